// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reporting, Sent } from '@/components/confidential/ReportView.tsx';
import type { Written } from '@/components/confidential/ReportForm.tsx';
import { PopupPage, type PopupDeps } from '@/entrypoints/popup/PopupPage.tsx';
import type { Standing } from '@/platform/channels.ts';
import { confidentialWords } from '@/policy/confidential-messages/index.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { LEVELS, type Level } from '@/policy/level.ts';

afterEach(cleanup);

const [ANN, BEA] = ['A'.repeat(43), 'B'.repeat(43)];
const BOTH: Reporting = {
  people: [
    { name: 'Ann Smith', role: 'Manager', key: ANN, fingerprint: '11111 22222 33333 44444 55555 66666' },
    { name: 'Bea Jones', role: 'Deputy', key: BEA, fingerprint: '77777 88888 99999 00000 12345 67890' },
  ],
  sentence: 'Each employee can be assured of confidentiality.',
};

const standingAt = (level: Level): Standing => ({
  level,
  baseLevel: level,
  rights: [],
  languages: ['en'],
  settingName: 'Acorns',
  agreed: [],
  adults: [],
  waitSeconds: 0,
  isUnsigned: false,
});

function show(reporting: Reporting | undefined, sent: () => Promise<Sent> = async () => 'sent', level: Level = 'child') {
  const send = vi.fn<(written: Written) => Promise<Sent>>(sent);
  const deps: PopupDeps = {
    ask: async () => standingAt(level),
    enter: async () => undefined,
    leave: async () => undefined,
    tell: () => undefined,
    waiting: async () => undefined,
    goTo: () => undefined,
    read: () => undefined,
    onChange: () => () => undefined,
    ownLanguages: ['en'],
    preparing: {
      open: async () => undefined,
      read: async () => undefined,
      prepare: async () => ({ state: 'unreached', words: '' }),
      goTo: () => undefined,
    },
    confidential: { read: async () => reporting, send },
  };
  return { send, ...render(<PopupPage {...deps} />) };
}

async function open(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: confidentialWords.en.entry }));
  await screen.findByRole('heading', { name: confidentialWords.en.title });
}

const write = (text: string) => fireEvent.input(screen.getByLabelText('What happened?'), { target: { value: text } });
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Seal and send' }));

describe('the way to a confidential report', () => {
  it.each(LEVELS)('is the same few words at the level “%s”, asks for no PIN and stands last', async (level) => {
    const { container } = show(BOTH, undefined, level);
    const entry = await screen.findByRole('button', { name: confidentialWords.en.entry });
    expect(entry.querySelector('img, svg')).toBeNull();
    expect([...container.querySelectorAll('button:not(.languages button)')].at(-1)).toBe(entry);
    await open();
    expect(container.querySelector('[name=pin]')).toBeNull();
  });

  it('is not there while no policy names anybody', async () => {
    show(undefined);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: confidentialWords.en.entry })).toBeNull();
  });
});

describe('a confidential report', () => {
  it('says who reads it with the numbers of their keys, quotes the policy’s promise, and goes to all without a name', async () => {
    const { container, send } = show(BOTH);
    await open();
    for (const part of ['Ann Smith', '11111 22222', 'Bea Jones', '77777 88888', BOTH.sentence!])
      expect(container.textContent).toContain(part);
    write('Somebody shopped.');
    press();
    await waitFor(() => expect(container.textContent).toContain(confidentialWords.en.sent));
    const to = [
      { name: 'Ann Smith', key: ANN },
      { name: 'Bea Jones', key: BEA },
    ];
    expect(send).toHaveBeenCalledExactlyOnceWith({ text: 'Somebody shopped.', name: '', to });
    expect(container.querySelector('textarea')).toBeNull();
  });

  it('leaves out whom it is about, and cannot leave out everybody', async () => {
    const { container, send } = show(BOTH);
    await open();
    write('It is about the manager.');
    const [ann, bea] = screen.getAllByRole('checkbox');
    fireEvent.click(ann!);
    fireEvent.click(bea!);
    expect(container.textContent).toContain(confidentialWords.en.nobodyChosen);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Seal and send' }).disabled).toBe(true);
    fireEvent.click(bea!);
    press();
    await waitFor(() => expect(send).toHaveBeenCalledOnce());
    expect(send.mock.calls[0]?.[0].to).toEqual([{ name: 'Bea Jones', key: BEA }]);
  });

  it('is not sent while it is empty, and the browser does not remember what was typed', async () => {
    const { container, send } = show(BOTH);
    await open();
    write('   ');
    press();
    expect(send).not.toHaveBeenCalled();
    for (const field of container.querySelectorAll('textarea, input[type=text]')) expect(field.getAttribute('autocomplete')).toBe('off');
  });

  it.each<[Sent, string]>([
    ['kept', confidentialWords.en.kept],
    ['full', confidentialWords.en.full],
    ['failed', confidentialWords.en.failed],
  ])('says when it is “%s”, and what was written is still there unless it is kept', async (outcome, words) => {
    const { container } = show(BOTH, async () => outcome);
    await open();
    write('Somebody shopped.');
    press();
    await waitFor(() => expect(container.textContent).toContain(words));
    expect(container.querySelector('textarea')?.value).toBe(outcome === 'kept' ? undefined : 'Somebody shopped.');
    expect(container.textContent?.includes(BOTH.people[0]!.role)).toBe(outcome !== 'kept');
  });

  it('that could not be sealed says so instead of nothing', async () => {
    const { container } = show(BOTH, () => Promise.reject(new Error('No such key.')));
    await open();
    write('Somebody shopped.');
    press();
    await waitFor(() => expect(container.textContent).toContain(confidentialWords.en.failed));
  });

  it('names whom to speak to where nobody has a key yet', async () => {
    const { container } = show({ people: [{ name: 'Ann Smith', role: 'Manager', contact: '01632 960 001' }] });
    await open();
    expect(container.textContent).toContain(confidentialWords.en.notYet);
    expect(container.textContent).toContain('01632 960 001');
    expect(container.querySelector('textarea')).toBeNull();
  });

  it('is left by the button, and forgets what was written', async () => {
    const { container } = show(BOTH);
    await open();
    write('Somebody shopped.');
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    await open();
    expect(container.querySelector('textarea')?.value).toBe('');
  });

  it.each(LANGUAGES)('has all its words in %s', (language) => {
    const [own, en] = [Object.entries(confidentialWords[language]), confidentialWords.en];
    expect(own.map(([key]) => key)).toEqual(Object.keys(en));
    const missing = own.filter(([key, words]) => words.trim() === '' || (language !== 'en' && words === en[key as keyof typeof en]));
    expect(missing).toEqual([]);
  });
});
