import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures/hotseat.js';

// Bug: neither the content policy nor the session's guard covers WebRTC, so a script in the page could send words out by it.
test('a page reaches nobody by WebRTC', async ({ hotseat }) => {
  const { page } = hotseat;
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  const reached: string[] = [];
  const udp = createSocket('udp4', () => reached.push('UDP'));
  const tcp = createServer((socket) => {
    reached.push('TCP');
    socket.destroy();
  });
  udp.bind(0, '127.0.0.1');
  tcp.listen(0, '127.0.0.1');
  await Promise.all([once(udp, 'listening'), once(tcp, 'listening')]);
  try {
    const { port } = tcp.address() as AddressInfo;
    await gather(page, [
      `stun:127.0.0.1:${String(udp.address().port)}`,
      `turn:127.0.0.1:${String(udp.address().port)}?transport=udp`,
      `turn:127.0.0.1:${String(port)}?transport=tcp`,
    ]);
    expect(reached).toEqual([]);
  } finally {
    udp.close();
    tcp.close();
  }
});

/** Looks for ways to another peer by these servers, until there is no further one. */
async function gather(page: Page, urls: readonly string[]): Promise<void> {
  await page.evaluate(async (servers) => {
    const iceServers = servers.map((url) => ({ urls: url, username: 'a', credential: 'b' }));
    const peer = new RTCPeerConnection({ iceServers });
    const isDone = new Promise<void>((resolve) => {
      peer.addEventListener('icegatheringstatechange', () => {
        if (peer.iceGatheringState === 'complete') resolve();
      });
    });
    peer.createDataChannel('words');
    await peer.setLocalDescription(await peer.createOffer());
    await isDone;
    peer.close();
  }, urls);
}
