// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { spanText } from '@/console/span-text.ts';
import { WORDS } from '@/console/words/table.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';
import { lendBrowser, line, open, page } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const BLUE = { event: line(1).event.id, device: 'A'.repeat(43), label: 'Blue tablet', room: 'Ladybirds', at: '2026-03-11T09:58:00.000Z' };
const CALL = line(1, { kind: 'call', action: 'note', level: 'child', category: undefined, clause: undefined });

test('a child who calls stands above every page, where it is and since when, until somebody has answered', async () => {
  let calls = [BLUE];
  const { heardLive } = open('/devices', { calls: () => ({ body: { calls, held: [] } }), log: () => ({ body: page([]) }) });
  const told = await screen.findByRole('link', { name: 'A child is calling at Blue tablet, Ladybirds' });
  expect(told.closest('[aria-live=assertive]')?.textContent).toContain('since 09:58');
  calls = [];
  heardLive();
  await waitFor(() => expect(screen.queryByText('A child is calling at Blue tablet, Ladybirds')).toBeNull());
});

test('a device that calls five times is one row with their number, since the first, and leads to the newest', async () => {
  const at = (minute: number) => `2026-03-11T09:5${minute}:00.000Z`;
  const calls = [4, 3, 2, 1, 0].map((minute) => ({ ...BLUE, event: line(minute + 1).event.id, at: at(minute) }));
  const green = { ...BLUE, event: line(9).event.id, device: 'B'.repeat(43), label: 'Green tablet', at: at(2) };
  open('/', {
    calls: () => ({ body: { calls: [...calls.slice(0, 2), green, ...calls.slice(2)], held: [] } }),
    log: () => ({ body: page([]) }),
  });
  const told = await screen.findByRole('link', { name: 'A child is calling at Blue tablet, Ladybirds' });
  expect(told.getAttribute('href')).toContain(calls[0]?.event);
  const rows = [...document.querySelectorAll('.calling')].map(({ textContent }) => textContent);
  expect(rows).toEqual([
    'A child is calling at Blue tablet, Ladybirds since 09:50 · Calls: 5',
    'A child is calling at Green tablet, Ladybirds since 09:52',
  ]);
});

test.each(LANGUAGES)(
  'rows of the log show in %s what an adult said it was and what came of it, so that a false alarm is found in passing',
  async (language) => {
    const told = [
      { finding: 'false-alarm', ending: 'wrong' },
      { finding: 'upset', ending: 'prepared' },
      { finding: 'for-work', ending: 'opened', minutes: 15, level: 'staff' },
      { finding: 'maybe-illegal', ending: 'held', category: 'illegal' },
    ] as const;
    const lines = told.map((answer, index) => line(index + 1, { kind: 'answered', level: 'child', action: 'note', seconds: 9, ...answer }));
    open('/', { calls: () => ({ body: { calls: [], held: [] } }), log: () => ({ body: page(lines) }) }, [language]);
    await waitFor(() => expect(document.querySelectorAll('.line-outcome')).toHaveLength(4));
    const { calls } = WORDS[language];
    const { findings } = tellWords[language].adult;
    for (const [index, { finding, ending }] of told.entries()) {
      const row = document.querySelectorAll('.line')[index];
      for (const words of [findings[finding], calls.endings[ending]]) {
        expect(row?.querySelector('.line-outcome')?.textContent).toContain(words);
        expect(row?.querySelector('a')?.getAttribute('aria-label')).toContain(words);
      }
    }
    const [, , work] = document.querySelectorAll('.line');
    expect(work?.querySelector('.line-what')?.textContent).toBe(calls.answeredHere);
    expect(work?.querySelector('.line-outcome')?.textContent).toContain('15');
  },
);

test('a device that waits for the manager is shown as not to be used, with what not to do', async () => {
  open('/', { calls: () => ({ body: { calls: [], held: [BLUE] } }), log: () => ({ body: page([CALL]) }) });
  await screen.findByText('Not to be used until the manager has looked: Blue tablet, Ladybirds');
  expect(document.body.textContent).toContain('Do not open it, do not look further, do not copy it.');
});

test('a line of an answer says what it was, what came of it, for how long, and how long the child waited', async () => {
  const answered = line(2, {
    kind: 'answered',
    level: 'child',
    action: 'allow',
    finding: 'false-alarm',
    ending: 'opened',
    minutes: 15,
    seconds: 102,
  });
  open(`/?line=${answered.event.id}`, { calls: () => ({ body: { calls: [], held: [] } }), log: () => ({ body: page([answered]) }) });
  const facts = await screen.findByRole('dialog');
  await waitFor(() => expect(facts.textContent).toContain('False alarm'));
  for (const told of ['A grown-up came', 'Page opened for a while · Minutes: 15', '1 min 42 s']) expect(facts.textContent).toContain(told);
});

test.each(LANGUAGES)('times are told in seconds, minutes and hours in %s', (language) => {
  const told = [9, 102, 7_320].map((seconds) => spanText(seconds, WORDS[language].calls));
  expect(told.map((text) => text.match(/\d+/g))).toEqual([['9'], ['1', '42'], ['2', '2']]);
  expect(new Set(told).size).toBe(3);
});
