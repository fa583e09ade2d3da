// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RosterLine, RosterReply } from '@/policy/console-roster.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { lendBrowser, ME, open } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const SENTENCE = 'We have an agreed list of assigned authorised users with controlled access.';
const ANNA: RosterLine = {
  id: 'anna',
  name: 'Анна',
  role: 'manager',
  level: 'manager',
  rights: ['search', 'work-mail'],
  mayAgree: true,
  hasPin: true,
  pinChanged: '2025-09-01',
  pinAgeDays: 191,
  hasAccount: true,
  seen: { at: '2026-03-11T09:42:00.000Z', label: 'Office laptop', room: 'Office' },
};
const BEN: RosterLine = {
  id: 'ben',
  name: 'Ben',
  role: 'practitioner',
  level: 'staff',
  rights: [],
  mayAgree: false,
  hasPin: false,
  hasAccount: false,
};
const POLICY = { version: '3', adopted: '2026-01-05', revision: 4, sentence: SENTENCE };

const show = (reply: RosterReply, role = ME.role, languages = ['en']) =>
  open('/authorised', { me: () => ({ body: { ...ME, role } }), roster: () => ({ body: reply }) }, languages);

describe(`“${SENTENCE}”`, () => {
  it('is a row for each person: who they are, what they may, how old the PIN is, when they were last at a device', async () => {
    show({ people: [ANNA, BEN], policy: POLICY });
    const anna = within(await screen.findByRole('row', { name: /Анна/ }));
    for (const cell of ['Manager', 'Work email', 'Older than half a year: ask for a new one', '11 March 2026 09:42', 'Office laptop'])
      expect(anna.getAllByText(cell).length).toBeGreaterThan(0);
    const ben = within(screen.getByRole('row', { name: /Ben/ }));
    for (const cell of ['Practitioner', 'None yet: cannot come to a device', 'Not in the record'])
      expect(ben.getAllByText(cell).length).toBeGreaterThan(0);
    expect(screen.getByText(SENTENCE)).toBeTruthy();
  });

  it('is taken away as a table, and printed', async () => {
    show({ people: [ANNA], policy: POLICY });
    const link = await screen.findByRole('link', { name: 'Save as a table (CSV)' });
    expect(link.getAttribute('href')).toBe('/console/roster.csv');
    window.print = vi.fn();
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(window.print).toHaveBeenCalledOnce();
  });

  it('is offered to the manager and it, and not to somebody who only reads', async () => {
    for (const role of ['manager', 'it'] as const) {
      show({ people: [], policy: POLICY }, role);
      fireEvent.click(await screen.findByRole('button', { name: 'Upkeep' }));
      expect(await screen.findByRole('link', { name: 'Authorised users' })).toBeTruthy();
      expect(await screen.findByText('The policy names nobody yet.')).toBeTruthy();
      cleanup();
    }
    const { asked } = show({ people: [], policy: POLICY }, 'viewer');
    expect(await screen.findByText('This list is for managers and IT.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Upkeep' }));
    await screen.findByRole('link', { name: 'Who may sign in' });
    expect(screen.queryByRole('link', { name: 'Authorised users' })).toBeNull();
    expect(asked.map(({ path }) => path)).not.toContain('roster');
  });

  it('says so when there is no policy, and when the endpoint cannot be reached', async () => {
    show({ people: [] });
    expect(await screen.findByText('The server holds no policy for this setting yet.')).toBeTruthy();
    cleanup();
    open('/authorised', { roster: () => 'offline' });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it.each(LANGUAGES)('says every word in %s, and the name as it is', async (language) => {
    const { container } = show({ people: [ANNA, BEN], policy: POLICY }, 'manager', [language]);
    expect((await screen.findByText('Анна')).tagName).toBe('BDI');
    expect(container.textContent).not.toContain('undefined');
    if (language !== 'en') expect(container.textContent).not.toMatch(/Authorised|Practitioner|Search/);
  });
});
