// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Preparing, type OpenPage, type Prepared, type PreparingDeps } from '@/components/popup/Preparing.tsx';
import { LANGUAGES, type Language } from '@/policy/language.ts';
import { preparingWords } from '@/policy/preparing-messages/index.ts';

afterEach(cleanup);

const SENTENCE = 'Games are not for the children’s computer.';
const PAGE: OpenPage = {
  address: 'https://stories.test/bears',
  title: 'Three bears',
  why: 'may',
  look: {
    sites: [{ site: 'stories.test/bears' }, { site: 'stories.test', keptBack: { category: 'games', sentence: SENTENCE } }],
    usual: '2026-12-18',
    first: '2026-11-23',
    last: '2027-11-24',
  },
};

function show(page: OpenPage, outcome: Prepared = { state: 'added', words: '' }, language: Language = 'en') {
  const prepare = vi.fn<PreparingDeps['prepare']>(async () => outcome);
  const view = render(<Preparing deps={{ open: async () => page, prepare }} language={language} />);
  return { ...view, prepare };
}

async function send(): Promise<void> {
  fireEvent.click(await screen.findByRole('checkbox', { hidden: true, name: 'I have looked through it' }));
  fireEvent.submit(screen.getByRole('checkbox', { hidden: true }).closest('form') ?? document.body);
}

describe('preparing the open page', () => {
  it('suggests the page alone, its title and the usual day, and sends what the adult made of them', async () => {
    const { prepare } = show(PAGE);
    fireEvent.input(await screen.findByLabelText('What the page is called'), { target: { value: '  Bears ' } });
    await send();
    await screen.findByText('Added. Children can open it within seconds.');
    expect(prepare).toHaveBeenCalledExactlyOnceWith(PAGE, { site: 'stories.test/bears', title: 'Bears', expires: '2026-12-18' });
  });

  it('quotes the sentence that keeps a site from children, and offers no way on', async () => {
    show(PAGE);
    fireEvent.click(await screen.findByLabelText('The whole site: stories.test'));
    expect(await screen.findByText(SENTENCE)).toBeTruthy();
    expect(screen.queryByRole('button', { hidden: true })).toBeNull();
  });

  it('keeps the form with what was typed when the endpoint cannot be reached', async () => {
    show(PAGE, { state: 'unreached', words: '' });
    fireEvent.input(await screen.findByLabelText('What the page is called'), { target: { value: 'Bears' } });
    await send();
    await screen.findByText(/nothing was added/);
    expect(screen.getByLabelText<HTMLInputElement>('What the page is called').value).toBe('Bears');
  });

  it('says the endpoint’s own words when it does not take the page', async () => {
    show(PAGE, { state: 'not-allowed', words: 'The list is full.' });
    await send();
    await waitFor(() => expect(screen.getByRole('status', { hidden: true }).textContent).toBe('It was not added. The list is full.'));
  });

  it('is named by a title that is only text, however hostile', async () => {
    const { container } = show({ ...PAGE, title: '<img src=x onerror=alert(1)>'.repeat(20) });
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
    show(page);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { hidden: true })).toBeNull();
  });

  it.each(LANGUAGES)('says until when children can open it already, in %s', async (language) => {
    const { container } = show({ ...PAGE, look: { ...PAGE.look!, sites: [{ site: 'a.test', until: '2026-12-18' }] } }, undefined, language);
    await waitFor(() => expect(container.textContent).toMatch(/2026/));
    expect(container.textContent).not.toMatch(/\{\w+\}/);
  });
});
