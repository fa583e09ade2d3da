import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { visit } from '../rig/device.ts';
import { templates } from '@/policy/templates/index.ts';
import { openStand, withServiceWorkers, type Stand } from '../rig/stand.ts';
import { until } from '../rig/until.ts';

let stand: Stand;
let page: Page;

beforeAll(async () => {
  stand = await openStand({ level: 'staff', policy: withServiceWorkers(templates.default, 'staff') });
  const answer = (text: string) =>
    stand.world.sites.serve(text, (_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/javascript',
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
      });
      response.end(WORKER);
    });
  for (const name of ['worker.js', 'shared.js', 'serving.js']) answer(`talk.test/${name}`);
  stand.serve('talk.test/', '<h1>An open page</h1>');
  page = await visit(stand.browser, 'https://talk.test/');
});
afterAll(() => stand?.close());

/** Sends whatever address it is given a request. */
const WORKER = `
const go = (to) => fetch(to, { mode: 'no-cors' }).then(() => 'reached', () => 'refused');
onmessage = ({ data, source }) => go(data).then((word) => (source ?? self).postMessage(word));
onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => go(data).then((word) => port.postMessage(word)); };
`;

/** Each is a script in the open page that tries to talk to \`to\` and ends when it has been answered or refused. */
const WAYS: Record<string, string> = {
  fetch: `fetch(to, { mode: 'no-cors' }).catch(() => 0)`,
  'fetch with keepalive': `fetch(to, { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true }).catch(() => 0)`,
  XMLHttpRequest: `new Promise((end) => { const one = new XMLHttpRequest(); one.onloadend = end; one.open('POST', to); one.send('x') })`,
  'a server’s events': `new Promise((end) => { const one = new EventSource(to); one.onerror = () => { one.close(); end() }; one.onopen = end })`,
  'a beacon': `navigator.sendBeacon(to, 'x')`,
  'a ping of a link': `(() => { const a = document.createElement('a'); a.href = '#'; a.ping = to; document.body.append(a); a.click() })()`,
  'a picture': `new Promise((end) => { const one = new Image(); one.onload = one.onerror = end; one.src = to })`,
  'a script': `new Promise((end) => { const one = document.createElement('script'); one.onload = one.onerror = end; one.src = to; document.body.append(one) })`,
  'a module': `import(to).catch(() => 0)`,
  'a style sheet': `new Promise((end) => { const one = document.createElement('link'); one.rel = 'stylesheet'; one.onload = one.onerror = end; one.href = to; document.head.append(one) })`,
  'a font': `new FontFace('x', 'url(' + to + ')').load().catch(() => 0)`,
  'a film': `new Promise((end) => { const one = document.createElement('video'); one.onerror = one.onloadeddata = end; one.src = to; document.body.append(one) })`,
  'a page’s worker': `new Promise((end) => { const one = new Worker('/worker.js'); one.onmessage = end; one.postMessage(to) })`,
  'a shared worker': `new Promise((end) => { const one = new SharedWorker('/shared.js'); one.port.onmessage = end; one.port.postMessage(to) })`,
  'a worker of a blob:': `fetch('/worker.js').then((got) => got.blob()).then((code) => new Promise((end) => { const one = new Worker(URL.createObjectURL(code)); one.onmessage = end; one.postMessage(to) }))`,
  'the site’s own service worker': `navigator.serviceWorker.register('/serving.js').then(() => navigator.serviceWorker.ready).then(({ active }) => new Promise((end) => { navigator.serviceWorker.onmessage = end; navigator.serviceWorker.startMessages(); active.postMessage(to) }))`,
};

/** Opens a socket and says what came of it; a server that speaks no such thing is reached all the same. */
const SOCKET = `const open = (to) => new Promise((end) => { const one = new WebSocket(to); one.onerror = () => end('refused'); one.onopen = () => end('open') });`;
const SOCKET_WORKER = `${SOCKET} onmessage = ({ data }) => open(data).then((word) => postMessage(word));`;
const NESTING_WORKER = `const inner = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(SOCKET_WORKER)}])));
onmessage = ({ data }) => { inner.onmessage = ({ data: word }) => postMessage(word); inner.postMessage(data) };`;

/** The same by QUIC. */
const TRANSPORT = `const open = (to) => new WebTransport(to).ready.then(() => 'open', () => 'refused');`;
const TRANSPORT_WORKER = `${TRANSPORT} onmessage = ({ data }) => open(data).then((word) => postMessage(word));
onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => open(data).then((word) => port.postMessage(word)) };`;

function inWorker(code: string): string {
  const address = `URL.createObjectURL(new Blob([${JSON.stringify(code)}]))`;
  return `new Promise((end) => { const one = new Worker(${address}); one.onmessage = ({ data }) => end(data); one.postMessage(to) })`;
}

const SOCKETS: Record<string, string> = {
  'the page': `{ ${SOCKET} return open(to) }`,
  'the page, as a stream': `new WebSocketStream(to).opened.then(() => 'open', () => 'refused')`,
  'a worker': inWorker(SOCKET_WORKER),
  'a worker in a worker': inWorker(NESTING_WORKER),
};

const TRANSPORTS = [
  `{ ${TRANSPORT} return open(to) }`,
  inWorker(TRANSPORT_WORKER),
  `new Promise((end) => { const { port } = new SharedWorker('data:text/javascript,' + encodeURIComponent(${JSON.stringify(TRANSPORT_WORKER)})); port.onmessage = ({ data }) => end(data); port.postMessage(to) })`,
];

const HINTS: Record<string, string> = {
  prefetch: '<link rel="prefetch" href="TO">',
  preload: '<link rel="preload" as="fetch" crossorigin href="TO">',
  'a module preloaded': '<link rel="modulepreload" href="TO">',
  'a style that imports': '<style>@import url("TO");</style>',
  'a picture of a style': '<div style="background:url(TO);width:9px;height:9px">x</div>',
  'a picture set': '<img srcset="TO 1x">',
  'an SVG picture in use': '<svg><image href="TO"></svg>',
  'a track of a film': '<video poster="TO"></video>',
};

describe('an open page that talks to a blocked site', () => {
  it.each(Object.keys(WAYS))('by %s', async (way) => {
    const token = way.replaceAll(/[^a-z]/gi, '-');
    const attempt = (to: string) => page.evaluate(`(async (to) => { await (${WAYS[way]}) })(${JSON.stringify(to)})`);
    await attempt(`https://discord.com/${token}`);
    await attempt(`https://open.test/${token}`);
    await stand.untilReached(`open.test/${token}`);
    expect(stand.leaks()).toEqual([]);
  });

  it.each(Object.keys(HINTS))('by what its text asks for: %s', async (hint) => {
    const token = hint.replaceAll(/[^a-z]/gi, '-');
    const body = ['discord.com', 'open.test'].map((host) => (HINTS[hint] ?? '').replace('TO', `https://${host}/${token}`)).join('');
    await stand.show(`hints.test/${token}`, body);
    await stand.untilReached(`open.test/${token}`);
    expect(stand.leaks()).toEqual([]);
  });

  it.each(Object.entries(SOCKETS))('by a WebSocket, from %s', async (from, way) => {
    const token = from.replaceAll(/[^a-z]/gi, '-');
    const heard = (host: string) => page.evaluate(`(async (to) => ${way})(${JSON.stringify(`wss://${host}/${token}`)})`);
    expect(await heard('discord.com')).toBe('refused');
    await heard('open.test');
    await stand.untilReached(`open.test/${token}`);
    expect(stand.leaks()).toEqual([]);
  });

  it('by WebTransport, from the page, a worker and a shared worker', async () => {
    const from = await stand.world.sites.hearDatagrams();
    const opened = (way: string, host: string) => page.evaluate(`(async (to) => ${way})(${JSON.stringify(`https://${host}/transport`)})`);
    for (const way of TRANSPORTS) expect(await opened(way, 'discord.com')).toBe('refused');
    expect([...from]).toEqual([]);
    for (const [index, way] of TRANSPORTS.entries()) {
      // Nobody answers, so that this one is not waited for.
      void opened(way, 'open.test').catch(() => undefined);
      await until('datagrams have come from another connection', () => from.size > index);
    }
  });
});
