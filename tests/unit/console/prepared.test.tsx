// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '@/console/words/table.ts';
import { PREPARED_SHOWS, PREPARING_OBJECTIONS, type PreparedLine, type PreparedReply } from '@/policy/console-prepared.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { lendBrowser, ME, open, type Routes } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const SENTENCE = 'Staff will check the content before sharing.';
const ID = '0195a0b0-0000-4000-8000-000000000001';
const LINE: PreparedLine = {
  id: ID,
  site: 'stories.test/bears',
  title: 'Three bears',
  checkedBy: 'Ben',
  checkedAt: '2026-03-11T08:30:00.000Z',
  expires: '2026-03-20',
  note: '',
  deviceLabel: 'Office laptop',
  state: 'open',
};

function listOf(lines: PreparedLine[], rest: Partial<PreparedReply> = {}): PreparedReply {
  const counts = { standing: lines.length, expiring: 1, changed: 0, most: 20_000 };
  return { sentence: SENTENCE, usualExpiry: '2026-06-09', lastExpiry: '2027-03-12', counts, lines, hasMore: false, ...rest };
}

const show = (lines: PreparedLine[], routes: Routes = {}) => open('/prepared', { prepared: () => ({ body: listOf(lines) }), ...routes });

describe('the page of prepared pages', () => {
  it('says who checked what, when, where and until when, under the policy’s sentence', async () => {
    show([LINE]);
    const card = (await screen.findByRole('heading', { name: 'Three bears' })).closest('li') ?? document.body;
    expect(card.textContent).toContain('stories.test/bears');
    expect(card.textContent).toContain('Ben, 11 March 2026 08:30');
    expect(card.textContent).toContain('20 March 2026');
    expect(card.textContent).toContain('Office laptop');
    expect(screen.getByText(SENTENCE)).toBeTruthy();
    expect(document.title).toContain('Prepared pages');
  });

  it('names the policy’s own pages as such, and offers no change of them', async () => {
    const { id: _id, deviceLabel: _label, ...own } = LINE;
    show([{ ...own, checkedAt: '2025-09-01' }]);
    const card = (await screen.findByRole('heading', { name: 'Three bears' })).closest('li') ?? document.body;
    expect(card.textContent).toContain('in the policy');
    expect(card.textContent).toContain('1 September 2025');
    expect(within(card).queryAllByRole('button', { hidden: true })).toEqual([]);
  });

  it('adds what the manager has looked through, and asks for nothing before the tick', async () => {
    const { asked } = show([], { 'POST prepared': () => ({ body: { outcome: 'added', prepared: ID } }) });
    fireEvent.input(await screen.findByLabelText('Site'), { target: { value: 'https://www.maps.test/uk?x=1' } });
    fireEvent.input(screen.getByLabelText('What the page is called'), { target: { value: 'Maps' } });
    const tick = screen.getByLabelText<HTMLInputElement>('I have looked through it');
    expect(tick.required).toBe(true);
    fireEvent.click(tick);
    fireEvent.submit(tick.form ?? document.body);
    await screen.findByText('Added. Devices open it within seconds.');
    expect(asked.find(({ body }) => body['site'])?.body).toEqual({
      site: 'maps.test/uk',
      title: 'Maps',
      expires: '2026-06-09',
      note: '',
      looked: true,
    });
  });

  it('quotes the sentence that keeps a kind of site from children', async () => {
    const keptBack = { outcome: 'kept-back', category: 'games', sentence: 'No games here.' };
    show([], { 'POST prepared': () => ({ body: keptBack }) });
    fireEvent.input(await screen.findByLabelText('Site'), { target: { value: 'games.test' } });
    fireEvent.submit(screen.getByLabelText<HTMLInputElement>('Site').form ?? document.body);
    expect((await screen.findByRole('alert', { hidden: true })).textContent).toContain('No games here.');
  });

  it('says in words what is no site, and what the endpoint does not take', async () => {
    show([], { 'POST prepared': () => ({ status: 422, body: { error: 'full', message: 'Full.', id: 'x' } }) });
    fireEvent.input(await screen.findByLabelText('Site'), { target: { value: 'not a site' } });
    const { form } = screen.getByLabelText<HTMLInputElement>('Site');
    fireEvent.submit(form ?? document.body);
    await screen.findByText(WORDS.en.prepared.badSite);
    fireEvent.input(screen.getByLabelText('Site'), { target: { value: 'maps.test' } });
    fireEvent.submit(form ?? document.body);
    await screen.findByText(WORDS.en.prepared.objections.full);
  });

  it('ends with a reason and changes the last day', async () => {
    const { asked } = show([LINE], {
      [`POST prepared/${ID}/end`]: () => ({ body: {} }),
      [`POST prepared/${ID}/extend`]: () => ({ body: {} }),
    });
    fireEvent.input(await screen.findByLabelText('Why it ends now'), { target: { value: ' Adverts. ' } });
    fireEvent.submit(screen.getByLabelText<HTMLInputElement>('Why it ends now').form ?? document.body);
    await screen.findByText('The page is closed again.');
    const day = screen.getAllByLabelText<HTMLInputElement>('Last day').find(({ value }) => value === '2026-03-20');
    fireEvent.submit(day?.form ?? document.body);
    await screen.findByText('The last day is changed.');
    expect(asked.filter(({ path }) => path.startsWith('prepared/')).map(({ path, body }) => [path.split('/').at(-1), body])).toEqual([
      ['end', { reason: 'Adverts.' }],
      ['extend', { expires: '2026-03-20' }],
    ]);
  });

  it('asks to look again at what has changed, and settles it', async () => {
    const { asked } = show([{ ...LINE, changedAt: '2026-03-11T09:00:00.000Z' }], { [`POST prepared/${ID}/confirm`]: () => ({ body: {} }) });
    await screen.findByText('Changed since it was checked: look again (11 March 2026 09:00)');
    fireEvent.click(screen.getByRole('button', { name: WORDS.en.prepared.confirm }));
    await screen.findByText(WORDS.en.prepared.confirmed);
    expect(asked.at(-2)?.path).toBe(`prepared/${ID}/confirm`);
  });

  it('asks the endpoint anew for a filter and a search, and shows more when asked', async () => {
    const { asked } = show([LINE], {
      prepared: ({ search }) => ({
        body: search.has('skip') ? listOf([{ ...LINE, id: ID.replace('1', '2'), title: 'Owls' }]) : listOf([LINE], { hasMore: true }),
      }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    await screen.findByRole('heading', { name: 'Owls' });
    expect(screen.getByRole('heading', { name: 'Three bears' })).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Changed since they were checked'));
    fireEvent.input(screen.getByLabelText('Site or name'), { target: { value: 'bear' } });
    await waitFor(() => expect(asked.at(-1)?.search).toBe('?show=changed&find=bear'));
  });

  it('is asked for anew when something changes at the endpoint', async () => {
    let lines = [LINE];
    const { heardLive } = show([], { prepared: () => ({ body: listOf(lines) }) });
    await screen.findByRole('heading', { name: 'Three bears' });
    lines = [{ ...LINE, title: 'Four bears' }];
    heardLive('agreements');
    await screen.findByRole('heading', { name: 'Four bears' });
    lines = [{ ...LINE, title: 'Five bears' }];
    heardLive('log');
    await screen.findByRole('heading', { name: 'Five bears' });
  });

  it('lets a viewer read and change nothing', async () => {
    show([LINE], { me: () => ({ body: { ...ME, role: 'viewer' } }) });
    const card = (await screen.findByRole('heading', { name: 'Three bears' })).closest('li') ?? document.body;
    expect(within(card).queryAllByRole('button', { hidden: true })).toEqual([]);
    expect(screen.queryByText('Add a page by its address')).toBeNull();
  });

  it('says when the endpoint cannot be reached', async () => {
    show([], { prepared: () => 'offline' });
    expect(await screen.findByText(WORDS.en.trouble.offline)).toBeTruthy();
  });
});

it.each(LANGUAGES)('every filter and objection has its words, in %s', (language) => {
  const { prepared } = WORDS[language];
  const said = [...PREPARED_SHOWS.map((each) => prepared.shows[each]), ...PREPARING_OBJECTIONS.map((each) => prepared.objections[each])];
  expect(new Set(said).size).toBe(said.length);
});

describe('what Stairgate found in the words of a page', () => {
  it.each<[string, Partial<PreparedLine>, string]>([
    ['it was not read', {}, 'not read by Stairgate'],
    ['nothing', { flagged: [] }, 'nothing found that is not for children'],
    ['what a child’s device would cover', { flagged: ['gambling'] }, 'added although a child’s device would have covered it: Gambling'],
  ])('is said beside it: %s', async (_, changes, text) => {
    show([{ ...LINE, ...changes }]);
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it('is said of a page that has changed, as it is now', async () => {
    show([{ ...LINE, changedAt: '2026-03-12T08:00:00.000Z', nowFlagged: ['gambling', 'weapons'] }]);
    expect(await screen.findByText(/would cover it now, if it were not on the list: Gambling and Weapons/)).toBeTruthy();
  });

  it.each(LANGUAGES)('has words, in %s', (language) => {
    const { although, nowFlagged } = WORDS[language].prepared;
    for (const text of [although('x'), nowFlagged('x'), WORDS[language].what.wouldCover('x')]) expect(text).toMatch(/: x\.?$/);
  });
});
