// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupPage, type PopupDeps } from '@/entrypoints/popup/PopupPage.tsx';
import { outcomeText } from '@/components/popup/outcome-text.ts';
import type { Entry, Standing } from '@/platform/channels.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { LEVELS } from '@/policy/level.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';

afterEach(cleanup);

const ALONE: Standing = {
  level: 'child',
  baseLevel: 'child',
  rights: [],
  languages: ['en', 'ru'],
  settingName: 'Acorns',
  agreed: [],
  adults: [
    { id: 'anna', name: 'Anna Nowak', level: 'staff', maySit: true, pinAgeDays: 214 },
    { id: 'boris', name: 'Boris', level: 'visitor', maySit: false },
  ],
  session: { maxMinutes: 20, opensSearch: true, opensAccess: false },
  waitSeconds: 0,
  isUnsigned: false,
};
const DONE: Entry = { outcome: 'done', triesLeft: 0, waitSeconds: 0 };

function show(standing: Standing | undefined, said: Entry | undefined = DONE, waiting?: string) {
  const enter = vi.fn<PopupDeps['enter']>(async () => said);
  const leave = vi.fn<PopupDeps['leave']>(async () => undefined);
  const ask = vi.fn<PopupDeps['ask']>(async () => standing);
  const read = vi.fn<PopupDeps['read']>();
  const tell = vi.fn<PopupDeps['tell']>();
  const confidential: PopupDeps['confidential'] = { read: async () => undefined, send: async () => 'failed' };
  const preparing: PopupDeps['preparing'] = {
    open: async () => undefined,
    read: async () => undefined,
    prepare: async () => ({ state: 'unreached', words: '' }),
    goTo: () => undefined,
  };
  const goTo = vi.fn<PopupDeps['goTo']>();
  const deps: PopupDeps = {
    ask,
    enter,
    leave,
    tell,
    waiting: async () => waiting,
    goTo,
    read,
    onChange: () => () => undefined,
    ownLanguages: ['pl'],
    confidential,
    preparing,
  };
  const { container } = render(<PopupPage {...deps} />);
  return { container, ask, enter, leave, tell, goTo, read };
}

async function fillIn(person: string, pin: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText('I am'), { target: { value: person } });
  fireEvent.input(screen.getByLabelText('My PIN'), { target: { value: pin } });
}

describe('the popup', () => {
  it('says the level and the setting, offers the adults by name, and shows how old a PIN is', async () => {
    const { container } = show(ALONE);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Level on this device: Child');
    expect(container.textContent).toContain('Acorns');
    await fillIn('anna', '');
    expect(container.textContent).toContain('PIN last changed 214 days ago');
  });

  it('says what is open by agreement, until when, for how long instead, and in which words, as text', async () => {
    const span = { from: '2026-11-23T10:03:00.000Z', to: '2026-11-23T10:05:00.000Z', levels: [], people: [], devices: [] };
    const sites = ['facebook.com', 'vk.com', 'ok.ru', 'tiktok.com'];
    const one = { id: 'one', sites: ['facebook.com'], categories: [], ...span, words: '<b>Two</b>\u202e!', askedMinutes: 15 };
    const { container } = show({ ...ALONE, level: 'staff', agreed: [one, { id: 'two', sites, categories: [], ...span }] });
    await screen.findByText('For 2 mins, not 15 mins');
    const [first, second] = [...container.querySelectorAll('.agreed li')];
    expect(first?.textContent).toMatch(/^facebook\.com: Open by agreement until \d\d:05/);
    expect(first?.querySelector('q[dir=auto]')?.textContent).toBe('<b>Two</b>\u202e!');
    expect(second?.textContent).toMatch(/^facebook\.com, vk\.com, ok\.ru …: Open/);
    expect(second?.textContent).not.toContain('For');
  });

  it('“the Passwords are changed regularly” (D11): asks for a new PIN when one is older than half a year', async () => {
    const { container } = show({
      ...ALONE,
      adults: [
        { ...ALONE.adults[0]!, pinAgeDays: 182 },
        { ...ALONE.adults[0]!, id: 'old' },
      ],
    });
    await fillIn('anna', '');
    expect(container.textContent).not.toContain('It is time for a new PIN.');
    await fillIn('old', '');
    expect(container.textContent).toContain('It is time for a new PIN. The manager can help.');
  });

  it('tells whoever is here their own rights, and whose account is signed in', async () => {
    const { container } = show({ ...ALONE, level: 'staff', baseLevel: 'staff', rights: ['search', 'work-mail'], account: 'Анна' });
    expect(await screen.findByRole('list', { name: 'By a right of your own you may:' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['search', 'open work email']);
    expect(container.textContent).toContain('This browser is signed in as Анна.');
    expect(container.querySelector('.account bdi')?.textContent).toBe('Анна');
  });

  it('sends a name and a PIN, and forgets the PIN', async () => {
    const { enter } = show(ALONE);
    await fillIn('anna', '592817');
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(enter).toHaveBeenCalledExactlyOnceWith({ person: 'anna', pin: '592817' });
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('My PIN').value).toBe(''));
  });

  it('calls a grown-up at child level, and there alone', async () => {
    const { tell } = show(ALONE);
    fireEvent.click(await screen.findByRole('button', { name: 'Call a grown-up' }));
    expect(tell).toHaveBeenCalledOnce();
    cleanup();
    show({ ...ALONE, level: 'staff', baseLevel: 'staff' });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: 'Call a grown-up' })).toBeNull();
  });

  it('leads to a cover that nobody has answered, also when its tab was closed', async () => {
    const { goTo } = show(ALONE, DONE, 'chrome-extension://ours/tell.html#x');
    fireEvent.click(await screen.findByRole('button', { name: popupWords.en.waiting }));
    expect(goTo).toHaveBeenCalledExactlyOnceWith('chrome-extension://ours/tell.html#x');
  });

  it('asks for a session of so many minutes, at first as many as the policy allows', async () => {
    const { container, enter } = show(ALONE);
    await fillIn('anna', '592817');
    fireEvent.click(screen.getByLabelText('sit with the child'));
    expect(container.textContent).toContain('Up to 20 minutes. Opens searching.');
    fireEvent.input(screen.getByLabelText('Minutes'), { target: { value: '15' } });
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(enter).toHaveBeenCalledExactlyOnceWith({ person: 'anna', pin: '592817', minutes: 15 });
  });

  it.each([
    ['to somebody who may not', ALONE, 'boris'],
    ['where the policy allows none', { ...ALONE, session: undefined }, 'anna'],
  ])('offers no session %s', async (_, standing, person) => {
    show(standing);
    await fillIn(person, '592817');
    expect(screen.queryByLabelText('sit with the child')).toBeNull();
  });

  it('names who is there and until when, and one button ends it', async () => {
    const to = new Date(2026, 10, 24, 10, 40).toISOString();
    const { container, leave } = show({ ...ALONE, level: 'staff', present: { kind: 'level', name: 'Anna Nowak', to } });
    fireEvent.click(await screen.findByRole('button', { name: 'I am leaving: back to the level “Child”' }));
    expect(container.textContent).toContain('Anna Nowak is here, until 10:40 at the latest.');
    expect(leave).toHaveBeenCalledOnce();
  });

  it('keeps the way in for another adult to one line while somebody is there, and open while nobody is', async () => {
    const to = new Date(2026, 10, 24, 10, 40).toISOString();
    const { container, enter } = show({ ...ALONE, level: 'staff', present: { kind: 'level', name: 'Anna Nowak', to } });
    const summary = await screen.findByText('Come in with your own PIN');
    const fold = container.querySelector('details.other-adult');
    expect(fold?.querySelector('summary')).toBe(summary);
    expect(fold?.hasAttribute('open')).toBe(false);
    await fillIn('boris', '592817');
    fireEvent.submit(screen.getByLabelText('My PIN').closest('form') ?? document.body);
    expect(enter).toHaveBeenCalledExactlyOnceWith({ person: 'boris', pin: '592817' });
    cleanup();
    const laptop = show({ ...ALONE, level: 'staff', baseLevel: 'staff' });
    expect((await screen.findByRole('heading', { name: 'Come in with your own PIN' })).closest('details')).toBeNull();
    expect(laptop.container.querySelector('details.other-adult')).toBeNull();
  });

  it('leads somebody whose PIN is right and who has not signed to the notice, and says so', async () => {
    const { read } = show(ALONE, { outcome: 'unsigned', triesLeft: 0, waitSeconds: 0 });
    await fillIn('anna', '592817');
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(read).toHaveBeenCalledExactlyOnceWith('anna'));
    expect(screen.getByRole('alert').textContent).toContain('First read and sign the notice');
  });

  it('opens the notice for whoever wants to read it, and reminds whoever has not signed it', async () => {
    const to = new Date(2026, 10, 24, 10, 40).toISOString();
    const { container, read } = show({ ...ALONE, isUnsigned: true, level: 'staff', present: { kind: 'level', name: 'Anna Nowak', to } });
    fireEvent.click(await screen.findByRole('button', { name: 'What is recorded here' }));
    expect(read).toHaveBeenCalledExactlyOnceWith();
    expect(container.textContent).toContain('You have not signed the notice');
    cleanup();
    const laptop = show({ ...ALONE, isUnsigned: true, level: 'staff', baseLevel: 'staff' });
    await screen.findByRole('button', { name: 'What is recorded here' });
    expect(laptop.container.textContent).toContain('Not everybody who may use this device');
  });

  it('says how many tries are left, aloud for a screen reader', async () => {
    show(ALONE, { outcome: 'wrong', triesLeft: 3, waitSeconds: 0 });
    await fillIn('anna', '000000');
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('This PIN is not right. Tries left: 3'));
  });

  it('takes no PIN while the device is locked', async () => {
    show({ ...ALONE, waitSeconds: 300 });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Too many wrong PINs. PINs are taken again in 5 min.'));
    expect(screen.getByLabelText<HTMLInputElement>('My PIN').disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Go on' }).disabled).toBe(true);
  });

  it('has nothing to fill in where nobody has a PIN, and says why', async () => {
    const { container } = show({ ...ALONE, adults: [] });
    await screen.findByRole('heading', { level: 1 });
    expect(container.textContent).toContain(popupWords.en.nobody);
    expect(container.querySelector('form')).toBeNull();
  });

  it('a silent worker is told of, in the browser’s language, and can be asked again', async () => {
    const { ask } = show(undefined);
    fireEvent.click(await screen.findByRole('button', { name: popupWords.pl.again }));
    expect(ask).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('alert').textContent).toBe(popupWords.pl.silent);
  });

  it('speaks another language when asked, from right to left where it is written so', async () => {
    show(ALONE);
    fireEvent.click(await screen.findByRole('button', { name: 'العربية' }));
    await waitFor(() => expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('طفل');
  });
});

describe('the popup’s words', () => {
  it.each(LANGUAGES)('have a place in %s for everything that is filled in, and another letter for each level', (language) => {
    const [words, english] = [popupWords[language], popupWords.en];
    expect(new Set(LEVELS.map((level) => words.letters[level])).size).toBe(LEVELS.length);
    for (const key of Object.keys(english) as (keyof typeof english)[]) {
      const [text, meant] = [words[key], english[key]];
      if (typeof text !== 'string' || typeof meant !== 'string') continue;
      expect(text.match(/\{\w+\}/g)?.toSorted() ?? [], key).toEqual(meant.match(/\{\w+\}/g)?.toSorted() ?? []);
      if (language !== 'en') expect(text, key).not.toBe(meant);
    }
  });

  it('tell a wait in minutes, then in tens of seconds, so that a screen reader is not hurried', () => {
    const at = (waitSeconds: number) => outcomeText(undefined, { waitSeconds, isSilent: false, language: 'en' });
    expect([3_600, 61, 60, 51, 3].map((seconds) => /again in (.*)\./.exec(at(seconds))?.[1])).toEqual([
      '60 min',
      '2 min',
      '60 s',
      '60 s',
      '10 s',
    ]);
    expect(at(0)).toBe('');
  });
});
