import wasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { browser, type Browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import { PictureAsked } from '@/platform/pictures/asked.ts';
import { createDesk } from '@/platform/pictures/desk.ts';
import type { PictureModel } from '@/platform/pictures/model.ts';
import { pixelsOf } from '@/platform/pictures/pixels.ts';
import { PICTURES_PORT } from '@/platform/pictures/port.ts';

z.config({ jitless: true });

/** Without a picture for so long the page and its model make room. */
const IDLE_MS = 180_000;

let opened: Promise<PictureModel> | undefined;

/** The weights are read when the first picture comes. A model that could not be opened is tried again with the next one. */
async function model(): Promise<PictureModel> {
  opened ??= import('@/platform/pictures/nsfw-model.ts').then(({ openModel }) => openModel(new URL(wasm, location.href).href));
  return opened.catch((cause: unknown) => {
    opened = undefined;
    throw cause;
  });
}

const desk = createDesk({
  pixelsOf,
  judge: async (pixels) => (await model()).judge(pixels),
  async nameOf({ drawing, address }) {
    const name = new TextEncoder().encode(drawing ?? address ?? '');
    return String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', name)));
  },
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  clock: () => performance.now(),
});

const ports = new Set<Browser.runtime.Port>();

browser.runtime.onConnect.addListener((port) => {
  if (port.name !== PICTURES_PORT || port.sender?.id !== browser.runtime.id || port.sender.tab === undefined) return;
  ports.add(port);
  const asker = desk.attend((said) => port.postMessage(said));
  port.onMessage.addListener((message) => {
    const asked = z.safeParse(PictureAsked, message);
    if (asked.success) asker.ask(asked.data);
  });
  port.onDisconnect.addListener(() => {
    ports.delete(port);
    asker.leave();
  });
});

// The browser tells no frame that this page has gone.
addEventListener('pagehide', () => ports.forEach((port) => port.disconnect()));

setInterval(() => performance.now() - desk.lastUse() > IDLE_MS && window.close(), IDLE_MS / 6);
