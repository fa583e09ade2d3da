import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { FLASHES, loadSlowly, serveFlash, type Flash } from './rig/flash.ts';
import { setScene, type Scene } from './rig/scenario.ts';
import { until } from './rig/until.ts';

const LOADS = 4;

let scene: Scene;
let browser: Browser;

beforeAll(async () => {
  scene = await setScene(templates.huntingdon);
  ({ browser } = scene);
  await scene.sitsDown('practitioner', 20);
});
afterAll(() => scene?.close());

describe('covered before it is seen, on a processor four times as slow', () => {
  it.each(Object.keys(FLASHES) as Flash[])(`no frame of what is flagged is painted in ${LOADS} loads: %s`, async (how) => {
    for (let load = 0; load < LOADS; load += 1) {
      const host = `flash${load}${how.replaceAll(' ', '')}.test`;
      const told = serveFlash(scene.world.sites, host, FLASHES[how]);
      const tab = await loadSlowly(browser, `https://${host}/`);
      await tab.untilCovered();
      expect([...told()]).not.toContain('painted-flagged');
      await tab.close();
    }
  });

  it('the page itself tells when it is painted: where nothing covers it, it is', async () => {
    const told = serveFlash(scene.world.sites, 'harmless.test', [FLASHES.static[0].replace(/Casino.*jackpot/, 'Ducklings')]);
    const tab = await loadSlowly(browser, 'https://harmless.test/');
    await until('it was painted', () => told().has('painted-flagged'));
    expect([...told()]).toContain('shown');
    await tab.close();
  });

  it('a prepared page is held in no frame', async () => {
    const told = serveFlash(scene.world.sites, 'www.topmarks.co.uk', FLASHES.static);
    const tab = await loadSlowly(browser, 'https://www.topmarks.co.uk/');
    await until('it was painted', () => told().has('painted-flagged'));
    expect([...told()]).not.toContain('held');
    await tab.close();
  });
});
