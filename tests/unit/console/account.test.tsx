// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { device, lendBrowser, line, ME, open, page, type Routes } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const KEY = {
  key: 'JBSWY3DPEHPK3PXP',
  address: 'otpauth://totp/Stairgate:anna@acorns.example?secret=JBSWY3DPEHPK3PXP&issuer=Stairgate',
  recoveryCodes: ['AAAAA-BBBBB', 'CCCCC-DDDDD'],
};
const refused = (error: string, status = 403) => ({ status, body: { error, message: 'No.', id: '1' } });
const type = (label: string | RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** An endpoint whose password is “three odd words” and whose code is 123456. */
function factorRoutes(isOn: boolean): Routes {
  let on = isOn;
  return {
    'second-factor': () => ({ body: { on } }),
    'POST second-factor': ({ body }) => {
      if (body['step'] !== 'confirm' && body['password'] !== 'three odd words') return refused('wrong-password');
      if (body['step'] === 'begin') return { body: KEY };
      if (body['code'] !== '123456') return refused('wrong-code');
      on = body['step'] === 'confirm';
      return { body: { on } };
    },
  };
}

test('Asking for a code begins with the password, shows the key and the recovery codes once, and is on after a right code', async () => {
  open('/you', factorRoutes(false));
  await screen.findByText('Your sign-in asks for your password only.');
  type('Password', 'wrong');
  press('Ask for a code too');
  expect((await screen.findByRole('alert')).textContent).toBe('The password is not right.');
  type('Password', 'three odd words');
  press('Ask for a code too');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Type this key into your authenticator app'));
  expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy();
  expect(screen.getByRole('link', { name: KEY.address }).getAttribute('href')).toBe(KEY.address);
  expect(screen.getByText('CCCCC-DDDDD')).toBeTruthy();
  type('Six digits', '654 321');
  press('Turn it on');
  expect((await screen.findByRole('alert')).textContent).toContain('The code is not right');
  type('Six digits', '123 456');
  press('Turn it on');
  await screen.findByText(/It is on: from now on/);
  await waitFor(() => expect(document.activeElement?.textContent).toContain('It is on'));
  expect(document.body.textContent).not.toContain('CCCCC-DDDDD');
});

test('The code is turned off with the password and a code', async () => {
  const { asked } = open('/you', factorRoutes(true));
  await screen.findByRole('heading', { name: 'Stop asking for a code' });
  type('Password', 'three odd words');
  type('Code', '999999');
  press('Turn it off');
  expect((await screen.findByRole('alert')).textContent).toContain('The code is not right');
  type('Code', '123456');
  press('Turn it off');
  await screen.findByText('Your sign-in asks for your password only.');
  expect(asked.findLast(({ path }) => path === 'second-factor')?.body).toEqual({
    step: 'off',
    password: 'three odd words',
    code: '123456',
  });
});

test('A recovery code takes the place of the six digits at the sign-in', async () => {
  let isIn = false;
  open('/', {
    me: () => (isIn ? { body: ME } : refused('signed-out', 401)),
    setup: () => ({ body: { needed: false } }),
    log: () => ({ body: page([]) }),
    'POST sign-in': ({ body }) => {
      isIn = body['totp'] === 'AAAAA-BBBBB';
      if (body['totp'] === undefined) return { body: { totp: true } };
      return isIn ? {} : refused('wrong-sign-in', 401);
    },
  });
  await screen.findByRole('heading', { name: 'Sign in' });
  type('Email', 'anna@acorns.example');
  type('Password', 'three odd words');
  press('Sign in');
  await screen.findByRole('heading', { name: 'One more step' });
  press('Use a recovery code');
  type('Recovery code', 'ZZZZZ-ZZZZZ');
  press('Sign in');
  expect((await screen.findByRole('alert')).textContent).toContain('was used before');
  type('Recovery code', 'AAAAA-BBBBB');
  press('Sign in');
  await screen.findByRole('heading', { name: 'What happened' });
});

test('A device is turned away with a reason, is shown as turned away, and counts as silent no more', async () => {
  let revokedAt: string | undefined;
  const lost = () => device({ label: 'Lost tablet', lastSeenAt: '2026-03-01T10:00:00.000Z', ...(revokedAt ? { revokedAt } : {}) });
  const { asked } = open('/devices', {
    devices: () => ({ body: { devices: [lost()] } }),
    log: () => ({ body: page([line(1)]) }),
    [`POST devices/${'A'.repeat(43)}/revoke`]: () => {
      revokedAt = '2026-03-11T09:59:00.000Z';
      return {};
    },
  });
  const card = within((await screen.findByRole('heading', { name: 'Lost tablet' })).closest('li')!);
  fireEvent.input(card.getByLabelText(/Why\?/), { target: { value: ' Left on the bus. ' } });
  fireEvent.click(card.getByRole('button', { name: 'Turn this device away' }));
  await card.findByText('Turned away: 09:59. Nothing more is taken from it.');
  expect(asked.find(({ path }) => path.endsWith('/revoke'))?.body).toEqual({ reason: 'Left on the bus.' });
  expect(card.queryByRole('button')).toBeNull();
  fireEvent.click(screen.getByRole('link', { name: 'Log' }));
  await screen.findByText('outlook.live.com');
  expect(document.body.textContent).not.toContain('silent');
  expect(screen.getByRole('option', { name: 'Lost tablet (Office)' })).toBeTruthy();
});

test('The whole record is checked at a press, and the page says in words that it is whole, or which lines do not fit', async () => {
  const whole = { checked: 12_345, misfits: [], more: 0, missing: 0 };
  const odd = { id: line(4).event.id, device: 'A'.repeat(43), deviceLabel: 'Office laptop', room: 'Office', seq: 4, what: 'hash' };
  let reply: object = whole;
  open('/devices', { devices: () => ({ body: { devices: [device()] } }), verify: () => ({ body: reply }) });
  await screen.findByRole('heading', { name: 'Office laptop' });
  press('Check the whole record');
  await screen.findByText('12,345 lines checked, all whole');
  reply = { ...whole, misfits: [odd], more: 1, missing: 3 };
  press('Check the whole record');
  await screen.findByText('12,345 lines checked, 2 do not fit, 3 lines are missing');
  const link = screen.getByRole('link', { name: 'Office laptop (Office) · line 4' });
  expect(link.getAttribute('href')).toBe(`/?line=${odd.id}`);
  expect(link.closest('li')?.textContent).toContain('the line was changed after it was written');
});

test('Who only reads is offered neither the check nor the way to turn a device away', async () => {
  open('/devices', { me: () => ({ body: { ...ME, role: 'viewer' } }), devices: () => ({ body: { devices: [device()] } }) });
  await screen.findByRole('heading', { name: 'Office laptop' });
  expect(screen.queryByRole('button', { name: 'Check the whole record' })).toBeNull();
  expect(screen.queryByText('Turn this device away')).toBeNull();
});
