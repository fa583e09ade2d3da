import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lists } from '@/policy/lists/index.ts';
import { templates } from '@/policy/templates/index.ts';
import { untilFace } from './rig/blocked-page.ts';
import { untilAt, untilOurPage, visit, workerOf } from './rig/device.ts';
import { setScene, type Scene } from './rig/scenario.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';

declare const chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> };

const HARMLESS = '<h1>Ducklings</h1><p>Ducklings follow their mother to the pond. They like bread less than we think.</p>';
const gambling = (lists.gambling ?? []).filter((site) => !site.includes('/')).slice(0, 6);
const social = (lists['social-networking'] ?? []).filter((site) => !site.includes('/')).slice(0, 6);
const linksTo = (hosts: readonly string[]): string => hosts.map((host) => `<a href="https://www.${host}/play?x=1">more</a>`).join(' ');

let scene: Scene;
let browser: Browser;

const serve = (site: string, body: string): void => scene.world.sites.serve(site, (_request, response) => html(response, body));
const flags = async () => (await scene.world.endpoint.events()).filter(({ kind }) => kind === 'flag');

beforeAll(async () => {
  scene = await setScene(templates.huntingdon);
  ({ browser } = scene);
  await scene.sitsDown('practitioner', 20);
});
afterAll(() => scene?.close());

describe('a page whose words say little is known by its neighbours', () => {
  it('a page that links to one house of chance after another is a picture of ours', async () => {
    serve('hub.test/', HARMLESS + linksTo([...gambling, 'ponds.test']));
    const page = await visit(browser, 'https://hub.test/');
    await untilOurPage(page, 'tell.html');
    await untilFace(page, 'child');
    await until('the line has reached the endpoint', async () => (await flags()).some(({ host }) => host === 'hub.test'));
    const line = (await flags()).find(({ host }) => host === 'hub.test');
    expect(line).toMatchObject({ category: 'gambling', detail: '100: gambling-page-links' });
  });

  it('also where the links come later, in a shadow root', async () => {
    serve(
      'late.test/',
      `${HARMLESS}<div id="home"></div><script>setTimeout(() => { home.attachShadow({ mode: 'closed' }).innerHTML = '${linksTo(gambling)}'; document.body.append(document.createElement('p')); document.body.lastChild.innerHTML = '${linksTo(['a.test', 'b.test', 'c.test', 'd.test'])}'; }, 300)</script>`,
    );
    await untilOurPage(await visit(browser, 'https://late.test/'), 'tell.html');
  });

  it('one that links to social networks, or to two such houses among many, opens', async () => {
    serve('school.test/', HARMLESS + linksTo(social));
    serve('paper.test/', HARMLESS + linksTo([...gambling.slice(0, 2), 'a.test', 'b.test', 'c.test', 'd.test', 'e.test', 'f.test']));
    for (const address of ['https://school.test/', 'https://paper.test/']) {
      const page = await visit(browser, address);
      await untilAt(page, address);
      await until('the page is shown', () => page.evaluate(() => getComputedStyle(document.documentElement).opacity === '1'));
      // It has been asked about by now: the answer to the last question comes after those before it.
      await visit(browser, 'https://ponds.test/');
      expect(page.url()).toBe(address);
    }
  });

  it('leaves no trace of where any of them leads, in the record or on the device', async () => {
    const worker = await workerOf(browser, scene.world.updates.id);
    const kept = await worker.evaluate(async () => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]));
    const written = JSON.stringify(await scene.world.endpoint.events());
    for (const host of [...gambling, ...social]) {
      expect(written).not.toContain(host);
      expect(kept).not.toContain(host);
    }
  });
});
