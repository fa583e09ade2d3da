import type { ServerResponse } from 'node:http';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { untilOurPage } from './rig/device.ts';
import { colourAt, type Colour, MAGENTA, servePng } from './rig/pictures.ts';
import { setScene, type Scene } from './rig/scenario.ts';
import { until } from './rig/until.ts';

/** Games of chance stand in for what must not be seen. */
const WORDS = 'Casino: roulette at our online casino. Place your bets, spin the slot machines and win the jackpot.';
/** Every way in which a page shows a picture, one under the other. */
const PICTURES = `<style>
  .box { display: block; width: 60px; height: 40px; transition: all 2s }
  #behind#behind { background: url(/picture.png) !important }
  #before::before { content: ''; display: block; height: 40px; background: url(/picture.png) }
  #beside::after { content: url(/picture.png) }
  #content { content: url(/picture.png) }
  #around { box-sizing: border-box; border: 10px solid; border-image: url(/picture.png) 30 fill }
</style>
<img class="box" id="plain" src="/picture.png"><i class="box" id="behind"></i><i class="box" id="before"></i><i class="box" id="beside"></i>
<div class="box" id="content"></div><i class="box" id="around"></i><svg class="box" id="drawn"><image href="/picture.png" width="60" height="60"/></svg>`;
const WHITE: Colour = [255, 255, 255];
const IDS = ['plain', 'behind', 'before', 'beside', 'content', 'around', 'drawn'];

let scene: Scene;
let browser: Browser;

type Slow = { page: Page; write(part: string): void; end(): void };

/** Opens a page of which the server has sent this much, and sends more when it is told to. */
async function openSlow(host: string, begin: string): Promise<Slow> {
  servePng(scene.world.sites, `${host}/picture.png`, 80, MAGENTA);
  const page = await browser.newPage();
  const asked = new Promise<ServerResponse>((resolve) => scene.world.sites.serve(`${host}/`, (_request, response) => resolve(response)));
  void page.goto(`https://${host}/`).catch(() => undefined);
  const response = await asked;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(`<!doctype html><title>A page</title>${begin}`);
  return { page, write: (part) => void response.write(part), end: () => void response.end() };
}

/** The page that stood in the tab before is no longer there, and nothing hides this one. */
const isShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => location.protocol === 'https:' && getComputedStyle(document.documentElement).opacity === '1').catch(() => false);

/** The pictures of the page that are painted in this colour. */
async function paintedIn(page: Page, colour: Colour): Promise<string[]> {
  const painted: string[] = [];
  for (const id of IDS) if (String(await colourAt(page, `#${id}`)) === String(colour)) painted.push(id);
  return painted;
}

beforeAll(async () => {
  scene = await setScene(templates.huntingdon);
  ({ browser } = scene);
  await scene.sitsDown('practitioner', 20);
});
afterAll(() => scene?.close());

describe('a page that comes slowly', () => {
  it('shows its words while it is still coming, however often it adds some, and its pictures when it has come', async () => {
    const { page, write, end } = await openSlow('fair.test', `<h1>Village fair</h1>${PICTURES}`);
    const ticking = setInterval(() => write('<p>All is well at the fair.</p>'), 200);
    await until('its words are shown', () => isShown(page));
    clearInterval(ticking);
    expect(await paintedIn(page, WHITE)).toEqual(IDS);
    end();
    await until('its pictures are shown', async () => (await paintedIn(page, MAGENTA)).length === IDS.length);
    await page.close();
  });

  it('shows its words while a clock on it ticks and a script of it does not come', async () => {
    scene.world.sites.serve('clock.test/late.js', () => undefined);
    const { page, end } = await openSlow(
      'clock.test',
      '<p id="c">0</p><script>let n = 0; setInterval(() => { n += 1; c.textContent = n % 10 }, 100)</script><script src="/late.js"></script>',
    );
    end();
    await until('its words are shown', () => isShown(page));
    await page.close();
  });

  it('is covered when its words come after its budget has ended', async () => {
    const { page, write } = await openSlow('late.test', `${PICTURES}<p>Welcome.</p>`);
    await until('its words are shown', () => isShown(page));
    expect(await paintedIn(page, WHITE)).toEqual(IDS);
    write(`<p>${WORDS}</p>`);
    await untilOurPage(page, 'tell.html');
  });
});
