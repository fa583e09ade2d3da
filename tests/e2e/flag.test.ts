import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { untilFace } from './rig/blocked-page.ts';
import { untilAt, untilOurPage, visit } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { setScene, type Scene } from './rig/scenario.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';
import { killWorker } from './rig/worker.ts';

/** Games of chance stand in for what must not be read. */
const CHANCE = '<h1>Casino</h1><p>Roulette at our online casino: place your bets, spin the slot machines and win the jackpot.</p>';
const HARMLESS = '<h1>Ducklings</h1><p>Ducklings follow their mother to the pond. They like bread less than we think.</p>';

let scene: Scene;
let browser: Browser;

const serve = (site: string, body: string): void => scene.world.sites.serve(site, (_request, response) => html(response, body));
const flags = async () => (await scene.world.endpoint.events()).filter(({ kind }) => kind === 'flag');

async function openCovered(address: string): Promise<Page> {
  const page = await visit(browser, address);
  await untilOurPage(page, 'tell.html');
  return page;
}

beforeAll(async () => {
  const museum = { site: 'museum.test/pond', title: 'The pond', checkedBy: 'The manager', checkedOn: '2026-11-02' };
  scene = await setScene({ ...templates.huntingdon, prepared: [...templates.huntingdon.prepared, museum] });
  ({ browser } = scene);
  serve('unknown.test/', CHANCE);
  serve('ponds.test/', HARMLESS);
  await scene.sitsDown('practitioner', 20);
});
afterAll(() => scene?.close());

describe('“inappropriate, obscene, pornographic or otherwise offensive websites” (Kaleidoscope, C10): what no list knows, the page gives away', () => {
  it('a page whose words are flagged is a picture of ours, and its tab is silent', async () => {
    const page = await openCovered('https://unknown.test/');
    await untilFace(page, 'child');
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/casino|unknown/i);
    await until('the line has reached the endpoint', async () => (await flags()).length > 0);
    const [line] = await flags();
    expect(line).toMatchObject({ level: 'child', action: 'cover', category: 'gambling', host: 'unknown.test', person: 'practitioner' });
    expect(line?.clause).toBe(scene.policy.levels.child.cover.clause);
    expect(line?.detail).toMatch(/^\d+: gambling-en-/);
    expect(JSON.stringify(line)).not.toMatch(/roulette|jackpot/i);
  });

  it('a page without such words opens, and nothing is written of it', async () => {
    const page = await visit(browser, 'https://ponds.test/');
    await untilAt(page, 'https://ponds.test/');
    await until('the page is shown', () => page.evaluate(() => getComputedStyle(document.documentElement).opacity === '1'));
    await everythingOf(browser, scene.world);
    expect((await flags()).map(({ host }) => host)).not.toContain('ponds.test');
  });

  it('a prepared page is not read, and is from when it moves by itself to a part of its site that nobody has looked through', async () => {
    serve('museum.test/pond', CHANCE);
    const page = await visit(browser, 'https://museum.test/pond');
    await page.evaluate(() => history.pushState({}, '', '/pond/frogs'));
    await everythingOf(browser, scene.world);
    expect(page.url()).toBe('https://museum.test/pond/frogs');
    await page.evaluate(() => history.pushState({}, '', '/shop'));
    await untilOurPage(page, 'tell.html');
    await until('the line has reached the endpoint', async () => (await flags()).some(({ host }) => host === 'museum.test'));
  });

  it('also when the worker had died', async () => {
    serve('again.test/', CHANCE);
    await killWorker(browser, scene.world.updates.id);
    await untilFace(await openCovered('https://again.test/'), 'child');
    await until('the line has reached the endpoint', async () => (await flags()).some(({ host }) => host === 'again.test'));
  });
});
