import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everythingOf } from './rig/everything.ts';
import { visit, type Device } from './rig/device.ts';
import { openToChildren } from './rig/open-to-children.ts';
import { html } from './rig/sites.ts';
import { untilPicture } from './rig/tell.ts';
import { until } from './rig/until.ts';
import { untilAdopted } from './rig/worker.ts';
import { openWorld, type World } from './rig/world.ts';

let world: World;
let device: Device;
let browser: Browser;

beforeAll(async () => {
  world = await openWorld(openToChildren());
  device = await world.device('child');
  browser = await device.open('about:blank');
  await untilAdopted(browser, world);
});
afterAll(() => world?.close());

const HAND = 'html > div[popover]';

/** Opens a page of this body, with the hand in it. */
async function open(name: string, body: string): Promise<Page> {
  world.sites.serve(`${name}.test/`, (_request, response) => html(response, `<h1>Ducks</h1>${body}`));
  const page = await visit(browser, `https://${name}.test/`);
  await page.bringToFront();
  await until('the hand stands', () => isShown(page));
  return page;
}

const isShown = (page: Page): Promise<boolean> => page.$eval(HAND, (host) => host.matches(':popover-open')).catch(() => false);
const boxOf = (page: Page): Promise<DOMRect> => page.$eval(HAND, (host) => host.getBoundingClientRect().toJSON() as DOMRect);
const callsOf = async (host: string): Promise<number> =>
  (await world.endpoint.events()).filter((event) => event.kind === 'call' && event.host === host).length;

async function press(page: Page): Promise<void> {
  const { x, y, width, height } = await boxOf(page);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** True where the hand lies over an element of the page. */
const isOver = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (hand, over) => {
      const [a, b] = [hand, over].map((one) => document.querySelector(one)?.getBoundingClientRect());
      return !!a && !!b && a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
    },
    HAND,
    selector,
  );

const FULL = (of: string): string => `<button id="full" onclick="${of}.requestFullscreen()">full</button>`;

describe('the hand can be pressed wherever it is seen', () => {
  it.each<[what: string, name: string, body: string, begin: string]>([
    ['over a part of the page that fills the screen', 'part', `<div id="one">Film ${FULL('one')}</div>`, 'full'],
    ['over a film that fills the screen', 'film', `<video id="one" width="300" height="200"></video>${FULL('one')}`, 'full'],
    [
      'over a dialog that shuts the page out',
      'dialog',
      '<dialog id="one">Biscuits</dialog><button id="full" onclick="one.showModal()">ask</button>',
      'full',
    ],
    [
      'on a page that takes no presses at all',
      'inert',
      '<button id="full" onclick="document.documentElement.inert = true">rest</button>',
      'full',
    ],
  ])('%s', async (_, name, body, begin) => {
    const page = await open(name, body);
    await page.click(`#${begin}`);
    await until('it is shut out', () =>
      page.evaluate(
        () => document.fullscreenElement !== null || document.querySelector(':modal') !== null || document.documentElement.inert,
      ),
    );
    await until('it is in front', async () => {
      if (!page.isClosed() && !page.url().includes('/tell.html')) await press(page).catch(() => undefined);
      return page.isClosed() || page.url().includes('/tell.html');
    });
    await (await untilPicture(page)).close();
    expect(await callsOf(`${name}.test`)).toBe(1);
  });

  it('and is not shown over a frame that fills the screen, which keeps all presses to itself', async () => {
    world.sites.serve('player.test/', (_request, response) => html(response, FULL('document.documentElement')));
    const page = await open('frame', '<iframe src="https://player.test/" allow="fullscreen" width="400" height="200"></iframe>');
    const frame = await until('the frame is there', () => page.frames().find((one) => one.url().includes('player.test')));
    await until('the frame has its button', () => frame.$('#full').catch(() => null));
    await (await frame.$('#full'))?.click();
    await until('the hand has gone', async () => !(await isShown(page)));
    await page.evaluate(() => document.exitFullscreen());
    await until('it is back', () => isShown(page));
    await page.close();
  });

  it('a page that listens first, swallows every event and moves its own can neither stop a press nor make one up', async () => {
    const page = await open(
      'greedy',
      `<script>
        for (const kind of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'keypress'])
          addEventListener(kind, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
        document.documentElement.inert = true;
        addEventListener('load', () => {
          const { x, y } = document.querySelector('${HAND}')?.getBoundingClientRect() ?? { x: 900, y: 500 };
          for (const kind of ['pointerdown', 'pointerup', 'click'])
            document.documentElement.dispatchEvent(new PointerEvent(kind, { bubbles: true, clientX: x + 38, clientY: y + 38 }));
          document.documentElement.inert = false;
          document.title = 'done';
        });
      </script>`,
    );
    await until('the page has tried', async () => (await page.title()) === 'done');
    await everythingOf(browser, world);
    expect(await callsOf('greedy.test')).toBe(0);
    await press(page);
    await (await untilPicture(page)).close();
    expect(await callsOf('greedy.test')).toBe(1);
  });

  it('a press beside it, or on the page’s own button in front of a dialog’s, calls nobody', async () => {
    const page = await open('beside', '<dialog id="one"><button id="yes" onclick="document.title = this.id">Yes</button></dialog>');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await page.click('#yes');
    await until('the page was pressed', async () => (await page.title()) === 'yes');
    await page.mouse.click(5, 5);
    await everythingOf(browser, world);
    expect(await callsOf('beside.test')).toBe(0);
    await page.close();
  });
});

const CORNER = 'position:fixed;right:0;bottom:0;width:90px;height:90px';

describe('“never over page controls it can avoid” (C7)', () => {
  it.each<[what: string, name: string, body: string]>([
    ['what has a click of its own', 'onclick', `<div id="one" onclick="1" style="${CORNER}">Play</div>`],
    ['what only its cursor shows to be one', 'cursor', `<div id="one" style="${CORNER};cursor:pointer">Play</div>`],
    ['what the keyboard reaches', 'tabindex', `<div id="one" tabindex="0" style="${CORNER}">Play</div>`],
    ['a tab', 'tab', `<div id="one" role="tab" style="${CORNER}">Play</div>`],
    ['a slider', 'slider', `<div id="one" role="slider" style="${CORNER}">Play</div>`],
    ['a player in a frame', 'embedded', `<iframe id="one" src="https://player.test/" style="${CORNER};border:0"></iframe>`],
    ['a drawing', 'canvas', `<canvas id="one" width="90" height="90" style="${CORNER}"></canvas>`],
    [
      'a small button at its edge',
      'small',
      '<button id="one" style="position:fixed;right:50px;bottom:50px;width:20px;height:20px"></button>',
    ],
    [
      'a button in an open shadow root',
      'shadow',
      `<div id="one" style="${CORNER}"></div><script>one.attachShadow({ mode: 'open' }).innerHTML = '<button style="width:90px;height:90px"></button>'</script>`,
    ],
  ])('it stands beside %s', async (_, name, body) => {
    const page = await open(`beside-${name}`, body);
    await until('it stands beside it', async () => !(await isOver(page, '#one')));
    await page.close();
  });

  it('goes out of the way of what comes later, and of what is scrolled below it', async () => {
    const page = await open(
      'later',
      '<div style="height:3000px"></div><button id="two" style="position:absolute;left:0;top:1500px;width:100%;height:90px">Feed</button>',
    );
    await page.evaluate(
      (style) => document.body.insertAdjacentHTML('beforeend', `<button id="one" style="${style}">Chat</button>`),
      CORNER,
    );
    await until('it stands beside what came', async () => !(await isOver(page, '#one')));
    await page.evaluate(() => scrollTo(0, 1_500 - innerHeight + 90));
    await until('it stands beside what was scrolled there', async () => !(await isOver(page, '#two')));
    await page.close();
  });

  it('keeps still while a mouse is over it, and where nothing is below it', async () => {
    const page = await open('still', '<div style="height:3000px"></div>');
    const before = await boxOf(page);
    await page.mouse.move(before.x + 38, before.y + 38);
    await page.evaluate(
      (style) => document.body.insertAdjacentHTML('beforeend', `<button id="one" style="${style}">Chat</button>`),
      CORNER,
    );
    await page.evaluate(() => scrollTo(0, 600));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await boxOf(page)).toEqual(before);
    await page.mouse.move(100, 100);
    await until('it moves once nobody is there', async () => !(await isOver(page, '#one')));
    const after = await boxOf(page);
    await page.$eval('#one', (one) => one.remove());
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await boxOf(page)).toEqual(after);
    await page.close();
  });
});
