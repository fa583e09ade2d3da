// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';
import { why } from '@/policy/why.ts';
import { lendBrowser, open, type Routes } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const OUR_PAGE = {
  host: 'facebook.com',
  paths: ['/OurPage'],
  levels: ['staff' as const],
  roles: ['deputy' as const],
  clause: templates.default.lockedClause,
};

/** An endpoint that explains by the default template, as the real one does. */
const routes: Routes = {
  'POST why': ({ body }) => {
    if (body['session']) return { status: 409, body: { error: 'no-sessions', message: 'No.', id: '1' } };
    const rules = rulesFrom({ ...templates.default, ownPages: [OUR_PAGE] }, NOTHING_LIVE, lists);
    const answer = why(rules, { address: String(body['address']), as: 'page' }, { level: 'staff', now: new Date() });
    const sentence = templates.default.clauses.find(({ id }) => id === answer.verdict.clause)?.sentence;
    return { body: { why: answer, revision: 7, ...(sentence === undefined ? {} : { sentence }) } };
  },
};

const questionsIn = (asked: ReturnType<typeof open>['asked']) => asked.filter(({ path }) => path === 'why');

const ask = (address: string) => {
  fireEvent.input(screen.getByLabelText('Address'), { target: { value: address } });
  fireEvent.click(screen.getByRole('button', { name: 'Explain' }));
};

test('An address is explained step by step, with the sentence that settles it, and is no link', async () => {
  const { asked } = open('/why', routes);
  await screen.findByRole('heading', { name: 'Try an address' });
  ask('facebook.com/OurPage');
  const verdict = await screen.findByRole('article');
  expect(within(verdict).getByRole('heading').textContent).toBe('It would be blocked: Social networking.');
  expect(verdict.querySelector('blockquote')?.textContent).toContain('Social networking sites');
  const steps = within(verdict)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(steps[0]).toBe('Locked categories, which nothing opens: nothing to say');
  expect(steps.at(-1)).toBe('Categories blocked at this level: blocks it');
  expect(verdict.querySelector('a')).toBeNull();
  expect(questionsIn(asked).at(-1)?.body).toEqual({ address: 'https://facebook.com/OurPage', level: 'child', session: false });
});

test('What an address carries is explained too, and hostile text stays text', async () => {
  open('/why', routes);
  await screen.findByRole('heading', { name: 'Try an address' });
  ask('https://www.google.com/url?q=https://vk.com/<img src=x onerror=alert(1)>');
  const verdict = await screen.findByRole('article');
  expect(
    within(verdict)
      .getAllByRole('heading')
      .map(({ textContent }) => textContent)[1],
  ).toMatch(/^It leads to https:\/\/vk\.com/);
  expect(verdict.querySelector('img')).toBeNull();
});

test('A host with a port is a site, and what the browser’s own policy closes says so', async () => {
  const { asked } = open('/why', routes);
  await screen.findByRole('heading', { name: 'Try an address' });
  ask('facebook.com:443/');
  expect(await screen.findByRole('heading', { name: 'It would be blocked: Social networking.' })).toBeTruthy();
  expect(questionsIn(asked).at(-1)?.body).toMatchObject({ address: 'https://facebook.com:443/' });
  ask('data:text/html,x');
  const heading = await screen.findByRole('heading', { name: 'Stairgate does not hold this, but the browser itself would not open it.' });
  expect(heading.closest('article')?.textContent).toContain('closes it, on every device that has one: URLBlocklist data:*');
  ask('chrome://version');
  expect(await screen.findByRole('heading', { name: 'Stairgate does not see this.' })).toBeTruthy();
  expect(screen.getByRole('article').textContent).toContain('the browser policy in the pack does not close it');
  ask('mailto:ann@open.test');
  expect(await screen.findByText('an address that the browser hands to another program')).toBeTruthy();
});

test('An address is shown without characters that turn it round, and shortened', async () => {
  open('/why', routes);
  await screen.findByRole('heading', { name: 'Try an address' });
  ask(`https://www.google.com/url?q=https://vk.com/%E2%80%AEmoc${'x'.repeat(5_000)}`);
  const verdict = await screen.findByRole('article');
  expect(verdict.textContent).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(verdict.textContent).toContain('vk.com/\uFFFDmoc');
  expect(verdict.textContent?.length).toBeLessThan(3_000);
});

test('A person of the policy can be asked about; without one an own page says to whom it opens', async () => {
  const people = {
    people: [{ id: 'eve', name: 'Eve', role: 'deputy', level: 'manager', rights: [], mayAgree: false, hasPin: true, hasAccount: false }],
  };
  const { asked } = open('/why', { ...routes, roster: () => ({ body: people }) });
  const who = await screen.findByLabelText('Who is there');
  ask('facebook.com/OurPage');
  const verdict = await screen.findByRole('article');
  expect(verdict.textContent).toContain('one of them, open at: staff (only to these roles: Deputy; choose above who is there)');
  fireEvent.change(who, { target: { value: 'eve' } });
  expect(screen.queryByLabelText('At which level')).toBeNull();
  ask('bbc.co.uk');
  await vi.waitFor(() =>
    expect(questionsIn(asked).at(-1)?.body).toEqual({ address: 'https://bbc.co.uk', level: 'manager', person: 'eve', session: false }),
  );
});

test('What is no address and what the policy does not allow is said in words', async () => {
  const { asked } = open('/why', routes);
  await screen.findByRole('heading', { name: 'Try an address' });
  for (const slip of ['not an address', 'foo:bar']) {
    ask(slip);
    expect((await screen.findByRole('alert')).textContent).toContain('This is not an address.');
  }
  expect(questionsIn(asked)).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox'));
  ask('https://unknown.example/');
  expect(await screen.findByText('The policy in force allows no supervised sessions.')).toBeTruthy();
});
