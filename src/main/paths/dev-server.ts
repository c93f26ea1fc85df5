import { isLoopback } from '../../core/settings/loopback.js';

/** The page of `npm run dev`; `problem` is a sentence for somebody who typed that. */
type DevServer = { readonly url: string | null; readonly problem: string | null };

type Asked = {
  readonly args: readonly string[];
  readonly isPackaged: boolean;
  /** As electron-vite leaves it in the environment. */
  readonly address: string | undefined;
};

/**
 * Where the window takes its page from, if not from the built files. Such a page has the bridge, so a variable that
 * anybody may have set is not enough: `npm run dev` also says so on the command line, and the server is on this machine.
 */
export function findDevServer({ args, isPackaged, address }: Asked): DevServer {
  if (isPackaged || address === undefined || !args.includes('--dev-server')) return none;
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'http:' && isLoopback(url.hostname)
    ? { url: address, problem: null }
    : { url: null, problem: `The dev server must be http://localhost; it is at ${address}.` };
}

const none: DevServer = { url: null, problem: null };
