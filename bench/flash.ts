import { FLASHES, loadSlowly, serveFlash, type Flash } from '@/tests/e2e/rig/flash.ts';
import { openToChildren } from '@/tests/e2e/rig/open-to-children.ts';
import { untilAdopted } from '@/tests/e2e/rig/worker.ts';
import { openWorld } from '@/tests/e2e/rig/world.ts';
import { figureOf } from './measure.ts';
import type { Findings, Row } from './findings.ts';

const LOADS = 50;

/** Counts the loads in which a frame of what is flagged was painted, on a processor four times as slow. */
export async function measureFlash(): Promise<Findings> {
  const world = await openWorld(openToChildren());
  try {
    const device = await world.device('child');
    const browser = await device.open('about:blank');
    await untilAdopted(browser, world);
    const rows: Row[] = [];
    for (const how of Object.keys(FLASHES) as Flash[]) {
      const painted: number[] = [];
      for (let load = 0; load < LOADS; load += 1) {
        const host = `flash${load}${how.replaceAll(' ', '')}.test`;
        const told = serveFlash(world.sites, host, FLASHES[how]);
        const tab = await loadSlowly(browser, `https://${host}/`);
        await tab.untilCovered();
        painted.push(told().has('painted-flagged') ? 1 : 0);
        await tab.close();
      }
      rows.push({
        what: `${how}: loads with such a frame`,
        unit: '',
        figure: { ...figureOf(painted), median: painted.filter(Boolean).length },
      });
    }
    return {
      title: 'Flash',
      how: [
        'A managed Chromium at the child level, with a processor four times as slow; each page is flagged, and ends as our picture.',
        'The page itself tells its server when what is flagged was painted, by element timing and by its styles before every frame.',
      ],
      rows,
      remarks: [`The first number of each line is how many of ${LOADS} loads showed it at all.`],
    };
  } finally {
    await world.close();
  }
}
