// Works for Excalidraw, Monaco, mermaid and KaTeX: no eval, no blob workers, nothing from outside.
const page = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  'media-src blob:',
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// A script's header is its policy when it runs as a worker, and is ignored otherwise.
const worker = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

// The workers that run a candidate's code: WebAssembly, and no request of any kind.
const sandbox =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'; frame-ancestors 'none'";

/** The Content-Security-Policy of a reply, by its type and its file. */
export function policyFor(type: string, path: string): string {
  if (!type.startsWith('text/javascript')) return page;
  return /[/\\]sandbox-[^/\\]*$/.test(path) ? sandbox : worker;
}
