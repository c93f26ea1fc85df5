// Works for Excalidraw, Monaco, mermaid and KaTeX: no eval, no blob workers, nothing from outside.
const page = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
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

/** The Content-Security-Policy of a reply, by its type. */
export const policyFor = (type: string): string =>
  type.startsWith('text/javascript') ? worker : page;
