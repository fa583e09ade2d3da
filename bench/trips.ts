import type { Page } from 'puppeteer';
import { html, type Sites } from '@/tests/e2e/rig/sites.ts';

/** One navigation, in milliseconds from its start: when the hold page stood, if it did; when the server was asked; when the page's load event came. */
export type Trip = { held: number | undefined; asked: number; loaded: number };

const HOST = 'council.test';
const SCRIPT = `<script>addEventListener('load', () => void fetch('/loaded' + location.search))</script>`;

/** Takes tabs to a small page. Every moment is read from one clock, here: the page itself tells the server when its load event has come. */
export type Trips = { take(page: Page): Promise<Trip> };

/** Serves the page and listens to it. */
export function openTrips(sites: Sites): Trips {
  let turn = 0;
  const asked = new Map<string, number>();
  const arrivals = new Map<string, (at: number) => void>();
  sites.serve(`${HOST}/`, (request, response) => {
    asked.set(turnIn(request.url), performance.now());
    html(response, `<h1>Forms</h1><p>The council’s forms for nurseries.</p>${SCRIPT}`);
  });
  sites.serve(`${HOST}/loaded`, (request, response) => {
    arrivals.get(turnIn(request.url))?.(performance.now());
    response.writeHead(204).end();
  });
  return {
    async take(page) {
      const name = `?turn=${(turn += 1)}`;
      const { promise: arrived, resolve } = Promise.withResolvers<number>();
      arrivals.set(name, resolve);
      let held: number | undefined;
      const noteHold = () => {
        if (page.url().includes('/hold.html')) held ??= performance.now();
      };
      page.on('framenavigated', noteHold);
      const session = await page.createCDPSession();
      const start = performance.now();
      const [loaded] = await Promise.all([arrived, session.send('Page.navigate', { url: `https://${HOST}/${name}` })]);
      await session.detach();
      page.off('framenavigated', noteHold);
      return { held: held === undefined ? undefined : held - start, asked: (asked.get(name) ?? loaded) - start, loaded: loaded - start };
    },
  };
}

function turnIn(address = ''): string {
  return address.slice(address.indexOf('?'));
}
