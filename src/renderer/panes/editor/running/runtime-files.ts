import quickJsAddress from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import wasmAddress from 'pyodide/pyodide.asm.wasm?url';
import stdlibAddress from 'pyodide/python_stdlib.zip?url';
import snapshotAddress from 'virtual:python-snapshot';
import type { JavaScriptFiles, PythonFiles } from './to-page.js';

/** Read by the page and handed to each sandbox, which may request nothing itself. */
export async function readPythonFiles(): Promise<PythonFiles> {
  const [wasm, stdlib, snapshot] = await Promise.all([
    read(wasmAddress),
    read(stdlibAddress),
    snapshotAddress === null ? null : readGzipped(snapshotAddress),
  ]);
  return { wasm, stdlib, snapshot };
}

export async function readJavaScriptFiles(): Promise<JavaScriptFiles> {
  return { wasm: await read(quickJsAddress) };
}

async function read(address: string): Promise<ArrayBuffer> {
  return (await opened(address)).arrayBuffer();
}

/** A snapshot that cannot be read is done without: Python then starts slowly. */
async function readGzipped(address: string): Promise<ArrayBuffer | null> {
  try {
    const { body } = await opened(address);
    if (body === null) return null;
    return await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  } catch {
    return null;
  }
}

async function opened(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is missing from the app`);
  return response;
}
