// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '@/console/words/table.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { lendBrowser, ME, open, type Routes } from './stage.tsx';

const words = WORDS.en;
const SIGNED_OUT: Routes = { me: () => ({ status: 401 }), setup: () => ({ body: { needed: true } }) };

beforeAll(lendBrowser);
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

const type = (label: string | RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the first visit', () => {
  it.each([
    ['email', 'anna@acorns', words.setUp.bad.email],
    ['name', '   ', words.setUp.bad.name],
  ] as const)('names the field that will not do (%s), says why, and sends nothing', async (field, value, said) => {
    const { asked, container } = open('/', SIGNED_OUT);
    await screen.findByText(words.setUp.title);
    type(words.setUp.code, 'ABCD');
    type(words.setUp.name, field === 'name' ? value : 'Anna');
    type(words.signIn.email, field === 'email' ? value : 'anna@acorns.example');
    type(words.signIn.password, 'three odd words here');
    fireEvent.submit(container.querySelector('form')!);
    expect((await screen.findByRole('alert')).textContent).toContain(said);
    expect(document.activeElement?.getAttribute('name')).toBe(field);
    expect(asked.map(({ path }) => path)).not.toContain('POST setup');
    expect(asked.filter(({ body }) => body.email !== undefined)).toEqual([]);
  });
});

describe('an invitation’s page', () => {
  it('says that the end of the link is missing, and asks for nothing', async () => {
    const { asked } = open('/join', SIGNED_OUT);
    expect((await screen.findByRole('alert')).textContent).toContain(words.members.noCode);
    expect(asked.map(({ path }) => path)).not.toContain('join/look');
  });
});

describe('what the policy says itself', () => {
  const policy = { version: '1', adopted: '2026-01-05', revision: 3, sentence: 'An agreed list.' };

  it('is changed step by step elsewhere, as the list of authorised users says', async () => {
    open('/authorised', { roster: () => ({ body: { people: [], policy } }) });
    await screen.findByText(/adopted 5 January 2026/);
    const steps = within(screen.getByText(words.upkeep.policyChange.title).closest('details')!).getAllByRole('listitem', { hidden: true });
    expect(steps.map(({ textContent }) => textContent)).toEqual([...words.upkeep.policyChange.steps]);
  });

  it('names the same commands in every language', () => {
    for (const language of LANGUAGES) {
      const said = WORDS[language].upkeep.policyChange.steps.join(' ');
      for (const part of ['policy.json', 'revision', 'stairgate -- validate', 'npm start -- --no-browser', 'stairgate -- pack'])
        expect(said, language).toContain(part);
    }
  });

  it('tells IT who changes prepared pages, and does not say that they may', async () => {
    const body = { lines: [], counts: { standing: 0, expiring: 0, changed: 0, past: 0 }, hasMore: false };
    open('/prepared', { me: () => ({ body: { ...ME, role: 'it' } }), prepared: () => ({ body }) });
    await screen.findByText(words.prepared.leadReading);
    expect(screen.queryByText(words.prepared.lead)).toBeNull();
  });

  it('comes first where it allows no agreements, and nothing speaks of requests then', async () => {
    const terms = {
      allowed: false,
      categories: [],
      sites: false,
      maxMinutes: 60,
      ratioTick: false,
      sentence: 'Not permitted.',
      levels: [],
      people: [],
    };
    open('/agreements', { agreements: () => ({ body: { waiting: [], declined: [], agreements: [], terms } }) });
    await screen.findByText(words.agreements.noneAllowed);
    expect(screen.queryByText(words.agreements.noAsks)).toBeNull();
    expect(screen.queryByText(words.agreements.noStanding)).toBeNull();
  });

  it('gives no share of hours where it closes at no hour', async () => {
    const weeks = [{ from: '2026-03-09', openingMinutes: 600, onMinutes: 600 }];
    open('/devices', { opening: () => ({ body: { sentence: 'Not routinely.', always: true, weeks } }) });
    await screen.findByText(words.opening.always);
    expect(document.body.textContent).not.toContain('100');
  });
});

describe('a site that a list is wrong about', () => {
  const openLists = () =>
    open('/lists', { lists: () => ({ body: { subscriptions: [], exceptions: [] } }), 'POST lists/exceptions': () => ({ body: {} }) });

  it('may be typed as the whole address of a page, and is kept as the site, which is said', async () => {
    const { asked, container } = openLists();
    await screen.findByLabelText(words.siteLists.site);
    type(words.siteLists.site, 'https://www.Museum.test/visit/today?x=1#y');
    type(words.account.reason, 'It is a museum.');
    fireEvent.submit(container.querySelector('form.ask')!);
    await screen.findByText(words.siteLists.kept('museum.test'));
    expect(asked.find(({ path }) => path === 'lists/exceptions')?.body).toMatchObject({ site: 'museum.test', verdict: 'never' });
  });

  it('is always blocked as nothing before somebody has chosen as what', async () => {
    openLists();
    fireEvent.click(await screen.findByLabelText(words.siteLists.verdicts.always));
    const select = await screen.findByLabelText<HTMLSelectElement>(words.siteLists.as);
    expect([select.value, select.required]).toEqual(['', true]);
  });
});

describe('a key that is shown once', () => {
  it('is not lost to a hasty “Sign out”: the first press asks, the second leaves', async () => {
    const { asked, container } = open('/keys', {
      keys: () => ({ body: { keys: [] } }),
      'POST keys': () => ({ body: { id: 'k', key: 'SECRET' } }),
      'POST sign-out': () => ({ body: {} }),
    });
    await screen.findByLabelText(words.upkeep.label);
    type(words.upkeep.label, 'Tablets');
    type(words.account.reason, 'New ones.');
    fireEvent.submit(container.querySelector('form.ask')!);
    await screen.findByDisplayValue('SECRET');
    fireEvent.click(screen.getByRole('button', { name: words.signOut }));
    await screen.findByText(words.account.stillShown);
    expect(asked.map(({ path }) => path)).not.toContain('sign-out');
    fireEvent.click(screen.getByRole('button', { name: words.signOut }));
    await screen.findByText(words.signIn.lead);
    expect(asked.map(({ path }) => path)).toContain('sign-out');
  });

  it('once kept, holds nobody up', async () => {
    const { asked, container } = open('/keys', {
      keys: () => ({ body: { keys: [] } }),
      'POST keys': () => ({ body: { id: 'k', key: 'SECRET' } }),
      'POST sign-out': () => ({ body: {} }),
    });
    await screen.findByLabelText(words.upkeep.label);
    type(words.upkeep.label, 'Tablets');
    type(words.account.reason, 'New ones.');
    fireEvent.submit(container.querySelector('form.ask')!);
    fireEvent.click(await screen.findByText(words.upkeep.keyDone));
    fireEvent.click(screen.getByRole('button', { name: words.signOut }));
    await screen.findByText(words.signIn.lead);
    expect(asked.map(({ path }) => path)).toContain('sign-out');
  });
});
