import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { endGroup, visit, type Device } from '../rig/device.ts';
import { withPins } from '../rig/people.ts';
import { enter, openPopup } from '../rig/popup.ts';
import { html } from '../rig/sites.ts';
import { leaksIn } from '../rig/stand.ts';
import { until } from '../rig/until.ts';
import { untilAdopted } from '../rig/worker.ts';
import { openWorld, type World } from '../rig/world.ts';

let world: World;
let device: Device;
let pins: Record<string, string>;

beforeAll(async () => {
  const people = await withPins(templates.default);
  pins = people.pins;
  world = await openWorld(people.policy);
  const beside = { RestoreOnStartup: 1 };
  device = await world.device('child', undefined, { beside });
  const browser = await device.open('about:blank');
  await untilAdopted(browser, world);
  await browser.close();
});
afterAll(() => world?.close());

/** Starts a device's browser in a way of its own and waits until a visit of this very start is at the endpoint. */
async function start(switches: string[]): Promise<void> {
  const started = new Date().toISOString();
  const child = await device.startAlone(...switches);
  // One that is left running would take in every later start.
  try {
    await until('a visit of this start is at the endpoint', async () =>
      (await world.endpoint.events()).some((event) => event.kind === 'visit' && event.at >= started),
    );
  } finally {
    await endGroup(child);
  }
}

describe('a browser that starts, without developer tools', () => {
  it.each([
    ['in an app window', ['--app=https://vk.com/app']],
    ['in a window of its own', ['--new-window', 'https://vk.com/window']],
    ['in full screen without a frame', ['--kiosk', 'https://vk.com/kiosk']],
    [
      'with net rules switched off by a flag',
      ['--disable-features=DeclarativeNetRequest,ExtensionsMenuAccessControl', 'https://vk.com/flag'],
    ],
  ])('starts %s', async (_way, switches) => {
    await start(switches);
    expect(leaksIn(world)).toEqual([]);
  });

  it('restores the tabs of an adult who has gone', async () => {
    const browser = await device.open('about:blank');
    await enter(await openPopup(browser, world.updates.id), { person: 'manager', pin: pins['manager'] ?? '' });
    await visit(browser, 'https://vk.com/of-the-manager');
    await until('the manager was there', () => leaksIn(world).length > 0);
    await browser.close();
    world.sites.hits.splice(0);
    await start([]);
    expect(leaksIn(world)).toEqual([]);
  });
});

describe('a browser that has not got the extension', () => {
  /** Opens a prepared page that opens a closed one in a new tab, and says when that has been answered or refused. */
  const PAGE = `<script>
    const tab = open('https://facebook.com' + location.pathname);
    const look = () => { try { void tab.location.href; setTimeout(look, 50) } catch { fetch('/answered' + location.pathname) } };
    look();
  </script>`;

  async function tryWith(fresh: Device, ...switches: string[]): Promise<void> {
    const path = `/${crypto.randomUUID()}`;
    world.sites.serve(`www.topmarks.co.uk${path}`, (_request, response) => html(response, PAGE));
    const child = await fresh.startAlone('--disable-popup-blocking', ...switches, `https://www.topmarks.co.uk${path}`);
    try {
      await until('the closed page was tried', () => world.sites.hits.some((hit) => hit.path === `/answered${path}`));
    } finally {
      await endGroup(child);
    }
    expect(leaksIn(world)).toEqual([]);
  }

  it.each([
    ['as it is new and nothing is installed yet', []],
    ['as its extensions are switched off', ['--disable-extensions']],
    ['as it may install nothing', ['--disable-background-networking', '--disable-component-update']],
    ['as it has another profile', ['--profile-directory=Other']],
  ])('keeps the child core closed by itself, %s', async (_why, switches) => {
    const fresh = await world.device('child', undefined, { wholePack: true });
    await tryWith(fresh, ...switches);
    await fresh.remove();
  });
});
