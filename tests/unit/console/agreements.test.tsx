// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { siteFrom, sitesFrom } from '@/console/site-entry.ts';
import { WORDS } from '@/console/words/table.ts';
import { OBJECTIONS, type AgreementLine, type AgreementsReply, type AskLine } from '@/policy/console-agreements.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { lendBrowser, line, ME, open, page } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const ASK = '0195a0b0-0000-7000-8000-00000000000a';
const AGREEMENT = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

const TERMS: AgreementsReply['terms'] = {
  allowed: true,
  categories: ['social-networking', 'webmail'],
  sites: true,
  maxMinutes: 60,
  ratioTick: false,
  sentence: 'Not without prior agreement.',
  people: [{ id: 'ben', name: 'Ben Oak' }],
};

function askLine(changes: Partial<AskLine> = {}): AskLine {
  return {
    ask: ASK,
    at: '2026-03-11T09:58:00.000Z',
    device: 'A'.repeat(43),
    deviceLabel: 'Office laptop',
    room: 'Office',
    site: 'social.example',
    category: 'social-networking',
    level: 'staff',
    who: 'Ben',
    named: 'own',
    reason: 'A parent wrote to our page.',
    minutes: 90,
    openable: ['site', 'category'],
    ...changes,
  };
}

function agreementLine(changes: Partial<AgreementLine> = {}): AgreementLine {
  const span = { from: '2026-03-11T09:30:00.000Z', to: '2026-03-11T10:12:00.000Z' };
  return {
    id: AGREEMENT,
    state: 'live',
    sites: ['social.example/our-page'],
    categories: ['webmail'],
    levels: ['staff'],
    people: [],
    devices: [{ device: 'A'.repeat(43), label: 'Office laptop', room: 'Office' }],
    ...span,
    run: span,
    reason: 'The fair.',
    agreedBy: 'Anna (anna@acorns.example)',
    agreedAt: '2026-03-11T09:30:00.000Z',
    ratiosAllow: false,
    ...changes,
  };
}

function reply(changes: Partial<AgreementsReply> = {}): AgreementsReply {
  return { terms: TERMS, waiting: [], declined: [], agreements: [], ...changes };
}

const log = () => ({ body: page([]) });

test('A request comes by itself: counted in the navigation on any page, told politely, with everything that was asked', async () => {
  let waiting: AskLine[] = [];
  const { heardLive, parts } = open('/', { log, agreements: () => ({ body: reply({ waiting }) }) });
  const nav = within(await screen.findByRole('navigation', { name: 'Pages' }));
  await nav.findByRole('link', { name: 'Agreements' });
  await waitFor(() => expect(parts.agreements.reply.value).toBeTruthy());
  waiting = [askLine()];
  heardLive('agreements');
  const link = await nav.findByRole('link', { name: 'Agreements (1 request waiting)' });
  expect(screen.getByText('1 new request for an agreement.').closest('[role=status]')).toBeTruthy();
  fireEvent.click(link);
  const card = within(await screen.findByRole('form', { name: /social\.example/ }));
  for (const text of ['Ben', 'A parent wrote to our page.', '90 minutes', 'Office laptop', '09:58'])
    expect(card.getByText(text)).toBeTruthy();
});

test('To agree sends what is on the card, which the manager may have changed; the longest time is the policy’s', async () => {
  const { asked } = open('/agreements', {
    agreements: () => ({ body: reply({ waiting: [askLine()] }) }),
    [`POST asks/${ASK}/agree`]: () => ({ body: {} }),
  });
  const card = within(await screen.findByRole('form'));
  expect(card.getByLabelText<HTMLInputElement>('Minutes').value).toBe('60');
  expect(screen.getByText(/At most 1 hour at a time/)).toBeTruthy();
  fireEvent.input(card.getByLabelText('Site'), { target: { value: 'https://www.Social.example/our-page?x=1' } });
  fireEvent.input(card.getByLabelText('Minutes'), { target: { value: '20' } });
  fireEvent.submit(screen.getByRole('form'));
  await screen.findByText('Agreed. It opens on the device within seconds.');
  const sent = asked.find(({ path }) => path.endsWith('/agree'));
  expect(sent?.body).toEqual({ opens: 'site', site: 'social.example/our-page', minutes: 20, words: '', ratiosAllow: false });
  expect(document.activeElement?.getAttribute('role')).toBe('status');
});

test('The whole category can be agreed to instead, and the ratio tick is required where the policy asks for it', async () => {
  const { asked } = open('/agreements', {
    agreements: () => ({ body: reply({ terms: { ...TERMS, ratioTick: true }, waiting: [askLine()] }) }),
    [`POST asks/${ASK}/agree`]: () => ({ body: {} }),
  });
  const card = within(await screen.findByRole('form'));
  fireEvent.click(card.getByLabelText('Everything under “Social networking”'));
  expect(card.queryByLabelText('Site')).toBeNull();
  const tick = card.getByLabelText<HTMLInputElement>('Adult:child ratios allow it');
  expect(tick.required).toBe(true);
  fireEvent.click(tick);
  fireEvent.submit(screen.getByRole('form'));
  await screen.findByText(/^Agreed/);
  expect(asked.find(({ path }) => path.endsWith('/agree'))?.body).toMatchObject({ opens: 'category', ratiosAllow: true });
});

test('To decline needs words, and sends them', async () => {
  const { asked } = open('/agreements', {
    agreements: () => ({ body: reply({ waiting: [askLine({ openable: [] })] }) }),
    [`POST asks/${ASK}/decline`]: () => ({ body: {} }),
  });
  const card = within(await screen.findByRole('form'));
  expect(card.queryByRole('button', { name: 'Agree' })).toBeNull();
  fireEvent.click(card.getByRole('button', { name: 'Decline' }));
  await card.findByText('Write in a few words why, then decline.');
  const words = card.getByLabelText('Your words to the person who asks');
  expect(document.activeElement).toBe(words);
  fireEvent.input(words, { target: { value: 'Not today.' } });
  fireEvent.click(card.getByRole('button', { name: 'Decline' }));
  await screen.findByText('Declined. Your words are on their way.');
  expect(asked.find(({ path }) => path.endsWith('/decline'))?.body).toEqual({ words: 'Not today.' });
});

test('An objection of the endpoint is said in the reader’s language', async () => {
  const refusal = { status: 422, body: { error: 'too-long', message: 'English.', id: '1' } };
  open('/agreements', { agreements: () => ({ body: reply({ waiting: [askLine()] }) }), [`POST asks/${ASK}/agree`]: () => refusal }, ['pl']);
  fireEvent.submit(await screen.findByRole('form'));
  await screen.findByText('To dłużej, niż pozwalają wasze zasady.');
});

test('An agreement that was just made has no more left than it lasts, though the page’s minute is older', async () => {
  const run = { from: '2026-03-11T10:00:40.000Z', to: '2026-03-11T10:20:40.000Z' };
  open('/agreements', { agreements: () => ({ body: reply({ agreements: [agreementLine({ ...run, run })] }) }) });
  expect((await screen.findByText(/minutes left/)).textContent).toBe('runs now · until 10:20 · 20 minutes left');
});

test('A running agreement counts down, says what it opens and for whom, and can be ended with a reason', async () => {
  const { asked } = open('/agreements', {
    agreements: () => ({ body: reply({ agreements: [agreementLine()] }) }),
    [`POST agreements/${AGREEMENT}/end`]: () => ({ body: {} }),
  });
  expect((await screen.findByText(/12 minutes left/)).textContent).toBe('runs now · until 10:12 · 12 minutes left');
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('social.example/our-page, Personal email');
  fireEvent.input(screen.getByLabelText('Why it ends now'), { target: { value: 'The fair is off.' } });
  fireEvent.click(screen.getByRole('button', { name: 'End now', hidden: true }));
  await screen.findByText('The agreement has ended.');
  expect(asked.find(({ path }) => path.endsWith('/end'))?.body).toEqual({ reason: 'The fair is off.' });
});

test('One made ahead of time is on the setting’s clock, once or every week', async () => {
  const { asked } = open('/agreements', { agreements: () => ({ body: reply() }), 'POST agreements': () => ({ body: {} }) });
  const form = () => screen.getByLabelText('Reason').closest('form')!;
  await screen.findByLabelText('Reason');
  const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
  fireEvent.submit(form());
  await screen.findByText('Name at least one site or kind of site.');
  type('Sites', 'fair.example, not/a site');
  fireEvent.submit(form());
  await screen.findByText(/“not\/a” is not a site/);
  type('Sites', 'fair.example');
  type('Reason', 'The fair.');
  type('From', '2026-06-01T09:00');
  type('To', '2026-06-01T10:00');
  fireEvent.click(screen.getByLabelText('Ben Oak'));
  fireEvent.submit(form());
  await screen.findByText('The agreement is made.');
  const meant = {
    sites: ['fair.example'],
    categories: [],
    levels: ['staff'],
    people: ['ben'],
    devices: [],
    reason: 'The fair.',
    ratiosAllow: false,
  };
  const sent = () => asked.filter(({ path, body }) => path === 'agreements' && Object.keys(body).length > 0).map(({ body }) => body);
  const once = { ...meant, kind: 'once', from: '2026-06-01T08:00:00.000Z', to: '2026-06-01T09:00:00.000Z' };
  expect(sent()).toEqual([once]);
  fireEvent.click(screen.getByLabelText('Every week'));
  fireEvent.click(screen.getByLabelText('Personal email'));
  fireEvent.click(screen.getByLabelText('Friday'));
  for (const [label, value] of [
    ['From', '12:00'],
    ['To', '12:30'],
    ['Last day', '2026-07-01'],
    ['Reason', 'Lunch.'],
  ] as const)
    type(label, value);
  fireEvent.submit(form());
  await waitFor(() => expect(sent()).toHaveLength(2));
  const weekly = { days: ['friday'], from: '12:00', to: '12:30', firstDay: '2026-03-11', lastDay: '2026-07-01' };
  expect(sent()[1]).toMatchObject({ kind: 'weekly', categories: ['webmail'], weekly });
});

test('A line of the log leads the manager to its agreement, and shows others a number', async () => {
  const used = line(1, { action: 'allow', agreement: AGREEMENT });
  const routes = {
    log: () => ({ body: page([used]) }),
    [`agreements/${AGREEMENT}`]: () => ({ body: agreementLine({ state: 'past', run: undefined }) }),
  };
  open(`/?line=${used.event.id}`, routes);
  fireEvent.click(await screen.findByRole('link', { name: 'Show this agreement' }));
  await screen.findByText('The fair.');
  expect(location.search).toBe(`?agreement=${AGREEMENT}`);
  cleanup();
  open(`/?line=${used.event.id}`, { ...routes, me: () => ({ body: { ...ME, role: 'viewer' } }) });
  await screen.findByText(AGREEMENT);
  expect(screen.queryByRole('link', { name: 'Show this agreement' })).toBeNull();
});

test('Nobody but a manager is offered the page or asks for what stands on it', async () => {
  const { asked, heardLive } = open('/agreements', { me: () => ({ body: { ...ME, role: 'it' } }) });
  await screen.findByText('Agreements are the manager’s. Your account cannot see them.');
  expect(screen.queryByRole('link', { name: /Agreements/ })).toBeNull();
  await waitFor(() => expect(asked.some(({ path }) => path === 'devices')).toBe(true));
  heardLive('agreements');
  expect(asked.some(({ path }) => path === 'agreements')).toBe(false);
});

test('A policy that allows none says so and offers no form', async () => {
  open('/agreements', { agreements: () => ({ body: reply({ terms: { ...TERMS, allowed: false, categories: [] } }) }) });
  await screen.findByText(/Your policy allows no agreements/);
  expect(screen.queryByText('Make an agreement ahead of time')).toBeNull();
});

test('A name that was typed on the device says so, and says when nobody is called like it', async () => {
  const named = (['own', 'typed', 'stranger'] as const).map((one) => askLine({ ask: crypto.randomUUID(), who: one, named: one }));
  const agreements = [agreementLine({ who: 'Zed Nobody', named: 'stranger' })];
  open('/agreements', { agreements: () => ({ body: reply({ waiting: named, agreements }) }) });
  const marks = WORDS.en.agreements.named;
  for (const one of ['own', 'typed', 'stranger'] as const)
    expect((await screen.findByText(one)).parentElement?.textContent).toBe(`${one} (${marks[one]})`);
  expect(screen.getByText('Zed Nobody').parentElement?.textContent).toContain(marks.stranger);
});

test('Hostile text in a request is shown as text', async () => {
  const evil = '<img src=x onerror="alert(1)">';
  open('/agreements', {
    agreements: () => ({ body: reply({ waiting: [askLine({ who: evil, reason: evil, site: `a.example/${evil}`, deviceLabel: evil })] }) }),
  });
  await waitFor(() => expect(screen.getAllByText(evil).length).toBeGreaterThan(2));
  expect(document.querySelector('img')).toBeNull();
});

test('What people type or paste becomes a site, or is refused', () => {
  expect(siteFrom('https://www.Facebook.com/Our%20Page?ref=1#top')).toBe('facebook.com/Our%20Page');
  expect(siteFrom(' example.org/ ')).toBe('example.org');
  expect(siteFrom('пример.рф')).toBe('xn--e1afmkfd.xn--p1ai');
  for (const bad of ['', 'localhost', 'two words', 'javascript:alert(1)', 'user@example.org', 'ftp://example.org'])
    expect(siteFrom(bad), bad).toBeUndefined();
  expect(sitesFrom('a.example b.example,\na.example')).toEqual({ sites: ['a.example', 'b.example'] });
});

test('Every language has words of its own for every objection', () => {
  for (const language of LANGUAGES)
    for (const objection of OBJECTIONS) {
      const words = WORDS[language].agreements.objections[objection];
      expect(words.length).toBeGreaterThan(5);
      if (language !== 'en') expect(words).not.toBe(WORDS.en.agreements.objections[objection]);
    }
});
