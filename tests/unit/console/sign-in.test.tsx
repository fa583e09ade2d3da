// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { lendBrowser, line, ME, open, page } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const signedOut = { status: 401, body: { error: 'signed-out', message: 'Sign in.', id: '1' } };
const type = (label: string | RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('A wrong password says so in words, and the right one opens the log at the address that was asked for', async () => {
  let isIn = false;
  const { asked } = open('/?level=child', {
    me: () => (isIn ? { body: ME } : signedOut),
    setup: () => ({ body: { needed: false } }),
    log: () => ({ body: page([line(1, { level: 'child' })]) }),
    'POST sign-in': ({ body }) => {
      isIn = body['password'] === 'three odd words';
      return isIn ? {} : signedOut;
    },
  });
  await screen.findByRole('heading', { name: 'Sign in' });
  type('Email', 'anna@acorns.example');
  type('Password', 'wrong');
  press('Sign in');
  expect((await screen.findByRole('alert')).textContent).toBe('The email or the password is not right.');
  type('Password', 'three odd words');
  press('Sign in');
  await screen.findByText('outlook.live.com');
  expect(asked.find((each) => each.path === 'log')?.search).toBe('?level=child');
});

test('A second factor is asked for when the endpoint wants one, and is sent with the same password', async () => {
  let isIn = false;
  const { asked } = open('/', {
    me: () => (isIn ? { body: ME } : signedOut),
    setup: () => ({ body: { needed: false } }),
    log: () => ({ body: page([]) }),
    'POST sign-in': ({ body }) => {
      isIn = body['totp'] === '123456';
      return isIn ? {} : { body: { totp: true } };
    },
  });
  await screen.findByRole('heading', { name: 'Sign in' });
  type('Email', 'anna@acorns.example');
  type('Password', 'three odd words');
  press('Sign in');
  await screen.findByRole('heading', { name: 'One more step' });
  type('Six digits', '123 456');
  press('Sign in');
  await screen.findByRole('heading', { name: 'What happened' });
  expect(asked.findLast((each) => each.path === 'sign-in')?.body).toEqual({
    email: 'anna@acorns.example',
    password: 'three odd words',
    totp: '123456',
  });
});

test('The first visit makes the first account with the code, and says when the code is wrong', async () => {
  let isMade = false;
  open('/', {
    me: () => (isMade ? { body: ME } : signedOut),
    setup: () => ({ body: { needed: true } }),
    log: () => ({ body: page([]) }),
    'POST setup': ({ body }) => {
      isMade = body['code'] === 'ABCD';
      return isMade ? {} : { status: 403, body: { error: 'wrong-code', message: 'No.', id: '2' } };
    },
  });
  await screen.findByRole('heading', { name: 'Welcome to Stairgate' });
  for (const [label, value] of [
    ['Set-up code', 'XXXX'],
    ['Your name', 'Anna'],
    ['Email', 'anna@acorns.example'],
    ['Password', 'three odd words'],
  ] as const)
    type(label, value);
  press('Make the account');
  expect((await screen.findByRole('alert')).textContent).toContain('This set-up code is not right.');
  type('Set-up code', 'ABCD');
  press('Make the account');
  await screen.findByRole('heading', { name: 'What happened' });
});

test('A session that runs out leads to the sign-in page, and nothing of the log stays on the screen', async () => {
  let isIn = true;
  const { heardLive } = open('/', {
    me: () => (isIn ? { body: ME } : signedOut),
    log: () => (isIn ? { body: page([line(1)]) } : signedOut),
    devices: () => (isIn ? { body: { devices: [] } } : signedOut),
  });
  await screen.findByText('outlook.live.com');
  isIn = false;
  heardLive();
  await screen.findByText(/You were signed out because some time has passed/);
  expect(document.body.textContent).not.toContain('outlook.live.com');
});

test('Signing out asks the endpoint, and a sign-out that it did not hear is not pretended', async () => {
  let isReachable = false;
  open('/', { log: () => ({ body: page([]) }), 'POST sign-out': () => (isReachable ? {} : 'offline') });
  fireEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
  expect((await screen.findByRole('alert')).textContent).toContain('We cannot reach the server just now.');
  isReachable = true;
  press('Sign out');
  await screen.findByRole('heading', { name: 'Sign in' });
});

test('An endpoint that cannot be reached is told in words, and trying again works', async () => {
  let isReachable = false;
  open('/', { me: () => (isReachable ? { body: ME } : 'offline'), log: () => ({ body: page([]) }) });
  await screen.findByText(/We cannot reach the server just now/);
  isReachable = true;
  press('Try again');
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What happened'));
});
