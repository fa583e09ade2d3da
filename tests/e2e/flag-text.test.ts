import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { untilAt, untilOurPage, visit } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { setScene, type Scene } from './rig/scenario.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';

/** Games of chance stand in for what must not be read. */
const WORDS = 'Casino: roulette at our online casino. Place your bets, spin the slot machines and win the jackpot.';
const P = `<p>${WORDS}</p>`;
/** Each word begins in an element of its own, and goes on behind it. */
const HALVES = WORDS.replaceAll(/(?<=\b\w{3})\w+/g, '<!-- so that it ends here --><i>$&</i>');
/** Each word has letters within that nobody is to see. */
const noisy = (element: string): string => WORDS.replaceAll(/\b\w{3}\B/g, `$&${element}zq</i>`);
const LETTERS = JSON.stringify(Array.from(WORDS));
const LATER = (script: string): string =>
  `<p>Ducklings.</p><div id="box"></div><script>addEventListener('load', () => setTimeout(() => { ${script} }, 300))</script>`;

const NAMED = [
  'attributes',
  'checkVisibility',
  'childNodes',
  'children',
  'closest',
  'contains',
  'dataset',
  'firstChild',
  'firstElementChild',
  'getAttribute',
  'getRootNode',
  'hasAttribute',
  'id',
  'innerText',
  'isConnected',
  'lastChild',
  'length',
  'localName',
  'matches',
  'nextSibling',
  'nodeName',
  'nodeType',
  'nodeValue',
  'parentElement',
  'parentNode',
  'previousSibling',
  'querySelector',
  'querySelectorAll',
  'shadowRoot',
  'style',
  'tagName',
  'textContent',
  'title',
]
  .map((name) => `<input name="${name}" type="hidden">`)
  .join('');
const formOf = (words: string, fields: string): string => `<form>${words}${fields}</form>`;

let scene: Scene;
let browser: Browser;
let count = 0;

/** Opens a page of its own host with this body. */
async function open(body: string): Promise<{ page: Awaited<ReturnType<typeof visit>>; address: string }> {
  count += 1;
  const site = `page${count}.test/`;
  scene.world.sites.serve(site, (_request, response) => html(response, body));
  scene.world.sites.serve(`${site}words.css`, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/css' }).end(`body::after { content: var(--words); } :root { --words: "${WORDS}"; }`);
  });
  return { page: await visit(browser, `https://${site}`), address: `https://${site}` };
}

beforeAll(async () => {
  scene = await setScene(templates.huntingdon);
  ({ browser } = scene);
  scene.world.sites.serve('frame.test/', (_request, response) => html(response, P));
  await scene.sitsDown('practitioner', 20);
});
afterAll(() => scene?.close());

describe('is read wherever a page puts its words', () => {
  it.each([
    ['in its title', `<title>${WORDS}</title><p>Welcome.</p>`],
    ['in what describes a picture', `<img alt="${WORDS}"><p>Welcome.</p>`],
    ['in what a screen reader says', `<button aria-label="${WORDS}">Go</button>`],
    ['in what a screen reader says beside that', `<button aria-description="${WORDS}">Go</button>`],
    ['on a button of a form', `<input type="submit" value="${WORDS}">`],
    ['in a field that is filled in', `<input readonly value="${WORDS}">`],
    ['in a choice', `<select size="4"><option label="${WORDS}"></option></select>`],
    ['over choices', `<select size="4"><optgroup label="${WORDS}"><option>Go</option></optgroup></select>`],
    [
      'later, on a button',
      LATER(`document.querySelector('input').value = ${JSON.stringify(WORDS)}`).replace('<p>', '<input type="button"><p>'),
    ],
    ['in a drawing', `<svg width="900" height="40"><text y="20">${WORDS}</text></svg>`],
    [
      'backwards, turned round by a style',
      `<style>.t{unicode-bidi:bidi-override;direction:rtl}</style><p class="t">${Array.from(WORDS).toReversed().join('')}</p>`,
    ],
    ['in what a style puts before an element', `<style>@media screen { p::before { content: "${WORDS}" } }</style><p>Welcome.</p>`],
    [
      'in what a style takes from an attribute',
      `<style>p { &::after { content: attr(data-words) } }</style><p data-words="${WORDS}">Welcome.</p>`,
    ],
    ['in the marks of a list', `<style>li::marker { content: "${WORDS}" }</style><ul><li>Welcome.</ul>`],
    [
      'in the numbers of a list',
      `<style>@counter-style c { system: cyclic; symbols: "${WORDS}" } ol { list-style: c }</style><ol><li>Welcome.</ol>`,
    ],
    ['in a style sheet of its own file', '<link rel="stylesheet" href="/words.css"><p>Welcome.</p>'],
    [
      'in an open shadow root',
      `<div id="h"></div><script>document.getElementById('h').attachShadow({mode:'open'}).innerHTML=${JSON.stringify(P)}</script>`,
    ],
    [
      'in a closed shadow root',
      `<div id="h"></div><script>document.getElementById('h').attachShadow({mode:'closed'}).innerHTML=${JSON.stringify(P)}</script>`,
    ],
    ['in a shadow root that its text declares', `<div><template shadowrootmode="closed">${P}</template></div>`],
    ['in a frame of another site', '<p>Welcome.</p><iframe src="https://frame.test/"></iframe>'],
    ['in a frame without an address', `<p>Welcome.</p><iframe srcdoc="${P}"></iframe>`],
    [
      'in a frame that it writes itself',
      `<iframe id="f"></iframe><script>document.getElementById('f').contentDocument.body.innerHTML=${JSON.stringify(P)}</script>`,
    ],
    [
      'in a frame of a blob',
      `<iframe id="f"></iframe><script>document.getElementById('f').src=URL.createObjectURL(new Blob([${JSON.stringify(P)}],{type:'text/html'}))</script>`,
    ],
    ['later, by a script', LATER(`document.getElementById('box').innerHTML = ${JSON.stringify(P)}`)],
    ['later, in a text that was there', LATER(`document.querySelector('p').firstChild.data = ${JSON.stringify(WORDS)}`)],
    [
      'later, letter by letter',
      LATER(
        `const t = document.querySelector('p').firstChild; let i = 0; const go = () => { t.appendData(${JSON.stringify(WORDS)}.slice(i, i + 5)); i += 5; if (i < 120) requestAnimationFrame(go) }; go()`,
      ),
    ],
    ['in words that have letters within which are not there', `<p>${noisy('<i hidden>')}</p>`],
    ['in words that have letters within which have no size', `<style>i { font-size: 0 }</style><p>${noisy('<i>')}</p>`],
    [
      'in words that have letters within which stand where nobody comes to, written by a script',
      `<style>i { position: absolute; left: -9999px }</style><p></p><script>document.querySelector('p').innerHTML = ${JSON.stringify(noisy('<i>'))}</script>`,
    ],
    ['in words that go on in an element, in the first paragraph', `<p>${HALVES}</p>`],
    [
      'in words that go on in an element, written by a script',
      `<p></p><script>document.querySelector('p').innerHTML = ${JSON.stringify(HALVES)}</script>`,
    ],
    [
      'in letters between comments, written by a script',
      `<p></p><script>document.querySelector('p').innerHTML = ${LETTERS}.join('<!-- so that it ends here -->')</script>`,
    ],
    [
      'later, in an element for each letter, one after the other',
      LATER(
        `const go = ([letter, ...more]) => { const b = document.createElement('b'); b.append(letter); document.querySelector('p').append(b); if (more.length > 0) requestAnimationFrame(() => go(more)) }; go(${LETTERS})`,
      ),
    ],
    [
      'later, in an element that goes on with a word',
      LATER(
        `const p = document.querySelector('p'); p.innerHTML = ${JSON.stringify(HALVES)}; const ends = [...p.querySelectorAll('i')]; const words = ends.map((end) => end.textContent); for (const end of ends) end.firstChild.data = 'zq'; requestAnimationFrame(() => ends.forEach((end, at) => { end.firstChild.data = words[at] }))`,
      ),
    ],
    [
      'later, in a closed shadow root of something that stood there',
      LATER(`document.getElementById('box').attachShadow({mode:'closed'}).innerHTML = ${JSON.stringify(P)}`),
    ],
    [
      'later, after a move inside the page',
      LATER(`history.pushState({}, '', '/next'); document.getElementById('box').innerHTML = ${JSON.stringify(P)}`),
    ],
    ['later, by document.open and document.write', LATER(`document.open(); document.write(${JSON.stringify(P)}); document.close()`)],
    [
      'later, in place of the whole document',
      LATER(
        `const h = document.createElement('html'); h.innerHTML = ${JSON.stringify(`<body>${P}</body>`)}; document.documentElement.replaceWith(h)`,
      ),
    ],
    [
      'far down a feed that goes on and on',
      `<div></div><script>let n = 0; const go = () => { for (let i = 0; i < 20; i += 1) { n += 1; const post = document.createElement('article'); post.innerHTML = n === 390 ? ${JSON.stringify(P)} : '<p>We fed the ducks at the pond, and bread is not good for them.</p>'; document.querySelector('div').append(post) } if (n < 400) requestAnimationFrame(go) }; addEventListener('load', go)</script>`,
    ],
    [
      'at first out of sight',
      LATER(`document.getElementById('menu').hidden = false`).replace('<div', `<div id="menu" hidden>${P}</div><div`),
    ],
  ])('%s', async (_, body) => {
    const { page } = await open(body);
    await untilOurPage(page, 'tell.html');
    await page.close();
  });

  it('what somebody types is not read, also where the page keeps it as what the page says', async () => {
    const { page, address } = await open(`<p>Ducklings.</p><input autofocus oninput="this.setAttribute('value', this.value)">`);
    await until('the page is shown', () => page.evaluate(() => document.adoptedStyleSheets.length === 0).catch(() => false));
    await page.locator('input').fill(WORDS);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await everythingOf(browser, scene.world);
    await untilAt(page, address);
    expect(await page.$eval('input', (field) => field.getAttribute('value'))).toBe(WORDS);
  });

  it.each([
    ['before the words', `<p>Ducklings.</p>${formOf('', NAMED)}${P}`],
    ['of pictures', `<p>Ducklings.</p>${formOf('', NAMED.replaceAll('<input', '<img'))}${P}`],
    ['around the words, later', LATER(`document.getElementById('box').innerHTML = ${JSON.stringify(formOf(P, NAMED))}`)],
    ['that say what they are for', formOf('', NAMED).replace('<form', `<p>Ducklings.</p><form title="${WORDS}"`)],
    [
      'around words that are drawn backwards',
      `<p>Ducklings.</p>${formOf(Array.from(WORDS).toReversed().join(''), NAMED).replace('<form', '<form style="unicode-bidi:bidi-override;direction:rtl"')}`,
    ],
    ['in a frame', `<p>Ducklings.</p><iframe srcdoc='${formOf('', NAMED)}${P}'></iframe>`],
    ['in a closed shadow root', `<div><template shadowrootmode="closed">${formOf('', NAMED)}${P}</template></div>`],
  ])('in a page with a form whose fields are called like what every element says of itself: %s', async (_, body) => {
    const { page } = await open(body);
    await untilOurPage(page, 'tell.html');
    await page.close();
  });

  it('words of a style that draws nothing do not cover a page', async () => {
    const { page, address } = await open(`<style>.x::before { content: "${WORDS}" } p::after { content: "" }</style><p>Ducklings.</p>`);
    await until('the page is shown', () => page.evaluate(() => document.adoptedStyleSheets.length === 0).catch(() => false));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await untilAt(page, address);
  });

  it('words that nobody can see do not cover a page by themselves', async () => {
    const { page, address } = await open(
      `<p>Ducklings follow their mother to the pond.</p><div style="display:none"><p>Roulette.</p></div>`,
    );
    await untilAt(page, address);
    await until('the page is shown', () => page.evaluate(() => document.adoptedStyleSheets.length === 0).catch(() => false));
    expect(page.url()).toBe(address);
  });
});
