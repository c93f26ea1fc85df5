import { app, type Session, type WebContents } from 'electron';
import { isOwnPage, scheme } from './app-url.js';

/** Nothing leaves the app, nothing comes in, and no page but ours is ever shown. */
export function lockDown(devServer: string | null, hasMicrophone: () => boolean): void {
  app.on('session-created', (session) => lockSession(session, devServer, hasMicrophone));
  app.on('web-contents-created', (_event, contents) => lockPage(contents, devServer));
}

/**
 * Refuses permissions, downloads, and each request that is not for the app's own files. The microphone is for our own page,
 * while `hasMicrophone` says so; the camera is for nobody.
 */
export function lockSession(
  session: Session,
  devServer: string | null,
  hasMicrophone: () => boolean,
): void {
  // Electron's spell checker asks a Google host at every start, unseen by webRequest; without languages it does not.
  session.setSpellCheckerLanguages([]);
  const isOwn = (address: string): boolean => isOwnPage(address, devServer);
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const asked = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const isVoice = asked.length === 1 && asked[0] === 'audio' && details.isMainFrame;
    answer(
      isAllowed(permission) ||
        (permission === 'media' && isVoice && isOwn(details.requestingUrl) && hasMicrophone()),
    );
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin, { mediaType }) =>
      isAllowed(permission) ||
      (permission === 'media' && mediaType === 'audio' && isOwn(origin) && hasMicrophone()),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLocal(details.url, devServer) });
  });
  // What no guard sees, such as a TCP connection of WebRTC, goes to a proxy that is none.
  if (devServer === null) void session.setProxy(nowhere);
}

/** Only root may listen on port 1; without the last word, addresses of this machine would need no proxy. */
const nowhere = { proxyRules: 'http://127.0.0.1:1', proxyBypassRules: '<-loopback>' };

// Copying is all that a page may do: Excalidraw, Monaco and "copy as Mermaid" write to the clipboard.
const isAllowed = (permission: string): boolean => permission === 'clipboard-sanitized-write';

function isLocal(address: string, devServer: string | null): boolean {
  const { protocol } = new URL(address);
  if (protocol === `${scheme}:` || protocol === 'data:' || protocol === 'blob:') return true;
  if (devServer === null) return false;
  return protocol === 'devtools:' || new URL(address).host === new URL(devServer).host;
}

function lockPage(contents: WebContents, devServer: string | null): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url, devServer)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnPage(event.url, devServer)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOwnPage(event.url, devServer)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // Neither the content policy nor webRequest covers WebRTC; its TCP goes by the session's proxy.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
