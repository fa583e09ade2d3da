import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { visit } from '../rig/device.ts';
import { templates } from '@/policy/templates/index.ts';
import { openStand, withServiceWorkers, type Stand } from '../rig/stand.ts';

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

  it('by a WebSocket, from the page and from a worker', async () => {
    const heard = (host: string) =>
      page.evaluate(
        (to) =>
          new Promise<string>((end) => {
            const socket = new WebSocket(to);
            socket.addEventListener('error', () => end('refused'));
            socket.addEventListener('open', () => end('open'));
          }),
        `wss://${host}/socket`,
      );
    expect(await heard('discord.com')).toBe('refused');
    await heard('open.test');
    await stand.untilReached('open.test/socket');
    expect(stand.leaks()).toEqual([]);
  });
});
