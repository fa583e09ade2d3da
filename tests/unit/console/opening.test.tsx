// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { WORDS } from '@/console/words/table.ts';
import { lendBrowser, open } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const SENTENCE = 'Children do not routinely have access.';

it('says for how much of each week’s opening hours the internet was on for children, under the policy’s sentence', async () => {
  const weeks = [
    { from: '2026-03-09', openingMinutes: 1_950, onMinutes: 195 },
    { from: '2026-03-02', openingMinutes: 1_950, onMinutes: 0 },
    { from: '2026-02-23', openingMinutes: 0, onMinutes: 0 },
  ];
  open('/devices', { opening: () => ({ body: { sentence: SENTENCE, weeks } }) });
  expect(await screen.findByText(SENTENCE)).toBeTruthy();
  const [, present, last, holiday] = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
  for (const text of ['Monday 9 March', '10%', '3.3 hours', '32.5 hours']) expect(present?.textContent).toContain(text);
  for (const text of ['0%', '0 minutes']) expect(last?.textContent).toContain(text);
  expect(holiday?.textContent).toContain('not open yet');
});

it('says that no share can be reckoned without opening hours', async () => {
  open('/devices', { opening: () => ({ body: { weeks: [{ from: '2026-03-09', openingMinutes: 0, onMinutes: 0 }] } }) });
  expect(await screen.findByText(WORDS.en.opening.noHours)).toBeTruthy();
});
