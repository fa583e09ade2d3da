import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { untilOurPage, visit, workerOf } from './rig/device.ts';
import { colourAt, GREEN, MAGENTA, servePng, type Colour } from './rig/pictures.ts';
import { setScene, type Scene } from './rig/scenario.ts';
import { html } from './rig/sites.ts';
import { withStandIn } from './rig/stand-in-model.ts';
import { until } from './rig/until.ts';

const BOX: Colour = [0xe3, 0xe8, 0xe4];
const museum = { site: 'museum.test/pond', title: 'The pond', checkedBy: 'The manager', checkedOn: '2026-11-02' };
const all: PolicyDocument = {
  ...templates.huntingdon,
  prepared: [...templates.huntingdon.prepared, museum],
  images: { mode: 'all', clause: 'different-levels' },
};

/** Tells the server of each frame in which a picture stood in its own place. */
const WATCH = `<script>
const look = () => {
  for (const { id, complete, naturalWidth } of document.images) {
    if (complete && naturalWidth && getComputedStyle(document.getElementById(id)).objectPosition === '50% 50%' && !look[id]) look[id] = new Image().src = '/shown?' + id;
  }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
</script>`;

let scene: Scene;
let browser: Browser;

const serve = (site: string, body: string): void => scene.world.sites.serve(site, (_request, response) => html(response, WATCH + body));
const shownOn = (host: string): string[] =>
  scene.world.sites.hitsOf(host).flatMap(({ path }) => (path.startsWith('/shown?') ? [path.slice('/shown?'.length)] : []));
const untilColour = (page: Page, selector: string, wanted: Colour): Promise<unknown> =>
  until(`${selector} is of the colour ${wanted.join()}`, async () => (await colourAt(page, selector)).join() === wanted.join());

beforeAll(async () => {
  scene = await setScene(all, withStandIn);
  ({ browser } = scene);
  const { sites } = scene.world;
  for (const host of ['zoo.test', 'far.test']) {
    servePng(sites, `${host}/green.png`, 120, GREEN);
    servePng(sites, `${host}/magenta.png`, 120, MAGENTA);
    servePng(sites, `${host}/tiny.png`, 20, MAGENTA);
  }
  serve('zoo.test/', '<img id="green" src="green.png"><img id="magenta" src="magenta.png"><img id="tiny" src="tiny.png">');
  await scene.comes('practitioner');
});
afterAll(() => scene?.close());

describe('pictures that are judged on the device', () => {
  it('one that is not flagged is shown once it is judged, a flagged one stays a box in every frame, a tiny one needs no judge', async () => {
    const page = await visit(browser, 'https://zoo.test/');
    await untilColour(page, '#green', GREEN);
    await untilColour(page, '#tiny', MAGENTA);
    await untilColour(page, '#magenta', BOX);
    expect(shownOn('zoo.test')).not.toContain('magenta');
    expect(shownOn('zoo.test')).toContain('green');
  });

  it('one of another site is judged by its address, once, without cookies and without saying from where', async () => {
    serve('near.test/', '<img id="one" src="https://far.test/green.png"><img id="two" src="https://far.test/magenta.png">');
    await untilColour(await visit(browser, 'https://near.test/'), '#one', GREEN);
    await untilColour(await visit(browser, 'https://near.test/?again'), '#one', GREEN);
    const ours = scene.world.sites.hitsOf('far.test').filter(({ headers }) => headers['sec-fetch-dest'] === 'empty');
    expect(ours.map(({ path }) => path).toSorted()).toEqual(['/green.png', '/magenta.png']);
    expect(ours.flatMap(({ headers }) => [headers.cookie, headers.referer]).filter(Boolean)).toEqual([]);
  });

  it('one that comes late, in a shadow root, and one whose address changes are judged like the first', async () => {
    serve(
      'late.test/',
      `<div id="host" style="width:120px"></div><script>setTimeout(() => {
        document.body.insertAdjacentHTML('beforeend', '<img id="late" src="https://zoo.test/green.png"><img id="turned" src="https://zoo.test/green.png">');
        document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<img src="https://zoo.test/magenta.png" style="display:block;width:120px;height:120px">';
      }, 300)</script>`,
    );
    const page = await visit(browser, 'https://late.test/');
    await untilColour(page, '#late', GREEN);
    await untilColour(page, '#host', BOX);
    await untilColour(page, '#turned', GREEN);
    await page.$eval('#turned', (picture) => picture.setAttribute('src', 'https://zoo.test/magenta.png'));
    await untilColour(page, '#turned', BOX);
    expect(await colourAt(page, '#late')).toEqual(GREEN);
  });

  it('one behind an element is judged too, and a page’s own colours stay', async () => {
    const behind = (id: string, style: string) => `<div id="${id}" style="width:100px;height:100px;${style}"></div>`;
    serve(
      'behind.test/',
      behind('green', 'background:url(https://zoo.test/green.png)') +
        behind('magenta', 'background:#fff url(https://zoo.test/magenta.png)') +
        behind('drawn', 'background:linear-gradient(rgb(1 2 3),rgb(1 2 3))'),
    );
    const page = await visit(browser, 'https://behind.test/');
    await untilColour(page, '#green', GREEN);
    await untilColour(page, '#drawn', [1, 2, 3]);
    expect(await colourAt(page, '#magenta')).toEqual([255, 255, 255]);
  });

  it('a page that marks its own pictures as judged shows none of them', async () => {
    serve('forged.test/', '<img id="good" src="https://zoo.test/green.png"><img id="bad" src="https://zoo.test/magenta.png">');
    const page = await visit(browser, 'https://forged.test/');
    await untilColour(page, '#good', GREEN);
    await page.evaluate(() => {
      const mark =
        document
          .getElementById('good')
          ?.getAttributeNames()
          .find((name) => name.startsWith('data-')) ?? '';
      document.getElementById('bad')?.setAttribute(mark, '');
    });
    await untilColour(page, '#bad', BOX);
    expect(shownOn('forged.test')).not.toContain('bad');
  });

  it('the page that judges may close at any time: the next picture opens it anew, also for a page that had spoken to the one before', async () => {
    serve('again.test/', '<img id="first" src="https://zoo.test/green.png">');
    const page = await visit(browser, 'https://again.test/');
    await untilColour(page, '#first', GREEN);
    const worker = await workerOf(browser, scene.world.updates.id);
    expect(await worker.evaluate(openedPages)).toHaveLength(1);
    await worker.evaluate(closePage);
    servePng(scene.world.sites, 'zoo.test/fresh.png', 121, GREEN);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img id="next" src="https://zoo.test/fresh.png">'));
    await untilColour(page, '#next', GREEN);
  });

  it('styles that weigh more than ours show nothing unjudged, and stand again once it is judged', async () => {
    const style = 'width:100px;height:100px;object-position:50% 50%!important';
    serve(
      'heavy.test/',
      `<style>@layer page { #layered { object-position: 50% 50% !important } #behind { background-size: cover !important } }</style>
      <img id="inline" style="${style}" src="https://zoo.test/magenta.png"><img id="layered" src="https://zoo.test/magenta.png">
      <img id="good" style="${style}" src="https://zoo.test/green.png">
      <div id="behind" style="width:100px;height:100px;background:#fff url(https://zoo.test/magenta.png)"></div>`,
    );
    const page = await visit(browser, 'https://heavy.test/');
    await untilColour(page, '#good', GREEN);
    expect(await page.$eval('#good', (picture) => picture.getAttribute('style')?.replaceAll(' ', ''))).toContain(
      'object-position:50%50%!important',
    );
    expect(await colourAt(page, '#inline')).toEqual(BOX);
    expect(await colourAt(page, '#layered')).toEqual(BOX);
    await untilColour(page, '#behind', [255, 255, 255]);
    expect(shownOn('heavy.test').filter((id) => id !== 'good')).toEqual([]);
  });

  it('a copy of what is shown is judged by what it shows itself', async () => {
    serve('copied.test/', '<div id="shown" style="width:100px;height:100px;background:url(https://zoo.test/green.png)"></div>');
    const page = await visit(browser, 'https://copied.test/');
    await untilColour(page, '#shown', GREEN);
    await page.$eval('#shown', (shown) => {
      const copy = Object.assign(shown.cloneNode() as HTMLElement, { id: 'copy' });
      copy.style.background = '#fff url(https://zoo.test/magenta.png)';
      document.body.append(copy);
    });
    expect(await colourAt(page, '#copy')).toEqual([255, 255, 255]);
  });

  it('a prepared page is left as it is', async () => {
    servePng(scene.world.sites, 'www.topmarks.co.uk/magenta.png', 120, MAGENTA);
    serve('www.topmarks.co.uk/', '<img id="magenta" src="/magenta.png">');
    await untilColour(await visit(browser, 'https://www.topmarks.co.uk/'), '#magenta', MAGENTA);
  });

  it('a prepared page that moves on inside to a part of its site that nobody has looked through is not left so any more', async () => {
    serve('museum.test/pond', '<img id="magenta" src="https://zoo.test/magenta.png">');
    const page = await visit(browser, 'https://museum.test/pond');
    await untilColour(page, '#magenta', MAGENTA);
    await page.evaluate(() => history.pushState({}, '', '/shop'));
    await untilColour(page, '#magenta', BOX);
  });

  it('where a child is, a page with a flagged one is covered, and the line says by which rule and not by which picture', async () => {
    serve('child.test/', '<h1>Ducklings</h1><img src="https://zoo.test/magenta.png">');
    await scene.sitsDown('practitioner', 20);
    await untilOurPage(await visit(browser, 'https://child.test/'), 'tell.html');
    const line = await until('the line has reached the endpoint', async () =>
      (await scene.world.endpoint.events()).find(({ kind, host }) => kind === 'flag' && host === 'child.test'),
    );
    expect(line).toMatchObject({ category: 'adult', detail: '95: adult-picture' });
    expect(JSON.stringify(line)).not.toMatch(/magenta|zoo\.test/);
    await scene.comes('practitioner');
  });

  it('a policy without it shows every picture, also on pages that are open, and nothing of it is left', async () => {
    const page = await visit(browser, 'https://zoo.test/');
    await untilColour(page, '#magenta', BOX);
    await page.evaluate(() => document.getElementById('magenta')?.setAttribute('style', 'object-position:50% 50%!important'));
    expect(await colourAt(page, '#magenta')).toEqual(BOX);
    await scene.device.setPolicy({ ...scene.policy, revision: 2, images: { mode: 'off', clause: 'different-levels' } });
    await untilColour(page, '#magenta', MAGENTA);
    const worker = await workerOf(browser, scene.world.updates.id);
    await until('no script of it is registered', async () => !(await worker.evaluate(registered)).includes('pictures'));
    await untilColour(await visit(browser, 'https://zoo.test/?off'), '#magenta', MAGENTA);
  });
});

describe('the model that is built in', () => {
  it('is opened for a child alone where the policy says so, runs in the browser, and lets a drawing of a house be shown', async () => {
    const own = await setScene({ ...all, images: { mode: 'child', clause: 'different-levels' } });
    try {
      const house =
        '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><path fill="#fff" d="M0 0h300v300H0z"/><path fill="#00a03c" d="M60 90h180v180H60zM150 10l120 80H30z"/></svg>';
      own.world.sites.serve('house.test/house.svg', (_request, response) =>
        response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(house),
      );
      own.world.sites.serve('house.test/', (_request, response) => html(response, '<h1>A house</h1><img id="house" src="house.svg">'));
      await own.comes('practitioner');
      const worker = await workerOf(own.browser, own.world.updates.id);
      await until('no script of it is registered', async () => !(await worker.evaluate(registered)).includes('pictures'));
      await untilColour(await visit(own.browser, 'https://house.test/'), '#house', GREEN);
      expect(await worker.evaluate(openedPages)).toEqual([]);
      await own.sitsDown('practitioner', 20);
      await until('its script is registered', async () => (await worker.evaluate(registered)).includes('pictures'));
      await untilColour(await visit(own.browser, 'https://house.test/?child'), '#house', GREEN);
      expect(await worker.evaluate(openedPages)).toHaveLength(1);
    } finally {
      await own.close();
    }
  });
});

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  offscreen: { closeDocument(): Promise<void> };
  runtime: { getContexts(which: { contextTypes: string[] }): Promise<{ documentUrl?: string }[]> };
};

async function registered(): Promise<string[]> {
  return (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
}

async function openedPages(): Promise<(string | undefined)[]> {
  return (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).map(({ documentUrl }) => documentUrl);
}

async function closePage(): Promise<void> {
  await chrome.offscreen.closeDocument();
}
