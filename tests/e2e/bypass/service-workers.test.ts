import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { visit } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';

/** A mailbox of the setting's own and a prepared page; beside them a prepared corner of a site that is not open as a whole. */
const policy: PolicyDocument = {
  ...templates.default,
  workMail: { ...templates.default.workMail, hosts: ['mail.council.test'] },
  prepared: ['prepared.test', 'corner.test/ducks'].map((site) => ({
    site,
    title: 'Ducks',
    checkedBy: 'The manager',
    checkedOn: '2026-09-01',
  })),
};

/** Runs as a worker of any kind, and says so where there is somebody to hear it. */
const SCRIPT = `addEventListener('fetch', () => {});
onconnect = ({ ports: [port] }) => port.postMessage('here');
if (self.DedicatedWorkerGlobalScope) postMessage('here');`;

let stand: Stand;

beforeAll(async () => {
  stand = await openStand({ level: 'staff', policy });
});
afterAll(() => stand?.close());

/** Lets a page register a service worker that could answer every page of its site, and says what came of it. */
async function registerAt(address: string): Promise<'registered' | 'refused'> {
  const { hostname, pathname } = new URL(address);
  stand.serve(hostname + pathname, '<h1>A page</h1>');
  stand.world.sites.serve(`${hostname}/serving.js`, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT);
  });
  const page = await visit(stand.browser, address);
  return page.evaluate(() =>
    navigator.serviceWorker.register('/serving.js').then(
      () => 'registered' as const,
      () => 'refused' as const,
    ),
  );
}

describe('a site that would answer its own pages, and those of others, by a service worker', () => {
  it.each([
    ['an unknown site', 'https://unknown.test/', 'refused'],
    ['a site of which a corner alone was prepared', 'https://corner.test/ducks', 'refused'],
    ['a prepared site', 'https://prepared.test/', 'registered'],
    ['the setting’s own mail', 'https://mail.council.test/', 'registered'],
  ])('%s', async (_, address, outcome) => {
    expect(await registerAt(address)).toBe(outcome);
    const script = stand.world.sites.hitsOf(new URL(address).hostname).filter(({ path }) => path === '/serving.js');
    expect(script).toHaveLength(outcome === 'refused' ? 0 : 1);
  });

  it('leaves other workers of an unknown site alone', async () => {
    const page = await visit(stand.browser, 'https://unknown.test/');
    const answers = (kind: 'Worker' | 'SharedWorker') =>
      page.evaluate(
        (name) =>
          new Promise<string>((end) => {
            const worker = new self[name]('/serving.js');
            const heard: MessagePort | Worker = 'port' in worker ? worker.port : worker;
            heard.addEventListener('message', (event) => end(String((event as MessageEvent).data)), { once: true });
            if ('start' in heard) heard.start();
            worker.addEventListener('error', () => end('refused'));
          }),
        kind,
      );
    expect([await answers('Worker'), await answers('SharedWorker')]).toEqual(['here', 'here']);
  });
});
