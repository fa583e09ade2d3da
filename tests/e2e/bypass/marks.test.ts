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

/** How a proxy writes the addresses of the site it shows, and its links into the page. */
type Way = { at: string; link(path: string): string; few?: true; late?: true; shadow?: true; more?: string };

/** A form whose field stands in the place of what every element says of itself. */
const NAMED = '<form><input name="nodeName" type="hidden"><input name="action" type="hidden"></form>';

const once = encodeURIComponent;
const twice = (text: string) => once(once(text));
const hex = (text: string) => Buffer.from(text).toString('hex');

/** A page of a proxy: its links carry another site's addresses. */
function proxyPage({ link, few, late, shadow, more = '' }: Way): string {
  const paths = few ? ['', 'about', 'log-in'] : ['', 'about', 'news', 'people', 'help', 'log-in'];
  const links = paths.map((path) => `<a href="${link(path)}">x</a>`).join('') + more;
  if (shadow) return `<div id="host"></div><script>host.attachShadow({ mode: 'closed' }).innerHTML = '${links}'</script>`;
  return late ? `<script>addEventListener('load', () => setTimeout(() => { document.body.innerHTML = '${links}' }, 800))</script>` : links;
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

  it.each<[string, string]>([
    ['a second after it has loaded', `addEventListener('load', () => setTimeout(show, 1000))`],
    [
      'after a move inside the page',
      `addEventListener('load', () => setTimeout(() => { history.pushState(null, '', '/chat'); show() }, 9000))`,
    ],
    [
      'in a page that is opened anew',
      `addEventListener('load', () => setTimeout(() => { document.open(); document.write(MARK); document.close() }, 1000))`,
    ],
    ['in a frame that the page wrote', `document.write('<iframe srcdoc="' + MARK.replaceAll('"', "'") + '"></iframe>')`],
    [
      'in a frame made of a blob',
      `const f = document.createElement('iframe'); f.src = URL.createObjectURL(new Blob([MARK], { type: 'text/html' })); addEventListener('load', () => document.body.append(f))`,
    ],
  ])('by marks that come late or elsewhere: %s', async (how, script) => {
    const host = `${how.replaceAll(' ', '-')}.test`;
    const mark = `const MARK = '<div id="misskey_app">x</div>'; const show = () => { document.body.innerHTML = MARK };`;
    await untilOurPage(await stand.show(`${host}/`, `<p>A page</p><script>${mark} ${script}</script>`));
  });

  it.each<[string, Way]>([
    ['plainly', { at: 'main/https://far.example/', link: (path) => `/main/https://far.example/${path}` }],
    ['a closed host without a scheme', { at: 'proxy/www.facebook.com/', link: (path) => `/proxy/www.facebook.com/${path}` }],
    ['a bare host in base64', { at: `p/${btoa('www.facebook.com/')}`, link: (path) => `/p/${btoa(`www.facebook.com/${path}`)}` }],
    [
      'in base64 twice',
      { at: `p/${btoa(btoa('https://far.example/'))}`, link: (path) => `/p/${btoa(btoa(`https://far.example/${path}`))}` },
    ],
    ['in hexadecimal digits', { at: `p/${hex('https://far.example/')}`, link: (path) => `/p/${hex(`https://far.example/${path}`)}` }],
    ['escaped twice', { at: `p?u=${twice('https://far.example/')}`, link: (path) => `/p?u=${twice(`https://far.example/${path}`)}` }],
    ['behind a hash', { at: '#https://far.example/', link: (path) => `/#https://far.example/${path}` }],
    [
      'a closed site, with few links',
      { at: `b?u=${once('https://www.facebook.com/')}`, link: (path) => `/b?u=${once(`https://www.facebook.com/${path}`)}`, few: true },
    ],
    [
      'a closed site, after a form',
      {
        at: '',
        link: (path) => `/b?u=${once(`https://www.facebook.com/${path}`)}`,
        more: '<img src="/b?u=https%3A%2F%2Fwww.facebook.com%2Flogo">',
      },
    ],
    ['late', { at: 'main/https://far.example/', link: (path) => `/main/https://far.example/${path}`, late: true }],
    ['in a shadow root', { at: 'main/https://far.example/', link: (path) => `/main/https://far.example/${path}`, shadow: true }],
  ])('by its links, which carry another site’s addresses as a web proxy’s do: %s', async (how, way) => {
    const site = `proxy-${how.replaceAll(/\W+/g, '-')}.test/`;
    const page = await stand.browser.newPage();
    stand.serve(site + way.at.replace(/[?#].*/, ''), proxyPage(way));
    void page.goto(`https://${site}${way.at}`).catch(() => undefined);
    await untilOurPage(page);
  });

  it('is not taken for a web proxy where its links only lead on, remember a way back or name hosts in passing', async () => {
    const pages: [string, string[]][] = [
      [
        'login.test/?return=https%3A%2F%2Fwww.facebook.com%2F',
        ['help', 'new', 'lost'].map((path) => `/${path}?return=https%3A%2F%2Fwww.facebook.com%2F`),
      ],
      ['news.test/', ['a', 'b', 'c', 'd', 'e'].map((path) => `/out?to=https%3A%2F%2Fwww.facebook.com%2F${path}`)],
      ['library.test/code.example/user', ['a', 'b', 'c', 'd', 'e'].map((path) => `/code.example/user/${path}`)],
      ['cdn.test/www.example.org/index', ['a', 'b', 'c', 'd', 'e'].map((path) => `/www.example.org/${path}`)],
    ];
    const opened = [];
    for (const [address, links] of pages) {
      stand.serve(address.replace(/\?.*/, ''), links.map((href) => `<a href="${href}">x</a>`).join(''));
      opened.push(await visit(stand.browser, `https://${address}`));
    }
    // A proxy that was opened after them is recognised: they were looked at before it.
    await untilOurPage(
      await stand.show(
        'after-them.test/main/https://far.example/',
        proxyPage({ at: '', link: (path) => `/main/https://far.example/${path}` }),
      ),
    );
    expect(opened.map((page) => page.url())).toEqual(pages.map(([address]) => `https://${address}`));
  });

  it('in a frame of an open page, which goes blank, with one line in the record', async () => {
    stand.serve('framed-talk.test/', `<div id="misskey_app"><p id="talk">talk</p></div>`);
    const page = await stand.show('open.test/', `<iframe src="https://framed-talk.test/"></iframe>`);
    const frame = await until('the frame is there', () => page.frames().find((one) => one.url().includes('framed-talk.test')));
    await until('the frame is hidden', () => frame.evaluate(() => getComputedStyle(document.documentElement).visibility === 'hidden'));
    const events = await until('the line of the frame is there', async () => {
      const found = (await stand.world.endpoint.events()).filter(({ host }) => host === 'framed-talk.test');
      return found.length > 0 ? found : undefined;
    });
    expect(events).toMatchObject([{ kind: 'embed', category: 'social-networking', action: 'block' }]);
    expect(page.url()).toBe('https://open.test/');
  });

  it.each<[string, string, string]>([
    ['its links', 'named-links.test/main/https://far.example/', proxyPage({ at: '', link: (path) => `/main/https://far.example/${path}` })],
    ['its marks', 'named-marks.test/main/https://far.example/', '<div id="misskey_app">x</div>'],
  ])('by %s, though a form’s fields are called like what every element says of itself', async (_, at, body) => {
    await untilOurPage(await stand.show(at, NAMED + body));
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
