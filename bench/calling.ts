import { templates } from '@/policy/templates/index.ts';
import { setScene, type Scene } from '@/tests/e2e/rig/scenario.ts';
import { html } from '@/tests/e2e/rig/sites.ts';
import { answer, CHANCE, comeTo, openCovered } from '@/tests/e2e/rig/tell.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import { openManager, type Manager } from '@/tests/tour/manager.ts';
import { figureOf } from './measure.ts';
import { rowAgainst, type Findings, type Row } from './findings.ts';

const WARM_UPS = 2;
const ROUNDS = 20;
const ADULT = 'practitioner';
const SITTING_MINUTES = 20;

/** One round, in milliseconds: one answer of the endpoint to the console, and from the press of the hand until the console's page says so. */
type Round = { asked: number; shown: number };

/** Times the way from a child's press of the hand to the words on the manager's page, beside one question of that page to the endpoint. */
export async function measureCalling(): Promise<Findings> {
  const scene = await setScene(templates.huntingdon);
  const manager = await openManager(scene.world.endpoint.consoleAddress);
  try {
    await manager.untilHeading('Welcome to Stairgate');
    await manager.fillSetUp(scene.world.endpoint.setupCode);
    await manager.submit();
    await manager.untilHeading('What happened');
    await scene.sitsDown(ADULT, SITTING_MINUTES);
    const rounds: Round[] = [];
    for (let turn = 0; turn < WARM_UPS + ROUNDS; turn += 1) rounds.push(await roundOf(scene, manager, `called-${turn}.test`));
    return findingsOf(rounds.slice(WARM_UPS));
  } finally {
    await manager.close();
    await scene.close();
  }
}

/** The console's page notes by the machine's own clock when it says that a child is calling; the press is read from the same clock, here. */
async function roundOf({ world, browser, pins }: Scene, { page: console }: Manager, host: string): Promise<Round> {
  world.sites.serve(`${host}/`, (_request, response) => html(response, CHANCE));
  const asked = await console.evaluate(async () => {
    const from = performance.now();
    await (await fetch('/')).text();
    return performance.now() - from;
  });
  const saidAt = console.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver((_changes, watch) => {
          if ((document.querySelector('.calls')?.textContent ?? '') === '') return;
          watch.disconnect();
          resolve(Date.now());
        }).observe(document, { childList: true, characterData: true, subtree: true });
      }),
  );
  const picture = await openCovered(browser, `https://${host}/`);
  await picture.bringToFront();
  const pressed = Date.now();
  await picture.keyboard.press('Enter');
  const shown = (await saidAt) - pressed;
  await comeTo(picture, ADULT, pins[ADULT] ?? '');
  await answer(picture, 'seen', 'closed');
  await until('the call is over', () => console.evaluate(() => (document.querySelector('.calls')?.textContent ?? '') === ''));
  return { asked, shown };
}

function findingsOf(rounds: readonly Round[]): Findings {
  const row = (what: string, part: keyof Round): Row => ({ what, unit: 'ms', figure: figureOf(rounds.map((round) => round[part])) });
  const baseline = row('one question of the console’s page to the endpoint', 'asked');
  return {
    title: 'From the child’s hand to the console',
    how: [
      'A managed Chromium at the child level on a page that was flagged, the real endpoint on its embedded PostgreSQL, and the console in a browser of its own: Huntingdon’s template.',
      `From the press until the console’s page says that a child is calling, by the machine’s own clock; ${ROUNDS} calls after ${WARM_UPS} to warm up, each answered by an adult.`,
    ],
    rows: [baseline, rowAgainst(baseline, row('from the press until the console says so', 'shown'))],
    remarks: ['A call waits for no batch: its line is sent at once, and the endpoint tells every open console.'],
  };
}
