// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignatureLine, SignaturesReply, Signer } from '@/policy/console-signatures.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { WORDS } from '@/console/words/table.ts';
import { lendBrowser, ME, open } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const LINE: SignatureLine = {
  notice: 'a'.repeat(64),
  at: '2026-03-11T09:42:00.000Z',
  revision: 3,
  version: '2',
  device: 'A'.repeat(43),
  deviceLabel: 'Blue tablet',
  room: 'Acorn room',
  event: '0195a0b0-0000-7000-8000-000000000001',
};
const ANN: Signer = { id: 'ann', name: 'Ann Elm', level: 'manager', hasPin: true, signed: LINE, before: [] };
const BEN: Signer = { id: 'ben', name: 'Ben Oak', level: 'staff', hasPin: true, before: [{ ...LINE, event: 'x', version: '1' }] };
const CAT: Signer = { id: 'cat', name: 'Cat Ash', level: 'staff', hasPin: false, before: [] };

function reply(people: Signer[]): SignaturesReply {
  return { notice: { mode: 'required', sentence: 'All staff will sign.', version: '2', revision: 3 }, people };
}

const show = (people: () => Signer[], { role = 'manager', language = 'en-GB' }: { role?: typeof ME.role; language?: string } = {}) =>
  open('/signatures', { me: () => ({ body: { ...ME, role } }), signatures: () => ({ body: reply(people()) }) }, [language]);

describe('the page of signatures', () => {
  it('names first who has not signed, and says when and where the others did, and what was signed before', async () => {
    show(() => [ANN, BEN, CAT]);
    const table = within(await screen.findByRole('table', { name: 'Signatures' }));
    const rows = table.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(rows[1]).toContain('Ben Oak');
    expect(rows[1]).toContain('Not signed');
    expect(rows[1]).toMatch(/1: 11 March 2026 09:42/);
    expect(rows[2]).toContain('No PIN yet: cannot sign');
    expect(rows[3]).toMatch(/Ann Elm.*Signed: .*Blue tablet · Acorn room/);
    expect(screen.getByText('2 people have not signed')).toBeTruthy();
    expect(screen.getByText('All staff will sign.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Save as a table (CSV)' }).getAttribute('href')).toBe('/console/signatures.csv');
  });

  it('hears of a signature while it stands open', async () => {
    let people = [BEN];
    const { heardLive } = show(() => people);
    await screen.findByText('1 person has not signed');
    people = [{ ...BEN, signed: LINE }];
    heardLive('agreements');
    await screen.findByText('Everybody has signed.');
  });

  it('is read by a viewer, who takes nothing away, and is not asked for by IT', async () => {
    show(() => [ANN], { role: 'viewer' });
    await screen.findByRole('table', { name: 'Signatures' });
    expect(screen.queryByRole('link', { name: 'Save as a table (CSV)' })).toBeNull();
    cleanup();
    const { asked } = show(() => [ANN], { role: 'it' });
    await screen.findByText('Signatures are for managers and readers.');
    expect(asked.map(({ path }) => path)).not.toContain('signatures');
  });

  it('asks nothing while another page stands open', async () => {
    const { asked, heardLive } = open('/', { log: () => ({ body: { lines: [] } }), signatures: () => ({ body: reply([]) }) });
    await waitFor(() => expect(asked.map(({ path }) => path)).toContain('log'));
    heardLive('agreements');
    await waitFor(() => expect(asked.filter(({ path }) => path === 'agreements').length).toBeGreaterThan(1));
    expect(asked.map(({ path }) => path)).not.toContain('signatures');
  });

  it.each(LANGUAGES)('speaks %s', async (language) => {
    show(() => [ANN, BEN], { language });
    await screen.findByRole('heading', { level: 1, name: WORDS[language].signatures.title });
    await screen.findByText(WORDS[language].signatures.notSigned);
  });
});
