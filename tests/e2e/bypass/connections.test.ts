import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { clicking } from '../rig/tabs.ts';
import { until } from '../rig/until.ts';
import { killWorker, untilAdopted } from '../rig/worker.ts';

const closed: PolicyDocument = templates.default;
const open: PolicyDocument = {
  ...closed,
  levels: {
    ...closed.levels,
    staff: { ...closed.levels.staff, blocked: closed.levels.staff.blocked.filter((row) => row.category !== 'chat') },
  },
};

/** A page has not loaded while something of it comes without end. */
function after(script: string): string {
  return `onload = () => setTimeout(() => { ${script} })`;
}

const [PNG, PART] = [
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  '--x\r\ncontent-type: image/png\r\n\r\n',
];
const PICTURE = Buffer.concat([Buffer.from(PART), Buffer.from(PNG, 'base64'), Buffer.from('\r\n')]);
const PICTURES = { type: 'multipart/x-mixed-replace; boundary=x', more: PICTURE };
/** What comes without end, by what it is for. */
const ENDLESS: Record<string, { type: string; more: Buffer | string }> = {
  video: { type: 'video/webm', more: Buffer.alloc(8) },
  image: PICTURES,
  object: PICTURES,
  style: { type: 'text/css', more: 'a{}\n' },
  script: { type: 'text/javascript', more: ';\n' },
  font: { type: 'font/woff2', more: Buffer.alloc(8) },
};
const EVENTS = { type: 'text/event-stream', more: 'data: words\n\n' };

/** Each is a script that connects to `to` and stays connected. */
const WAYS: Record<string, string> = {
  'a server’s events': `new EventSource(to)`,
  'a stream that is read': `fetch(to).then((got) => got.body.pipeTo(new WritableStream()))`,
  'a question that is answered late': `fetch(to + '-late')`,
  XMLHttpRequest: `{ const one = new XMLHttpRequest(); one.open('GET', to); one.send() }`,
  'a WebSocket': `new WebSocket(to.replace('https', 'wss'))`,
  'a film without end': `document.body.append(Object.assign(document.createElement('video'), { src: to, muted: true, autoplay: true }))`,
  'pictures without end': after(`document.body.append(Object.assign(new Image(), { src: to }))`),
  'a background without end': after(`document.body.style.background = 'url(' + to + ')'`),
  'an object': after(
    `document.body.append(Object.assign(document.createElement('object'), { type: 'image/png', data: to, width: 9, height: 9 }))`,
  ),
  'a style sheet': after(`document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to }))`),
  'a script': after(`document.head.append(Object.assign(document.createElement('script'), { src: to }))`),
  'a font': after(`void new FontFace('endless', 'url(' + to + ')').load().catch(() => undefined)`),
};
/** A page that refuses to go. */
const FIGHTS = `navigation.onnavigate = (event) => { event.preventDefault(); if (event.canIntercept) event.intercept() };
  onbeforeunload = (event) => { event.preventDefault(); event.returnValue = 'Stay' };`;
const IN_WORKER = `new Worker(URL.createObjectURL(new Blob(['new EventSource("' + to + '")'])))`;

/** Serves connections at a host that end when the other side ends them, and keeps the paths of those that stand, and how often each was written to. */
function serveStreams(stand: Stand, host: string, paths: readonly string[]): Map<string, number> {
  const standing = new Map<string, number>();
  const keep = (path: string, response: ServerResponse, write: (() => void) | undefined) => {
    standing.set(path, 0);
    const timer = setInterval(() => {
      write?.();
      standing.set(path, (standing.get(path) ?? 0) + 1);
    }, 100);
    response.socket?.once('close', () => {
      clearInterval(timer);
      standing.delete(path);
    });
  };
  for (const path of paths)
    for (const at of [path, `${path}-late`])
      stand.world.sites.serve(host + at, (request, response) => {
        const key = request.headers['sec-websocket-key'];
        const headers = { 'access-control-allow-origin': '*', connection: 'close' };
        if (key !== undefined) {
          const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
          request.socket.write(
            `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
          );
          keep(path, response, () => void request.socket.write(Buffer.from([0x81, 2, 0x68, 0x69])));
        } else if (at === path) {
          const { type, more } = ENDLESS[String(request.headers['sec-fetch-dest'])] ?? EVENTS;
          response.writeHead(200, { ...headers, 'content-type': type });
          keep(path, response, () => void response.write(more));
        } else keep(path, response, undefined);
      });
  return standing;
}

const WINDOW = 'a window without an address that the page wrote into';

describe('a connection of an open page that stands when its host is closed', () => {
  let stand: Stand;
  let chats: Map<string, number>;
  let others: Map<string, number>;
  const pages: Record<string, Page> = {};
  const names = [...Object.keys(WAYS), 'a worker', 'a frame', WINDOW, 'a page that refuses to go', 'before the worker died'];
  const pathOf = (way: string) => `/stands-${names.indexOf(way)}`;
  const connecting = (way: string, script: string) => `<script>{ const to = 'https://discord.com${pathOf(way)}'; ${script} }</script>`;

  beforeAll(async () => {
    stand = await openStand({ level: 'staff', policy: open });
    chats = serveStreams(stand, 'discord.com', names.map(pathOf));
    others = serveStreams(stand, 'radio.test', ['/stands']);
    const show = async (way: string, body: string) => (pages[way] = await stand.show(`talk-${names.indexOf(way)}.test/`, `<body>${body}`));
    await show('before the worker died', connecting('before the worker died', WAYS['a server’s events'] ?? ''));
    await until('it has stood for longer than a mere answer takes', () => (chats.get(pathOf('before the worker died')) ?? 0) > 50);
    await killWorker(stand.browser, stand.world.updates.id);
    for (const [way, script] of Object.entries(WAYS)) await show(way, connecting(way, script));
    await show('a worker', connecting('a worker', IN_WORKER));
    const fighting = await show('a page that refuses to go', connecting('a page that refuses to go', `${FIGHTS} new EventSource(to)`));
    await clicking(fighting, 'document.title = "Clicked"');
    stand.serve('inner.test/', connecting('a frame', WAYS['a server’s events'] ?? ''));
    await show('a frame', '<iframe src="https://inner.test/"></iframe>');
    await show(WINDOW, '<h1>Opens a window</h1>');
    const opens = `{ const one = open('about:blank'); one.eval("new EventSource('https://discord.com${pathOf(WINDOW)}')"); undefined }`;
    if (pages[WINDOW]) await clicking(pages[WINDOW], opens);
    pages['another'] = await stand.show('another.test/', `<script>new EventSource('https://radio.test/stands')</script>`);
    for (const way of names) await until(`${way} is connected`, () => chats.has(pathOf(way)));
    await until('the other is connected', () => (others.get('/stands') ?? 0) > 50);
    await Promise.all(Object.values(pages).map((page) => page.evaluate(() => Object.assign(globalThis, { loaded: 'before' }))));
    await stand.device.setPolicy({ ...closed, revision: 2 });
    await untilAdopted(stand.browser, stand.world, 2);
  });
  afterAll(() => stand?.close());

  it.each([...Object.keys(WAYS), 'a frame', 'a worker', WINDOW, 'a page that refuses to go', 'before the worker died'])(
    'is cut, for its page loads anew: %s',
    async (way) => {
      await until('the connection has ended', () => !chats.has(pathOf(way)));
      await until('the page stands again', async () =>
        pages[way]
          ?.evaluate(() => document.readyState === 'complete' && getComputedStyle(document.documentElement).visibility === 'visible')
          .catch(() => false),
      );
    },
  );

  it('leaves pages alone that are connected to what is open', async () => {
    await until('every other connection has ended', () => chats.size === 0);
    expect(await pages['another']?.evaluate('loaded')).toBe('before');
    expect(others.size).toBe(1);
  });
});
