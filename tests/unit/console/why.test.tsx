// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';
import { why } from '@/policy/why.ts';
import { lendBrowser, open, type Routes } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

/** An endpoint that explains by the default template, as the real one does. */
const routes: Routes = {
  'POST why': ({ body }) => {
    if (body['session']) return { status: 409, body: { error: 'no-sessions', message: 'No.', id: '1' } };
    const rules = rulesFrom(templates.default, NOTHING_LIVE, lists);
    const answer = why(rules, { address: String(body['address']), as: 'page' }, { level: 'staff', now: new Date() });
    const sentence = templates.default.clauses.find(({ id }) => id === answer.verdict.clause)?.sentence;
    return { body: { why: answer, revision: 7, ...(sentence === undefined ? {} : { sentence }) } };
  },
};

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
  expect(asked.at(-1)?.body).toEqual({ address: 'https://facebook.com/OurPage', level: 'child', session: false });
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

test('What is no address and what the policy does not allow is said in words', async () => {
  const { asked } = open('/why', routes);
  await screen.findByRole('heading', { name: 'Try an address' });
  const before = asked.length;
  ask('not an address');
  expect((await screen.findByRole('alert')).textContent).toContain('This is not an address.');
  expect(asked).toHaveLength(before);
  fireEvent.click(screen.getByRole('checkbox'));
  ask('https://unknown.example/');
  expect(await screen.findByText('The policy in force allows no supervised sessions.')).toBeTruthy();
});
