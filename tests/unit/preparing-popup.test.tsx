// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Preparing, type OpenPage, type Prepared, type PreparingDeps } from '@/components/popup/Preparing.tsx';
import type { Sight } from '@/policy/child-sight.ts';
import { LANGUAGES, type Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { preparingWords } from '@/policy/preparing-messages/index.ts';

afterEach(cleanup);

const SENTENCE = 'Games are not for the children’s computer.';
const PAGE: OpenPage = {
  address: 'https://stories.test/bears',
  title: 'Three bears',
  why: 'may',
  look: {
    sites: [{ site: 'stories.test/bears' }, { site: 'stories.test', keptBack: { category: 'games', sentence: SENTENCE } }],
    limit: 60,
    usual: '2026-12-18',
    first: '2026-11-23',
    last: '2027-11-24',
  },
};

type Showing = { outcome?: Prepared; language?: Language; level?: Level; sight?: readonly Sight[] | undefined };

/** Shows the part of the popup, unfolded, as it is to somebody of a level beside a page on which the flagger sees this; nothing: it cannot be read. */
async function show(page: OpenPage, { outcome = { state: 'added', words: '' }, language = 'en', level = 'staff', ...seen }: Showing = {}) {
  const sight = 'sight' in seen ? seen.sight : [];
  const prepare = vi.fn<PreparingDeps['prepare']>(async () => outcome);
  const read = vi.fn<PreparingDeps['read']>(async () => sight);
  const goTo = vi.fn<PreparingDeps['goTo']>();
  const view = render(<Preparing deps={{ open: async () => page, read, prepare, goTo }} level={level} language={language} />);
  await screen.findByText(preparingWords[language].heading);
  expect(read).not.toHaveBeenCalled();
  const fold = view.container.querySelector('details') ?? document.createElement('details');
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  return { ...view, prepare, read, goTo };
}

async function send(): Promise<void> {
  const tick = await screen.findByRole<HTMLInputElement>('checkbox', { hidden: true, name: 'I have looked through it' });
  await waitFor(() => expect(tick.disabled).toBe(false));
  fireEvent.click(tick);
  fireEvent.submit(tick.closest('form') ?? document.body);
}

describe('preparing the open page', () => {
  it('suggests the page alone, its title and the usual day, and sends what the adult made of them', async () => {
    const { prepare } = await show(PAGE);
    fireEvent.input(await screen.findByLabelText('What the page is called'), { target: { value: '  Bears ' } });
    await send();
    await screen.findByText('Added. Children can open it within seconds.');
    expect(prepare).toHaveBeenCalledExactlyOnceWith(PAGE, {
      site: 'stories.test/bears',
      title: 'Bears',
      expires: '2026-12-18',
      flagged: [],
    });
  });

  it('quotes the sentence that keeps a site from children, and offers no way on', async () => {
    await show(PAGE);
    fireEvent.click(await screen.findByLabelText('The whole site: stories.test'));
    expect(await screen.findByText(SENTENCE)).toBeTruthy();
    expect(screen.queryByRole('button', { hidden: true, name: preparingWords.en.submit })).toBeNull();
  });

  it('keeps the form with what was typed when the endpoint cannot be reached', async () => {
    await show(PAGE, { outcome: { state: 'unreached', words: '' } });
    fireEvent.input(await screen.findByLabelText('What the page is called'), { target: { value: 'Bears' } });
    await send();
    await screen.findByText(/nothing was added/);
    expect(screen.getByLabelText<HTMLInputElement>('What the page is called').value).toBe('Bears');
  });

  it('says the endpoint’s own words when it does not take the page', async () => {
    const { container } = await show(PAGE, { outcome: { state: 'not-allowed', words: 'The list is full.' } });
    await send();
    await waitFor(() => expect(container.querySelector('.prepared')?.textContent).toBe('It was not added. The list is full.'));
  });

  it('is named by a title that is only text, however hostile', async () => {
    const { container } = await show({ ...PAGE, title: '<img src=x onerror=alert(1)>'.repeat(20) });
    const field = await screen.findByLabelText<HTMLInputElement>('What the page is called');
    expect(field.value).toHaveLength(120);
    expect(container.querySelector('img')).toBeNull();
  });

  it.each([
    ['who', { ...PAGE, why: 'who', look: undefined }, preparingWords.en.who],
    ['no endpoint', { ...PAGE, why: 'no-endpoint', look: undefined }, preparingWords.en.noEndpoint],
    ['no page of the web', { ...PAGE, look: { ...PAGE.look, sites: [] } }, preparingWords.en.notAPage],
    ['the policy’s own page', { ...PAGE, look: { ...PAGE.look, sites: [{ site: 'a.test', inPolicy: true }] } }, preparingWords.en.inPolicy],
  ] as [string, OpenPage, string][])('says why not: %s', async (_, page, words) => {
    await show(page);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { hidden: true, name: preparingWords.en.submit })).toBeNull();
  });

  it.each(LANGUAGES)('says until when children can open it already, in %s', async (language) => {
    const { container } = await show({ ...PAGE, look: { ...PAGE.look!, sites: [{ site: 'a.test', until: '2026-12-18' }] } }, { language });
    await waitFor(() => expect(container.textContent).toMatch(/2026/));
    expect(container.textContent).not.toMatch(/\{\w+\}/);
  });
});

const CHANCE: readonly Sight[] = [
  { category: 'gambling', score: 142 },
  { category: 'drugs', score: 20 },
];
const words = preparingWords.en;

describe('what the flagger sees, before the tick', () => {
  it('says in words that a child’s device would cover the page, as what and how strongly', async () => {
    const { container, read } = await show(PAGE, { sight: CHANCE });
    await screen.findByText('A child’s device would cover this page: Gambling.');
    expect(read).toHaveBeenCalledExactlyOnceWith(PAGE, 60);
    expect(Array.from(container.querySelectorAll('.sight li'), (row) => row.textContent)).toEqual([
      'Gambling: 142 points. A child’s device covers a page from 60.',
      'Drugs, alcohol and tobacco: 20 points. A child’s device covers a page from 60.',
    ]);
  });

  it('takes a flagged page by a second tick alone, and says as what it was flagged', async () => {
    const { prepare, container } = await show(PAGE, { sight: CHANCE });
    const second = await screen.findByRole<HTMLInputElement>('checkbox', { hidden: true, name: words.although });
    expect([second.required, second.checked]).toEqual([true, false]);
    expect(screen.getByRole('button', { hidden: true, name: words.submitAlthough })).toBeTruthy();
    fireEvent.click(screen.getByLabelText(words.looked));
    expect(container.querySelector('form')?.checkValidity()).toBe(false);
    fireEvent.click(second);
    expect(container.querySelector('form')?.checkValidity()).toBe(true);
    fireEvent.submit(second.closest('form') ?? document.body);
    await waitFor(() => expect(prepare.mock.calls[0]?.[1]).toMatchObject({ flagged: ['gambling'], although: true }));
  });

  it('offers nobody but a manager a page that seems to be of a kind that nothing opens', async () => {
    const sight = [{ category: 'adult', score: 200 }] as const;
    const { container } = await show(PAGE, { sight });
    await waitFor(() => expect(container.querySelector('.trouble')?.textContent).toMatch(/^Of this kind only a manager/));
    expect(screen.queryByLabelText(words.looked)).toBeNull();
    cleanup();
    await show(PAGE, { sight, level: 'manager' });
    expect(await screen.findByLabelText(words.although)).toBeTruthy();
  });

  it('lets nobody tick before the page is read, and says where it could not be', async () => {
    const { prepare } = await show(PAGE, { sight: undefined });
    expect(screen.getByLabelText<HTMLInputElement>(words.looked).disabled).toBe(true);
    await screen.findByText(words.notRead);
    await send();
    await waitFor(() => expect(prepare).toHaveBeenCalledOnce());
    expect(prepare.mock.calls[0]?.[1]).not.toHaveProperty('flagged');
  });

  it.each(LANGUAGES)('leaves no place of a sentence empty, in %s', async (language) => {
    const { container } = await show(PAGE, { sight: CHANCE, language });
    await waitFor(() => expect(container.querySelector('.sight li')?.textContent).toMatch(/142.*60|60.*142/));
    expect(container.textContent).not.toMatch(/\{\w+\}/);
  });
});

describe('a page that somebody was told of', () => {
  const paste = (address: string) => {
    const field = screen.getByLabelText<HTMLInputElement>(words.address);
    field.value = address;
    fireEvent.submit(field.closest('form') ?? document.body);
  };

  it('opens in a tab, whatever page is open now', async () => {
    const { goTo } = await show({ ...PAGE, look: { ...PAGE.look!, sites: [] } });
    await screen.findByLabelText(words.address);
    paste(' stories.test/bears?page=2 ');
    expect(goTo).toHaveBeenCalledExactlyOnceWith('https://stories.test/bears?page=2');
  });

  it.each([
    '',
    'bears',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'chrome://settings',
    'https://me:word@stories.test/',
    'data:text/html,x',
  ])('is none: “%s”', async (address) => {
    const { goTo } = await show(PAGE);
    await screen.findByLabelText(words.address);
    paste(address);
    expect(await screen.findByRole('alert', { hidden: true })).toHaveProperty('textContent', words.badAddress);
    expect(goTo).not.toHaveBeenCalled();
  });

  it('is offered to nobody who may not prepare pages', async () => {
    await show({ ...PAGE, why: 'who', look: undefined });
    expect(screen.queryByLabelText(words.address)).toBeNull();
  });
});
