import { cutAfter, type Cut } from '@/tests/e2e/rig/cable.ts';
import { openToChildren } from '@/tests/e2e/rig/open-to-children.ts';
import { openWorld } from '@/tests/e2e/rig/world.ts';
import { figureOf } from './measure.ts';
import type { Findings, Row } from './findings.ts';

const DELAYS_MS = [0, 10, 50, 100, 500];
const CUTS = 20;

/** Counts pictures that stood when the power went and have no line at the endpoint after the next start. */
export async function measureCable(): Promise<Findings> {
  const world = await openWorld(openToChildren());
  try {
    const device = await world.device('child');
    const rows: Row[] = [];
    for (const delayMs of DELAYS_MS) {
      const cuts: Cut[] = [];
      for (let turn = 0; turn < CUTS; turn += 1) cuts.push(await cutAfter(world, device, { host: `cut${delayMs}-${turn}.test`, delayMs }));
      const lost = cuts.filter(({ covered, recorded }) => covered && !recorded).length;
      const stood = cuts.filter(({ covered }) => covered).length;
      rows.push({
        what: `${delayMs} ms after the page was asked for: ${stood} pictures stood, without a line`,
        unit: '',
        figure: { ...figureOf([lost]), count: CUTS },
      });
    }
    return {
      title: 'Cable',
      how: [
        'A managed Chromium at the child level loads a page that is flagged; all its processes are killed so long after the site was asked; it starts again.',
      ],
      rows,
      remarks: ['A picture counts as standing when its tab has gone to it, which is before it is painted.'],
    };
  } finally {
    await world.close();
  }
}
