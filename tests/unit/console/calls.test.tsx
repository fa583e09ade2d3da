// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { spanText } from '@/console/span-text.ts';
import { WORDS } from '@/console/words/table.ts';
import { LANGUAGES } from '@/policy/language.ts';
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

test('a device that waits for the manager is shown as not to be used, with what not to do', async () => {
  open('/', { calls: () => ({ body: { calls: [], held: [BLUE] } }), log: () => ({ body: page([CALL]) }) });
  await screen.findByText('Not to be used until the manager has looked: Blue tablet, Ladybirds');
  expect(document.body.textContent).toContain('Do not open it, do not look further, do not copy it.');
});

test('a line of an answer says what it was, what came of it, for how long, and how long the child waited', async () => {
  const answered = line(2, { kind: 'answered', action: 'allow', finding: 'false-alarm', ending: 'opened', minutes: 15, seconds: 102 });
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
