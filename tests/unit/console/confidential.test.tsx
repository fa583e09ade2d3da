// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '@/console/words/table.ts';
import type { ConfidentialPage, SealedReport } from '@/policy/console-confidential.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { sealReport } from '@/sealing/report.ts';
import { makeReportKey } from '@/sealing/report-key.ts';
import { lendBrowser, ME, open, type Routes } from './stage.tsx';

const PASSPHRASE = 'seven otters under a lamp';
const SLOW = { timeout: 20_000 };
let made: Awaited<ReturnType<typeof makeReportKey>>;
let report: SealedReport;

beforeAll(async () => {
  lendBrowser();
  made = await makeReportKey(PASSPHRASE);
  const { id, boxes } = await sealReport({ text: '<b>Somebody</b> shopped.', name: '', day: '2026-03-10' }, [
    { name: 'Anna', key: made.locked.publicKey },
  ]);
  report = { id, receivedOn: '2026-03-11', state: 'new', box: boxes[0]!, notes: [] };
});
afterEach(cleanup);

const pageWith = (changes: Partial<ConfidentialPage> = {}): ConfidentialPage => ({
  keys: [made.locked],
  pinned: [{ name: 'Anna', role: 'Manager', key: made.locked.publicKey }],
  keptDays: 365,
  reports: [report],
  ...changes,
});

function openPage(page: ConfidentialPage, routes: Routes = {}, me: Partial<typeof ME> = { designated: true }) {
  return open('/confidential', { me: () => ({ body: { ...ME, ...me } }), confidential: () => ({ body: page }), ...routes });
}

async function unlock(typed: string): Promise<void> {
  fireEvent.input(await screen.findByLabelText('Passphrase or recovery code', { selector: 'input[name=passphrase]' }), {
    target: { value: typed },
  });
  fireEvent.click(screen.getAllByRole('button', { name: 'Open' })[0]!);
}

describe('the page of confidential reports', { timeout: 60_000 }, () => {
  it.each([
    ['a manager who is not designated', { designated: false }],
    ['the role it, even flagged', { designated: true, role: 'it' as const }],
  ])('says to %s whose it is, who is offered no way to it and asks for nothing', async (_, me) => {
    const { asked } = openPage(pageWith(), {}, me);
    await screen.findByText(WORDS.en.confidential.notForYou);
    expect(screen.queryByRole('link', { name: /In confidence/ })).toBeNull();
    expect(asked.map(({ path }) => path)).not.toContain('confidential');
  });

  it('counts what is not read beside its link, and shows nothing of it before the key is open', async () => {
    const { container } = openPage(pageWith());
    expect((await screen.findByRole('link', { name: /In confidence \(1 not read\)/ })).getAttribute('href')).toBe('/confidential');
    await screen.findByText(/Report received: Today/);
    expect(container.textContent).not.toContain('shopped');
    expect(container.querySelectorAll('article > button')).toHaveLength(0);
  });

  it('opens a report with the passphrase, as text and never as markup, marks it as read, and closes it with the key', async () => {
    const { container, asked } = openPage(pageWith(), { [`POST confidential/${report.id}/state`]: () => ({ body: {} }) });
    await unlock(PASSPHRASE);
    await waitFor(() => expect(container.querySelector('article > button')).not.toBeNull(), SLOW);
    fireEvent.click(container.querySelector('article > button')!);
    await screen.findByText('<b>Somebody</b> shopped.');
    await waitFor(() =>
      expect(asked).toContainEqual(expect.objectContaining({ path: `confidential/${report.id}/state`, body: { state: 'read' } })),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Lock' }));
    await waitFor(() => expect(container.textContent).not.toContain('shopped'));
    for (const { body } of asked) expect(JSON.stringify(body)).not.toMatch(/otters|shopped/);
  });

  it('says that a report cannot be opened when it was changed on its way', async () => {
    const { container } = openPage(pageWith({ reports: [{ ...report, id: crypto.randomUUID(), state: 'read' }] }));
    await unlock(made.recoveryCode);
    await waitFor(() => expect(container.querySelector('article > button')).not.toBeNull(), SLOW);
    fireEvent.click(container.querySelector('article > button')!);
    await screen.findByText(/This report cannot be opened with your key/);
  });

  it('takes no wrong passphrase', async () => {
    openPage(pageWith());
    await unlock('eight herons in a fog bank');
    await screen.findByText(WORDS.en.confidential.wrong, {}, SLOW);
  });

  it('says whether the policy has the key, under whose name', async () => {
    openPage(pageWith());
    await screen.findByText('The policy in force here has this key beside the name Anna.');
    cleanup();
    openPage(pageWith({ pinned: [{ name: 'Anna', role: 'Manager' }] }));
    await screen.findByText(/does not have this key yet/);
  });

  it('keeps a new key only once its code was written down, and sends no passphrase', async () => {
    const { asked } = openPage(pageWith({ keys: [], reports: [] }), { 'POST confidential/keys': () => ({ body: {} }) });
    for (const label of ['Your passphrase', 'The same again'])
      fireEvent.input(await screen.findByLabelText(label), { target: { value: PASSPHRASE } });
    fireEvent.click(screen.getByRole('button', { name: 'Make the key' }));
    const code = await screen.findByLabelText<HTMLInputElement>('Recovery code', {}, SLOW);
    expect(asked.some(({ path }) => path === 'confidential/keys')).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'I have written it down' }));
    await waitFor(() => expect(asked.some(({ path }) => path === 'confidential/keys')).toBe(true));
    const sent = JSON.stringify(asked);
    expect([sent.includes('otters'), sent.includes(code.value)]).toEqual([false, false]);
  });

  it.each(LANGUAGES)('has all its words in %s', (language) => {
    const [own, en] = [WORDS[language].confidential, WORDS.en.confidential];
    expect(Object.keys(own)).toEqual(Object.keys(en));
    const same = Object.entries(own).filter(([key, words]) => typeof words === 'string' && words === en[key as keyof typeof en]);
    expect(language === 'en' ? [] : same).toEqual([]);
  });
});
