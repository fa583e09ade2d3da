// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TellPage, type TellDeps } from '@/entrypoints/tell/TellPage.tsx';
import type { Came, CoverShown } from '@/platform/channels.ts';
import { Finding } from '@/policy/cover-answer.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';

afterEach(cleanup);
// jsdom has no layout to scroll in.
Element.prototype.scrollIntoView = () => undefined;

const COVER: CoverShown = {
  verdict: 'blocked',
  level: 'child',
  languages: ['ru', 'en'],
  category: 'violence',
  sentence: 'enable children to know how to ask for help',
  settingName: 'Acorns',
  homePage: 'https://home.test/',
  adopted: '2026-09-01',
  policyVersion: '1',
  designatedPersons: [{ name: 'Sam Taylor', role: 'Manager' }],
  host: '',
  id: 'cover-1',
  elapsedSeconds: 3,
  isCalled: false,
  adults: [{ id: 'robin', name: 'Robin Shah', level: 'staff', maySit: true }],
  waitSeconds: 0,
};
const SEEN = { host: 'forum.test', level: 'child', mayOpen: true, isLocked: false, isHeld: false, mayRelease: false } as const;
const RIGHT: Came = { outcome: 'done', triesLeft: 0, waitSeconds: 0, seen: SEEN };

async function show(changes: Partial<CoverShown> = {}, came: Came = RIGHT) {
  const deps = {
    show: vi.fn<TellDeps['show']>(async () => ({ ...COVER, ...changes })),
    call: vi.fn<TellDeps['call']>(async () => true),
    come: vi.fn<TellDeps['come']>(async () => came),
    settle: vi.fn<TellDeps['settle']>(async () => true),
    gone: vi.fn<TellDeps['gone']>(),
    leave: vi.fn<TellDeps['leave']>(),
    speak: vi.fn<TellDeps['speak']>(),
    ring: vi.fn<TellDeps['ring']>(),
    mute: vi.fn<TellDeps['mute']>(async () => undefined),
  };
  const rest = {
    onChange: () => () => undefined,
    pauseBefore: () => 0,
    ownLanguages: ['pl'] as const,
    isMuted: async () => false,
    homeOf: () => COVER.homePage,
    goHome: vi.fn<TellDeps['goHome']>(),
  };
  const container = document.body.appendChild(document.createElement('main'));
  await act(async () => void render(<TellPage {...deps} {...rest} />, { container }));
  return { ...deps, container };
}

/** The adult comes in by the small button and their PIN, in English. */
async function come(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: tellWords.ru.adult.here }));
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  fireEvent.change(screen.getByLabelText('I am'), { target: { value: 'robin' } });
  fireEvent.input(screen.getByLabelText('My PIN'), { target: { value: '592817' } });
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Go on' })));
}

test('a child sees praise and a rule in every language of the setting, and neither site, reason, sentence nor person', async () => {
  const { container } = await show();
  const { ru, en } = tellWords;
  expect(container.textContent).toBe(
    pageWords.ru.child.praise + pageWords.en.child.praise + ru.child.rules[0] + en.child.rules[0] + ru.adult.here,
  );
});

test('the button that calls has the focus, rings, says so in each language, and is tried until the call is written', async () => {
  const { call, ring, speak, container } = await show();
  call.mockResolvedValueOnce(false);
  const button = screen.getByRole('button', { name: tellWords.ru.child.call });
  expect(document.activeElement).toBe(button);
  const said = () => speak.mock.lastCall?.[0].map(({ text }) => text);
  await waitFor(() => expect(said()).toEqual([pageWords.ru.child.praise, pageWords.en.child.praise]));
  expect(ring).toHaveBeenLastCalledWith(false);
  await act(async () => void fireEvent.click(button));
  await waitFor(() => expect(call).toHaveBeenCalledTimes(2));
  expect(ring).toHaveBeenLastCalledWith(true);
  expect(container.textContent).toContain(tellWords.ru.child.calling);
  expect(said()).toEqual([tellWords.ru.child.calling, tellWords.en.child.calling]);
});

test('a page that is loaded anew goes on ringing, and the ring ends when an adult’s PIN is right', async () => {
  const { ring } = await show({ isCalled: true });
  await waitFor(() => expect(ring).toHaveBeenLastCalledWith(true));
  await come();
  await waitFor(() => expect(ring).toHaveBeenLastCalledWith(false));
});

test('an adult comes with their PIN and answers in two taps; nothing can be typed there', async () => {
  const { come: asked, settle, leave, container } = await show();
  await come();
  expect(asked).toHaveBeenCalledExactlyOnceWith({ person: 'robin', pin: '592817' });
  for (const told of ['Violence', 'forum.test', COVER.sentence]) expect(container.textContent).toContain(told);
  expect(container.querySelector('input, textarea, a')).toBeNull();
  expect(screen.queryByText('What now?')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'False alarm' }));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Open this page for 15 minutes' })));
  const answer = { finding: 'false-alarm', ending: 'opened', minutes: 15 };
  expect(settle).toHaveBeenCalledExactlyOnceWith(answer);
  expect(leave).toHaveBeenCalledExactlyOnceWith(answer, COVER);
});

test('a page of a locked category cannot be opened, and its site cannot be followed', async () => {
  const { container } = await show({ category: 'adult' }, { ...RIGHT, seen: { ...SEEN, mayOpen: false, isLocked: true } });
  await come();
  fireEvent.click(screen.getByRole('button', { name: 'The child saw something' }));
  expect(container.querySelector('[data-ending=opened]')).toBeNull();
  expect(container.textContent).toContain('forum[.]test');
  expect(container.textContent).toContain(tellWords.en.adult.locked);
});

test.each([
  [
    'the page was flagged so',
    async () => show({ category: 'illegal' }, { ...RIGHT, seen: { ...SEEN, mayOpen: false, isLocked: true } }),
    'The child saw nothing',
  ],
  ['the adult says so', async () => show(), 'It may be illegal'],
])('where it may be illegal because %s, nothing is opened: what not to do, whom to call, and one way on', async (_, open, said) => {
  const { container, settle } = await open();
  await come();
  fireEvent.click(screen.getByRole('button', { name: said }));
  const text = container.textContent ?? '';
  for (const told of [...tellWords.en.illegal.dont, 'Sam Taylor', 'iwf.org.uk', '101', 'forum[.]test']) expect(text).toContain(told);
  expect([...container.querySelectorAll('[data-ending]')].map((button) => button.getAttribute('data-ending'))).toEqual(['held']);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'I have read this' })));
  expect(settle.mock.lastCall?.[0].ending).toBe('held');
});

test('a device that is held is released by a manager alone', async () => {
  const held = { ...SEEN, mayOpen: false, isHeld: true };
  const { container } = await show({}, { ...RIGHT, seen: held });
  await come();
  expect(container.textContent).toContain(tellWords.en.illegal.managerOnly);
  fireEvent.click(screen.getByRole('button', { name: 'Something else' }));
  expect(container.querySelector('[data-ending=released]')).toBeNull();
  cleanup();
  const manager = await show({}, { ...RIGHT, seen: { ...held, mayRelease: true } });
  await come();
  fireEvent.click(screen.getByRole('button', { name: 'Something else' }));
  expect(manager.container.querySelectorAll('[data-ending]')).toHaveLength(1);
  expect(manager.container.querySelector('[data-ending=released]')).not.toBeNull();
});

test('a child’s own call has no reason to show and nothing to report as wrongly covered', async () => {
  await show({ category: undefined });
  await come();
  expect(document.body.textContent).toContain(tellWords.en.adult.asked);
  fireEvent.click(screen.getByRole('button', { name: 'The child is upset' }));
  expect(document.querySelector('[data-ending=wrong]')).toBeNull();
});

test('a wrong PIN says how many tries are left, and a locked device takes none', async () => {
  await show({}, { outcome: 'wrong', triesLeft: 3, waitSeconds: 0 });
  await come();
  expect(screen.getByRole('alert').textContent).toBe('This PIN is not right. Tries left: 3');
  cleanup();
  await show({ waitSeconds: 300 });
  fireEvent.click(screen.getByRole('button', { name: tellWords.ru.adult.here }));
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getByLabelText<HTMLInputElement>('My PIN').disabled).toBe(true);
});

test('only an adult whose PIN was right can turn the voice off', async () => {
  const { mute, container } = await show();
  expect(container.textContent).not.toContain(tellWords.ru.adult.soundOff);
  fireEvent.click(screen.getByRole('button', { name: tellWords.ru.adult.here }));
  expect(container.textContent).not.toContain(tellWords.ru.adult.soundOff);
  cleanup();
  const again = await show();
  await come();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Turn the voice off on this device' })));
  expect(again.mute).toHaveBeenCalledExactlyOnceWith(true);
  expect(mute).not.toHaveBeenCalled();
});

test('at an adult level there is no picture, no ring and no voice: the site, the sentence, and the way in', async () => {
  const { ring, speak, container } = await show({ level: 'staff', languages: ['en'], host: 'forum.test' });
  expect(container.querySelector('.child')).toBeNull();
  expect(screen.getByRole('link', { name: 'Go to the home page' }).getAttribute('href')).toBe(COVER.homePage);
  for (const told of ['forum.test', 'Violence', 'Sam Taylor', COVER.sentence]) expect(container.textContent).toContain(told);
  expect(ring).not.toHaveBeenCalledWith(true);
  expect(speak).not.toHaveBeenCalledWith([expect.anything()]);
});

const OWN = { ...RIGHT, seen: { ...SEEN, level: 'staff' } } satisfies Came;
const CHILDREN = /child|ребён|дет|dzieck|dziec|дит|طفل|أطفال/i;
const PREPARED = /prepared|подготовлен|przygotowan|підготовлен|المُعدّة/;

/** The adult comes in at a cover of their own level, where their side stands at once. */
async function comeAtOwn(changes: Partial<CoverShown> = {}) {
  const shown = await show({ level: 'staff', languages: ['en'], sentence: '', ...changes }, OWN);
  fireEvent.change(screen.getByLabelText('I am'), { target: { value: 'robin' } });
  fireEvent.input(screen.getByLabelText('My PIN'), { target: { value: '592817' } });
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Go on' })));
  return shown;
}

test.each([
  ['a page that was flagged', {}],
  ['a page that somebody covered by hand', { category: undefined }],
])(
  'at an adult’s own device %s is asked about as theirs, in every language without a word of children or the prepared page',
  async (_, changes) => {
    const { container } = await comeAtOwn(changes);
    const findings = () => [...container.querySelectorAll('[data-finding]')].map((button) => button.getAttribute('data-finding'));
    expect(findings()).toEqual(['by-accident', 'for-work', 'false-alarm', 'other', 'maybe-illegal']);
    for (const finding of findings().slice(0, 4)) {
      fireEvent.click(container.querySelector(`[data-finding=${finding}]`)!);
      expect(container.querySelector('[data-ending=prepared]')).toBeNull();
      expect(container.querySelector('[data-ending=closed]')).not.toBeNull();
    }
    for (const language of LANGUAGES) {
      fireEvent.click(container.querySelector(`.languages [lang=${language}]`)!);
      const text = container.textContent ?? '';
      expect(text).toContain(tellWords[language].adult.findings['by-accident']);
      expect(text).not.toMatch(CHILDREN);
      expect(text).not.toMatch(PREPARED);
      expect(text).not.toContain(tellWords[language].adult.soundOff);
    }
  },
);

test('a cover of a child’s level asks about the child, also once an adult’s level holds on the device', async () => {
  const { container } = await show({ level: 'staff', languages: ['en'] });
  fireEvent.change(screen.getByLabelText('I am'), { target: { value: 'robin' } });
  fireEvent.input(screen.getByLabelText('My PIN'), { target: { value: '592817' } });
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Go on' })));
  const asked = [...container.querySelectorAll('[data-finding]')].map((button) => Finding.parse(button.getAttribute('data-finding')));
  expect(asked).toEqual(['seen', 'not-seen', 'upset', 'false-alarm', 'other', 'maybe-illegal']);
});

test('the keyboard begins at the name, goes on at the PIN after one that was not right, and at the name when none is taken any more', async () => {
  const { come: asked, show: told } = await show({}, { outcome: 'wrong', triesLeft: 1, waitSeconds: 0 });
  await come();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('My PIN')));
  asked.mockResolvedValue({ outcome: 'wrong', triesLeft: 0, waitSeconds: 300 });
  told.mockResolvedValue({ ...COVER, waitSeconds: 300 });
  fireEvent.input(screen.getByLabelText('My PIN'), { target: { value: '592817' } });
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Go on' })));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('I am')));
  cleanup();
  await show();
  fireEvent.click(screen.getByRole('button', { name: tellWords.ru.adult.here }));
  await waitFor(() => expect(document.activeElement).toBe(document.querySelector('select')));
});

test('an adult who reads why their page is covered is not led past it to the name', async () => {
  await show({ level: 'staff', languages: ['en'] });
  expect(document.activeElement).toBe(document.body);
});

test('what an adult taps about stands above the policy’s sentence, and the warning that they called up is where the keyboard goes on', async () => {
  const { container } = await show();
  await come();
  const taps = container.querySelector('.taps')!;
  expect(taps.compareDocumentPosition(container.querySelector('.quote')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  fireEvent.click(screen.getByRole('button', { name: 'It may be illegal' }));
  const notice = await screen.findByRole('region', { name: tellWords.en.illegal.title });
  await waitFor(() => expect(document.activeElement).toBe(notice));
  expect(taps.compareDocumentPosition(notice)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(notice.compareDocumentPosition(screen.getByRole('button', { name: 'I have read this' }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('an answer that the worker refuses is said, and the PIN is asked for once more', async () => {
  const { settle, leave } = await show();
  settle.mockResolvedValue(false);
  await come();
  fireEvent.click(screen.getByRole('button', { name: 'False alarm' }));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Close this page' })));
  expect(screen.getByRole('alert').textContent).toBe(tellWords.en.adult.failed);
  expect(screen.getByLabelText('My PIN')).toBeTruthy();
  expect(leave).not.toHaveBeenCalled();
});

test('a cover that stands no more is left', async () => {
  const { gone } = await show({ verdict: 'open' });
  expect(gone).toHaveBeenCalledOnce();
});
