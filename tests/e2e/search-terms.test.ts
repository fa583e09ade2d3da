import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { openBlocked, untilFace } from './rig/blocked-page.ts';
import { untilAt, untilOurPage, visit } from './rig/device.ts';
import { setScene, type Scene } from './rig/scenario.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';
import { killWorker } from './rig/worker.ts';

/** Games of chance stand in for what must not be searched for. */
const CHANCE = 'casino';
const TYPED = /casin|c%20a%20s|ruletka|ducklings/i;
const results = (terms: string): string => `https://www.google.com/search?q=${encodeURIComponent(terms)}`;

/** Moves inside the page, and says whether it is hidden in the same breath. */
function hidesAtOnce(): boolean {
  history.pushState({}, '', '/search?q=ponies');
  return getComputedStyle(document.documentElement).visibility === 'hidden';
}

let scene: Scene;
let browser: Browser;

const searched = (host: string) => scene.world.sites.hitsOf(host).map(({ path }) => path);

beforeAll(async () => {
  scene = await setScene(templates.huntingdon);
  ({ browser } = scene);
  const app = `<h1>Results</h1><input name="q"><script>const search = (to) => history.pushState({}, '', to)</script>`;
  scene.world.sites.serve('www.google.com/search', (_request, response) => html(response, app));
});
afterAll(() => scene?.close());

describe('“Children will only search the Internet with an adult sitting by them, supervising their actions and responding promptly to any inappropriate material.” (Huntingdon, C4): terms checked before the results render', () => {
  it('an ordinary search opens beside the adult', async () => {
    await scene.sitsDown('practitioner', 15);
    await untilAt(await visit(browser, results('ducklings')), results('ducklings'));
    expect(searched('www.google.com')).toContain('/search?q=ducklings&safe=active&ssui=on');
  });

  it.each([
    ['as it is', results(CHANCE)],
    ['spelt with figures and spaces', results('c a s 1 n o')],
    ['in another language', results('ruletka online')],
    ['for pictures at another engine', `https://www.bing.com/images/search?q=${CHANCE}`],
    ['in a site’s own search', `https://www.youtube.com/results?search_query=${CHANCE}`],
  ])('a search for what the policy keeps away brings the picture, and no byte of it leaves: %s', async (_, address) => {
    const page = await openBlocked(browser, address, 'child');
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(TYPED);
    expect(scene.world.sites.hits.filter(({ path }) => TYPED.test(path.replace('ducklings', '')))).toEqual([]);
    await page.close();
  });

  it('the record says the engine, the category, our rule and who sat there, and not what was typed', async () => {
    const stopped = (await scene.world.endpoint.untilEvents(5, 'visit')).filter(({ category }) => category === 'gambling');
    expect(stopped.map(({ host, detail }) => [host, detail])).toEqual([
      ['www.google.com', 'gambling-en-plain'],
      ['www.google.com', 'gambling-en-plain'],
      ['www.google.com', 'gambling-pl-plain'],
      ['www.bing.com', 'gambling-en-plain'],
      ['www.youtube.com', 'gambling-en-plain'],
    ]);
    for (const event of stopped) expect(event).toMatchObject({ level: 'child', person: 'practitioner', clause: 'different-levels' });
    expect(JSON.stringify(await scene.world.endpoint.events())).not.toMatch(TYPED);
  });

  it('also when the worker had died', async () => {
    await killWorker(browser, scene.world.updates.id);
    await openBlocked(browser, results(`${CHANCE} games`), 'child');
    expect(searched('www.google.com').filter((path) => TYPED.test(path.replace('ducklings', '')))).toEqual([]);
  });

  it.each([
    ['by a move inside the page', `/search?q=${CHANCE}+again`],
    ['by a fragment', `#q=${CHANCE}`],
  ])('a result page that changes %s is gone', async (_, to) => {
    const page = await visit(browser, results('ducklings'));
    await untilAt(page, results('ducklings'));
    await page.evaluate((next) => (next.startsWith('#') ? void (location.hash = next) : history.pushState({}, '', next)), to);
    await untilOurPage(page);
    await untilFace(page, 'child');
  });

  it('what a result page shows after a move inside it is hidden before it is judged', async () => {
    const page = await visit(browser, results('ducklings'));
    await untilAt(page, results('ducklings'));
    await until('the page has been judged', () => page.evaluate(hidesAtOnce).catch(() => false));
  });

  it('a staff member who is there alone searches for it too, is stopped by the sentence, and nobody can be asked to agree', async () => {
    await scene.comes('practitioner');
    const told = await scene.blocked(results('buy handguns online'));
    expect(told).toMatchObject({
      sentence: templates.huntingdon.clauses.find(({ id }) => id === 'different-levels')?.sentence,
      askable: false,
    });
  });

  it('and what is flagged for a child alone opens for staff', async () => {
    const address = results('safeguarding children from suicide');
    await untilAt(await visit(browser, address), address);
  });
});
