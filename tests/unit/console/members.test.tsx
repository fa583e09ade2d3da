// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { WORDS } from '@/console/words/table.ts';
import type { InviteLine, KeyLine, MemberLine } from '@/policy/console-members.ts';
import type { AuditLine } from '@/policy/console-audit.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { lendBrowser, ME, open } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const ID = '2b1f8a0e-5a0b-4c55-9d0c-0d6b6f1f2a3b';
const refused = (error: string, status = 403) => ({ status, body: { error, message: 'No.', id: '1' } });
const press = (name: string, place: Pick<typeof screen, 'getByRole'> = screen) => fireEvent.click(place.getByRole('button', { name }));
const type = (label: RegExp | string, value: string, place: Pick<typeof screen, 'getByLabelText'> = screen) =>
  fireEvent.input(place.getByLabelText(label), { target: { value } });

function member(rest: Partial<MemberLine> = {}): MemberLine {
  return {
    user: 'u1',
    name: 'Anna',
    email: 'anna@acorns.example',
    role: 'manager',
    designated: false,
    secondFactor: true,
    joinedAt: '2026-01-05T08:00:00.000Z',
    lastSignInAt: '2026-03-11T09:58:00.000Z',
    you: true,
    ...rest,
  };
}

const BEN = member({ user: 'u2', name: 'Ben', email: 'ben@acorns.example', role: 'viewer', secondFactor: false, you: false });
const INVITE: InviteLine = {
  id: ID,
  name: 'Cleo',
  email: 'cleo@acorns.example',
  role: 'it',
  invitedBy: 'Anna (anna@acorns.example)',
  invitedAt: '2026-03-11T09:00:00.000Z',
  expiresAt: '2026-03-14T09:00:00.000Z',
};

const cardOf = async (name: string) => within((await screen.findByRole('heading', { name: new RegExp(name) })).closest('li')!);

test('Who may sign in is listed with role, second factor and last sign-in, and a role is changed with a reason', async () => {
  let role: MemberLine['role'] = 'viewer';
  const { asked } = open('/members', {
    members: () => ({ body: { members: [member(), { ...BEN, role }], invites: [] } }),
    'POST members/u2': ({ body }) => {
      role = body['role'] as MemberLine['role'];
      return {};
    },
  });
  expect((await cardOf('Anna')).getByText('password and a code')).toBeTruthy();
  const ben = await cardOf('Ben');
  expect(ben.getByText('password only')).toBeTruthy();
  fireEvent.click(ben.getByLabelText(/^IT/));
  type(/Why\?/, ' Looks after the tablets. ', within(ben.getAllByRole('group')[0]!));
  press('Change the role', ben);
  await screen.findByText('Done.');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Done.'));
  expect(asked.find(({ path }) => path === 'members/u2')?.body).toEqual({ to: 'role', role: 'it', reason: 'Looks after the tablets.' });
  expect((await cardOf('Ben')).getByText('IT', { selector: 'p strong' })).toBeTruthy();
});

test('An invitation gives a link to hand over, once, and can be taken back', async () => {
  const invites: InviteLine[] = [];
  open('/members', {
    members: () => ({ body: { members: [member()], invites } }),
    'POST invites': ({ body }) => {
      if (body['email'] === 'anna@acorns.example') return refused('known-email', 409);
      invites.push(INVITE);
      return { body: { code: 'AAAAA-BBBBB-CCCCC-DDDDD', expiresAt: INVITE.expiresAt } };
    },
    [`POST invites/${ID}/revoke`]: () => {
      invites.pop();
      return {};
    },
  });
  await screen.findByRole('heading', { name: 'Invite somebody' });
  const form = within(screen.getByRole('heading', { name: 'Invite somebody' }).closest('form')!);
  type('Their name', 'Cleo', form);
  type('Email', 'anna@acorns.example', form);
  type(/Why\?/, 'New.', form);
  press('Make the link', form);
  expect((await screen.findByRole('alert')).textContent).toContain('Somebody signs in here with this email already');
  type('Email', 'cleo@acorns.example', form);
  press('Make the link', form);
  const link = await screen.findByLabelText<HTMLInputElement>('Link');
  expect(link.value).toBe(`${location.origin}/join#AAAAA-BBBBB-CCCCC-DDDDD`);
  press('I have it');
  expect(screen.queryByLabelText('Link')).toBeNull();
  const cleo = await cardOf('Cleo');
  type(/Why\?/, 'A slip.', cleo);
  press('Take the invitation back', cleo);
  await waitFor(() => expect(screen.queryByText('Cleo')).toBeNull());
});

test('What a reader may not change is not offered, and designated persons alone decide who is one', async () => {
  const bodies = { members: [member({ designated: true, you: false }), BEN], invites: [] };
  open('/members', { me: () => ({ body: { ...ME, role: 'it' } }), members: () => ({ body: bodies }) });
  expect((await cardOf('Anna')).queryByText('Remove')).toBeNull();
  expect((await cardOf('Ben')).getByText('Remove', { selector: 'summary' })).toBeTruthy();
  expect(screen.queryByText('Make a designated person')).toBeNull();
  const roles = screen.getAllByRole<HTMLInputElement>('radio', { hidden: true }).map(({ value }) => value);
  expect(new Set(roles)).toEqual(new Set(['it', 'viewer']));
  cleanup();
  open('/members', { me: () => ({ body: { ...ME, designated: true } }), members: () => ({ body: bodies }) });
  expect((await cardOf('Ben')).getByText('Make a designated person', { selector: 'summary' })).toBeTruthy();
  expect((await cardOf('Anna')).getByText('No longer a designated person', { selector: 'summary' })).toBeTruthy();
  cleanup();
  open('/members', { members: () => ({ body: bodies }) });
  await cardOf('Ben');
  expect(screen.queryByText('Make a designated person')).toBeNull();
});

test('Somebody who was invited chooses a password and is in; the code is asked of no address', async () => {
  let isIn = false;
  const { asked } = open('/join#AAAAA-BBBBB-CCCCC-DDDDD', {
    me: () => (isIn ? { body: ME } : refused('signed-out', 401)),
    setup: () => ({ body: { needed: false } }),
    'POST join/look': () => ({ body: { name: 'Cleo', email: 'cleo@acorns.example', role: 'it', setting: 'Little Acorns' } }),
    'POST join': () => {
      isIn = true;
      return {};
    },
    log: () => ({ body: { lines: [] } }),
  });
  await screen.findByRole('heading', { name: 'Hello Cleo!' });
  type('Choose a password', 'three odd words');
  press('Make my sign-in');
  await screen.findByRole('heading', { name: 'What happened' });
  expect(asked.find(({ path }) => path === 'join')?.body).toEqual({ code: 'AAAAA-BBBBB-CCCCC-DDDDD', password: 'three odd words' });
  expect(location.href).not.toContain('AAAAA');
});

test('An invitation that is over says so', async () => {
  open('/join#AAAAA', {
    me: () => refused('signed-out', 401),
    setup: () => ({ body: { needed: false } }),
    'POST join/look': () => refused('wrong-code'),
  });
  expect((await screen.findByRole('alert')).textContent).toContain('This invitation no longer works');
});

test('The own password is changed by the old one', async () => {
  open('/you', {
    'second-factor': () => ({ body: { on: false } }),
    'POST password': ({ body }) => (body['old'] === 'three odd words' ? {} : refused('wrong-password')),
  });
  await screen.findByRole('heading', { name: 'Change the password' });
  type('The password you have now', 'a guess at it');
  type('The new password', 'four words in a row');
  press('Change the password');
  expect((await screen.findByRole('alert')).textContent).toBe('The password is not right.');
  type('The password you have now', 'three odd words');
  press('Change the password');
  await screen.findByText(/The password is changed/);
  expect(screen.getByLabelText<HTMLInputElement>('The new password').value).toBe('');
});

test('Enrolment keys are listed with their use, made, shown once and taken back', async () => {
  const key = (rest: Partial<KeyLine> = {}): KeyLine => ({
    id: ID,
    label: 'pack/child',
    madeBy: 'command line',
    madeAt: '2026-01-05T08:00:00.000Z',
    lastUsedAt: '2026-03-10T09:00:00.000Z',
    devices: 3,
    ...rest,
  });
  let keys = [key()];
  open('/keys', {
    keys: () => ({ body: { keys } }),
    'POST keys': () => ({ body: { key: 'the-secret' } }),
    [`POST keys/${ID}/revoke`]: () => {
      keys = [key({ revoked: { at: '2026-03-11T09:59:00.000Z', by: 'Anna' } })];
      return {};
    },
  });
  const card = await cardOf('pack/child');
  expect(card.getByText('3 came with it')).toBeTruthy();
  type(/Why\?/, 'It stood in a letter.', card);
  press('Take this key back', card);
  await screen.findByText('Taken back: 09:59, Anna');
  type('What it is for', 'New tablets');
  type(/Why\?/, 'They are new.');
  press('Make the key');
  expect((await screen.findByLabelText<HTMLInputElement>('Key')).value).toBe('the-secret');
  press('I have it');
  expect(document.body.innerHTML).not.toContain('the-secret');
});

test('The trail says who did what when and why, reads on, and withholds what is for managers', async () => {
  const act = (rest: Partial<AuditLine> = {}): AuditLine => ({
    id: ID,
    at: '2026-03-11T09:42:00.000Z',
    who: 'Anna (anna@acorns.example)',
    act: 'member-role',
    reason: 'Looks after the tablets.',
    detail: [{ name: 'member', value: 'Ben' }],
    withheld: false,
    ...rest,
  });
  const older = act({ id: ID.replace('2b', '3b'), act: 'agreement-made', reason: '', detail: [], withheld: true });
  const unknown = act({ id: ID.replace('2b', '4b'), act: 'of-a-later-version', detail: [] });
  open('/audit', {
    audit: ({ search }) => ({ body: search.get('after') ? { lines: [older] } : { lines: [act(), unknown], next: 'cursor' } }),
  });
  expect((await screen.findByText('A role was changed')).parentElement?.textContent).toBe('A role was changed: Ben');
  expect(screen.getByText('of-a-later-version')).toBeTruthy();
  press('Older');
  await screen.findByText('An agreement was made');
  expect(screen.getByText('The reason is for managers.')).toBeTruthy();
  expect(screen.getByText('1 older line shown.')).toBeTruthy();
  expect(screen.getByRole('link', { name: /Download all of it/ }).getAttribute('href')).toBe('/console/audit.csv');
});

test('Who only reads is offered neither the keys nor the trail', async () => {
  open('/devices', { me: () => ({ body: { ...ME, role: 'viewer' } }) });
  await screen.findByRole('heading', { name: 'Office laptop' });
  press('Upkeep');
  expect(await screen.findByRole('link', { name: 'Who may sign in' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Enrolment keys' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Who did what' })).toBeNull();
});

test('Every page has its words in every language', async () => {
  for (const language of LANGUAGES) {
    open('/members', { members: () => ({ body: { members: [member(), BEN], invites: [INVITE] } }) }, [language]);
    await screen.findByRole('heading', { name: WORDS[language].members.title });
    await screen.findByRole('heading', { name: WORDS[language].members.inviteTitle });
    cleanup();
  }
});
