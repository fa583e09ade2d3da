import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { workerOf } from '../rig/device.ts';
import { everythingOf } from '../rig/everything.ts';
import { setScene, type Scene } from '../rig/scenario.ts';
import { html } from '../rig/sites.ts';
import { until } from '../rig/until.ts';

/** Games of chance stand in for what must not be read. */
const WORDS = 'Casino: roulette at our online casino. Place your bets, spin the slot machines and win the jackpot.';
const SHOW = `document.documentElement.style.cssText = 'display:block!important;visibility:visible!important;opacity:1!important'; document.adoptedStyleSheets = []`;
const TONE = `const tone = () => { const a = new AudioContext(); const o = a.createOscillator(); o.connect(a.destination); o.start(); a.resume() }; tone(); setInterval(tone, 300)`;
/** Two seconds of a tone, as a file of sound that the page makes itself. */
const WAVE = `const wave = () => { const n = 16000, b = new DataView(new ArrayBuffer(44 + n)); const s = (at, t) => [...t].forEach((c, i) => b.setUint8(at + i, c.charCodeAt(0))); s(0, 'RIFF'); b.setUint32(4, 36 + n, true); s(8, 'WAVEfmt '); b.setUint32(16, 16, true); b.setUint16(20, 1, true); b.setUint16(22, 1, true); b.setUint32(24, 8000, true); b.setUint32(28, 8000, true); b.setUint16(32, 1, true); b.setUint16(34, 8, true); s(36, 'data'); b.setUint32(40, n, true); for (let i = 0; i < n; i += 1) b.setUint8(44 + i, 128 + 90 * Math.sin(i / 3)); return URL.createObjectURL(new Blob([b], { type: 'audio/wav' })) }`;

/** What a page does, from its first script on, to stay in sight or to be heard. */
const FIGHTS: Record<string, string> = {
  'taking our style sheet away without end': `setInterval(() => { ${SHOW} }, 1)`,
  'an observer that takes it away': `new MutationObserver(() => { if (document.adoptedStyleSheets.length > 0) { ${SHOW} } }).observe(document, { childList: true, subtree: true, attributes: true })`,
  'writing its text anew without end': `setInterval(() => { document.body.innerHTML = TEXT }, 5)`,
  'putting another root in place of its own': `setInterval(() => { const h = document.createElement('html'); h.innerHTML = '<body>' + TEXT + '</body>'; document.documentElement.replaceWith(h) }, 20)`,
  'styles that outweigh ours': `document.head.insertAdjacentHTML('beforeend', '<style>@layer a{html#a#b,html{display:block!important;opacity:1!important}}html{display:block!important;opacity:1!important}</style>'); document.documentElement.id = 'a'`,
  'turning, fading and filtering itself': `setInterval(() => { Object.assign(document.documentElement.style, { transform: 'scale(' + (1 + Math.random()) + ')', opacity: Math.random(), filter: 'invert(1)' }) }, 5)`,
  'a dialog that it opens later': `setInterval(() => { const d = document.createElement('dialog'); d.innerHTML = TEXT; document.body.append(d); d.showModal() }, 50)`,
  'popovers without end': `setInterval(() => { const d = document.createElement('div'); d.popover = 'manual'; d.innerHTML = TEXT; document.body.append(d); d.showPopover() }, 20)`,
  'a style of its root, set without end': `const go = () => { ${SHOW}; requestAnimationFrame(go) }; go()`,
  'document.open once': `setTimeout(() => { document.open(); document.write(TEXT); document.close() }, 30)`,
  'document.open forty times': `let n = 0; const t = setInterval(() => { document.open(); document.write(TEXT); document.close(); if (++n > 40) clearInterval(t) }, 5)`,
  'moving into a frame': `const f = document.createElement('iframe'); document.documentElement.append(f); setInterval(() => { if (document.body) f.contentDocument.body.append(f.contentDocument.adoptNode(document.body.cloneNode(true))) }, 20)`,
  'keeping its thread busy': `setInterval(() => { const end = performance.now() + 400; while (performance.now() < end); }, 1)`,
  'an endless loop': `setTimeout(() => { for (;;); }, 250)`,
  'full screen': `addEventListener('click', () => document.documentElement.requestFullscreen()); setInterval(() => document.documentElement.requestFullscreen().catch(() => 0), 20)`,
  'alerts without end': `setTimeout(() => { for (;;) alert('Stay') }, 250)`,
  'asking whether to leave': `onbeforeunload = (event) => { event.preventDefault(); event.returnValue = 'Stay' }`,
  'going to itself without end': `setInterval(() => { location.href = '?' + Math.random() }, 5)`,
  'a flood of history': `let n = 0; setInterval(() => { for (let i = 0; i < 20; i += 1) history.pushState(null, '', '?' + ++n) }, 5)`,
  'a tone': TONE,
  'a file of sound': `${WAVE}; setInterval(() => { const a = new Audio(wave()); a.loop = true; a.play().catch(() => 0) }, 200)`,
  'a sound in a frame of another site': `addEventListener('DOMContentLoaded', () => { const f = document.createElement('iframe'); f.allow = 'autoplay'; f.src = 'https://sound.test/'; document.body.append(f) })`,
  'a moving picture in a picture': `addEventListener('DOMContentLoaded', () => { const c = document.createElement('canvas'); c.getContext('2d').fillRect(0, 0, 9, 9); const v = document.createElement('video'); v.muted = true; v.srcObject = c.captureStream(); document.body.append(v); v.play(); setInterval(() => v.requestPictureInPicture().catch(() => 0), 20) })`,
  'taking hold of the pointer': `setInterval(() => document.documentElement.requestPointerLock?.()?.catch?.(() => 0), 20)`,
  printing: `setTimeout(() => print(), 30)`,
};

let scene: Scene;
let browser: Browser;

const serve = (site: string, body: string): void => scene.world.sites.serve(site, (_request, response) => html(response, body));

type Tab = { url?: string; pendingUrl?: string; audible?: boolean; mutedInfo?: { muted: boolean }; active: boolean };
declare const chrome: { tabs: { query(which: object): Promise<Tab[]> } };
const allTabs = (): Promise<Tab[]> => chrome.tabs.query({});

async function tabs(): Promise<Tab[]> {
  const worker = await workerOf(browser, scene.world.updates.id);
  return worker.evaluate(allTabs);
}

/** Opens a page and leaves it to itself: a page that fights answers no developer tools. */
async function open(host: string, script: string): Promise<Page> {
  serve(`${host}/`, `<script>const TEXT = ${JSON.stringify(`<p>${WORDS}</p>`)}; ${script}</script><p>${WORDS}</p>`);
  const page = await browser.newPage();
  page.on('dialog', () => undefined);
  void page.goto(`https://${host}/`).catch(() => undefined);
  return page;
}

beforeAll(async () => {
  scene = await setScene(templates.huntingdon);
  ({ browser } = scene);
  serve('sound.test/', `<script>${TONE}</script>`);
  await scene.sitsDown('practitioner', 20);
});
afterAll(() => scene?.close());

describe('a page that is flagged, and fights the cover', () => {
  it.each(Object.keys(FIGHTS))('has our picture in its place and is silent: %s', async (how) => {
    const host = `fight${Object.keys(FIGHTS).indexOf(how)}.test`;
    const page = await open(host, FIGHTS[how] ?? '');
    await until('our picture is in front, and the page is nowhere', async () => {
      const all = await tabs();
      const isThere = ({ url = '' }: Tab): boolean => url.startsWith(`https://${host}`);
      return all.some(({ url = '', active }) => active && url.includes(`/tell.html#https://${host}/`)) && !all.some(isThere);
    });
    expect((await tabs()).filter(({ audible }) => audible)).toEqual([]);
    await until('its line has reached the endpoint', async () =>
      (await scene.world.endpoint.events()).some((event) => event.kind === 'flag' && event.host === host),
    );
    await page.close().catch(() => undefined);
  });

  it('does not flood the record: a page that goes to itself without end is one line', async () => {
    const host = `fight${Object.keys(FIGHTS).indexOf('going to itself without end')}.test`;
    const lines = (await everythingOf(browser, scene.world)).filter((event) => event.kind === 'flag' && event.host === host);
    expect(lines).toHaveLength(1);
  });

  it('does not come back by the way back', async () => {
    const page = await open('back.test', '');
    await until('our picture stands', () => page.url().includes('/tell.html'));
    await page.goBack({ timeout: 5_000 }).catch(() => undefined);
    await until('our picture stands again', () => page.url().includes('/tell.html#https://back.test/'));
  });
});
