import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilOurPage, visit } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { until } from '../rig/until.ts';
import { killWorker } from '../rig/worker.ts';

let stand: Stand;

beforeAll(async () => {
  stand = await openStand({ level: 'staff' });
});
afterAll(() => stand?.close());

/** A page of a proxy: it and its links carry another site's addresses. */
function proxyPage(host: string): string {
  return ['', 'about', 'news', 'people', 'help', 'log-in']
    .map((path) => `<a href="https://${host}/main/https://far.example/${path}">x</a>`)
    .join('');
}

describe('a site that no list knows, known by what it is', () => {
  it.each([
    ['mastodon', `<meta name="generator" content="Mastodon v4.5.2"><div id="mastodon" data-props="{}"></div>`],
    ['misskey', `<div id="misskey_app"></div>`],
    ['element', `<div id="matrixchat"></div>`],
    ['mattermost', `<meta name="application-name" content="Mattermost">`],
    ['roundcube', `<body class="task-login"><form id="login-form"><input id="rcmloginuser"></form></body>`],
    ['nitter', `<link rel="search" type="application/opensearchdescription+xml" title="nitter" href="/opensearch">`],
    ['ultraviolet', `<script src="/uv/uv.bundle.js"></script>`],
    [
      'late',
      `<script>addEventListener('load', () => document.body.insertAdjacentHTML('beforeend', '<div id="matrixchat"></div>'))</script>`,
    ],
  ])('by the marks of its software: %s', async (name, body) => {
    const page = await stand.show(`${name}-site.test/`, body);
    expect(await untilOurPage(page)).toContain(`#https://${name}-site.test/`);
  });

  it('by its links, which carry another site’s addresses as a web proxy’s do', async () => {
    await untilOurPage(await stand.show('unblocker.test/main/https://far.example/', proxyPage('unblocker.test')));
  });

  it('in a frame of an open page, which goes blank, with one line in the record', async () => {
    stand.serve('framed-talk.test/', `<div id="misskey_app"><p id="talk">talk</p></div>`);
    const page = await stand.show('open.test/', `<iframe src="https://framed-talk.test/"></iframe>`);
    const frame = await until('the frame is there', () => page.frames().find((one) => one.url().includes('framed-talk.test')));
    await until('the frame is hidden', () => frame.evaluate(() => getComputedStyle(document.documentElement).visibility === 'hidden'));
    const events = await stand.world.endpoint.untilEvents(1, 'embed');
    expect(events.filter(({ host }) => host === 'framed-talk.test')).toMatchObject([{ category: 'social-networking', action: 'block' }]);
    expect(page.url()).toBe('https://open.test/');
  });

  it('is closed before it is asked the next time, with another worker too', async () => {
    await untilOurPage(await stand.show('again.test/first', `<div id="misskey_app"></div>`));
    await killWorker(stand.browser, stand.world.updates.id);
    stand.serve('again.test/second', `<h1>Without any mark</h1>`);
    await untilOurPage(await visit(stand.browser, 'https://again.test/second'));
    expect(stand.world.sites.hitsOf('again.test').map(({ path }) => path)).not.toContain('/second');
  });

  it('is not mistaken: a page that writes about such software, and a page of links, stay open', async () => {
    const writing = `<meta name="description" content="How we left Mastodon"><p>#mastodon uv.bundle.js</p><a href="https://open.test/">x</a>`;
    const page = await stand.show('writing.test/?about=https://far.example/', writing);
    await stand.show('after.test/', '<h1>after</h1>');
    expect(page.url()).toBe('https://writing.test/?about=https://far.example/');
  });
});
