import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConsoleRole } from '@/policy/console.ts';
import { Me } from '@/policy/console.ts';
import { INVITE_HOURS, InviteMade, type MemberChange, MembersReply } from '@/policy/console-members.ts';
import { databases } from './databases.ts';
import { cookieOf, get, NOW, openRig, PASSWORD, post, type Rig, signedIn } from './rig.ts';
import { refusalOf } from './agreement-rig.ts';

const REASON = 'She joined the team.';
const BEN = { name: 'Ben', email: 'Ben@example.org', role: 'viewer', reason: REASON } as const;

describe.each(databases)('members on $name', ({ open }) => {
  let url: string;
  let rig: Rig;
  let manager: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    url = database.url;
    stop = database.stop;
  });
  afterAll(() => stop());
  beforeEach(async () => {
    rig = await openRig(url);
    await rig.store.db.deleteFrom('console_users').execute();
    manager = await signedIn(rig);
    return rig.close;
  });

  const list = async (cookie = manager) => MembersReply.parse(await (await get(rig, '/console/members', cookie)).json());
  const own = async (cookie: string) => (await list(cookie)).members.find((member) => member.you)!;
  const change = (cookie: string, user: string, wish: Omit<MemberChange, 'reason'> & Record<string, unknown>) =>
    post(rig, `/console/members/${user}`, { reason: REASON, ...wish }, { cookie });
  const statusOfMe = async (cookie: string) => (await get(rig, '/console/me', cookie)).status;
  const invited = async (wish: object = {}, as = manager) => {
    const reply = await post(rig, '/console/invites', { ...BEN, ...wish }, { cookie: as });
    if (reply.status !== 200) throw new Error(await reply.text());
    return InviteMade.parse(await reply.json()).code;
  };
  const join = (code: string, password = PASSWORD) => post(rig, '/console/join', { code, password });
  const withFactor = async (role: ConsoleRole) => {
    const cookie = await signedIn(rig, role);
    const { user } = await own(cookie);
    await rig.store.db.updateTable('console_users').set({ twoFactorEnabled: true }).where('id', '=', user).execute();
    return { cookie, user };
  };

  it('lists who may sign in, with what and since when', async () => {
    await signedIn(rig, 'viewer');
    const { members } = await list();
    expect(members).toHaveLength(2);
    expect(await own(manager)).toMatchObject({ name: 'Ann', role: 'manager', designated: false, secondFactor: false });
    expect((await own(manager)).lastSignInAt).toBe(NOW.toISOString());
  });

  it('invites by a code that is shown once, kept as a hash, and works once in any way of typing it', async () => {
    const code = await invited();
    const { rows } = await rig.store.pool.query('select row_to_json(invites)::text as row from invites');
    expect(JSON.stringify(rows)).not.toContain(code);
    expect((await list()).invites).toMatchObject([{ name: 'Ben', email: 'ben@example.org', role: 'viewer' }]);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
    const offer = await post(rig, '/console/join/look', { code: typed });
    expect(await offer.json()).toEqual({ name: 'Ben', email: 'ben@example.org', role: 'viewer', setting: 'Acorns' });
    expect((await join(code, 'too short')).status).toBe(400);
    const tries = await Promise.all([1, 2, 3].map(() => join(typed)));
    expect(tries.filter(({ status }) => status === 403)).toHaveLength(2);
    const cookie = cookieOf(tries.find(({ status }) => status === 200)!);
    expect(Me.parse(await (await get(rig, '/console/me', cookie)).json())).toMatchObject({ name: 'Ben', role: 'viewer' });
    expect((await list()).invites).toEqual([]);
    expect(await refusalOf(await post(rig, '/console/join/look', { code }))).toBe('403 wrong-code');
  });

  it('lets nobody in by an invitation that is over, was taken back, was replaced, or whose maker is gone', async () => {
    const late = await invited();
    await rig.store.db.updateTable('invites').set({ expires_at: NOW }).execute();
    expect((await join(late)).status).toBe(403);
    expect((await list()).invites).toEqual([]);
    const [first, second] = [await invited(), await invited()];
    expect((await join(first)).status).toBe(403);
    const { id, expiresAt } = (await list()).invites[0]!;
    expect(Date.parse(expiresAt) - NOW.getTime()).toBe(INVITE_HOURS * 3_600_000);
    expect((await post(rig, `/console/invites/${id}/revoke`, { reason: 'A slip.' }, { cookie: manager })).status).toBe(200);
    expect((await join(second)).status).toBe(403);
    const other = await signedIn(rig);
    const kept = await invited({ role: 'manager' }, other);
    expect((await change(manager, (await own(other)).user, { to: 'gone' })).status).toBe(200);
    expect((await join(kept)).status).toBe(403);
  });

  it('makes nobody a second account, and takes an email again whose member was removed', async () => {
    const ben = cookieOf(await join(await invited()));
    expect(await refusalOf(await post(rig, '/console/invites', BEN, { cookie: manager }))).toBe('409 known-email');
    expect((await change(manager, (await own(ben)).user, { to: 'gone' })).status).toBe(200);
    expect((await join(await invited())).status).toBe(200);
  });

  it('says nothing of who signs in to other settings of the endpoint', async () => {
    const other = await openRig(url);
    const elsewhere = await signedIn(other);
    const { email } = Me.parse(await (await get(other, '/console/me', elsewhere)).json());
    const code = await invited({ email });
    expect((await list()).invites).toMatchObject([{ email }]);
    expect(await refusalOf(await join(code))).toBe('403 wrong-code');
    expect(await statusOfMe(elsewhere)).toBe(200);
    await other.close();
  });

  it('brings in by an invitation all of a person or nothing, and takes an account that a crash left behind for nobody’s', async () => {
    const code = await invited();
    await rig.store.pool.query('alter table console_members rename column joined_at to hidden');
    expect((await join(code)).status).toBe(500);
    await rig.store.pool.query('alter table console_members rename column hidden to joined_at');
    const { rows } = await rig.store.pool.query(`select 1 from console_users where email = $1`, [BEN.email]);
    expect(rows).toEqual([]);
    const now = new Date();
    const orphan = { id: crypto.randomUUID(), name: 'Ben', email: BEN.email, emailVerified: true, createdAt: now, updatedAt: now };
    await rig.store.db.insertInto('console_users').values(orphan).execute();
    expect((await join(code)).status).toBe(200);
  });

  it('ends the sessions of a removed member at once, live pages too', async () => {
    const gone = await signedIn(rig, 'viewer');
    const live = await get(rig, '/console/live', gone);
    const reader = live.body!.getReader();
    await reader.read();
    const { user } = await own(gone);
    expect((await change(manager, user, { to: 'gone' })).status).toBe(200);
    expect(await statusOfMe(gone)).toBe(401);
    for (let done = false; !done;) ({ done } = await reader.read());
    expect((await list()).members.map((member) => member.user)).not.toContain(user);
  });

  it('keeps the last manager, also when two managers send each other away at the same moment', async () => {
    const me = (await own(manager)).user;
    for (const wish of [{ to: 'gone' }, { to: 'role', role: 'viewer' }] as const)
      expect(await refusalOf(await change(manager, me, wish))).toBe('409 last-manager');
    const second = await signedIn(rig);
    const both = [change(manager, (await own(second)).user, { to: 'gone' }), change(second, me, { to: 'role', role: 'it' })];
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    const { rows } = await rig.store.pool.query(`select 1 from console_members where setting = $1 and role = 'manager'`, [rig.setting]);
    expect(rows).toHaveLength(1);
  });

  it('lets it look after its like and readers, never after managers, and readers after nobody', async () => {
    const [it, viewer] = [await signedIn(rig, 'it'), await signedIn(rig, 'viewer')];
    const [ann, ian, vic] = [(await own(manager)).user, (await own(it)).user, (await own(viewer)).user];
    const not = '403 not-yours-to-give';
    expect(await refusalOf(await post(rig, '/console/invites', { ...BEN, role: 'manager' }, { cookie: it }))).toBe(not);
    expect(await refusalOf(await change(it, ann, { to: 'gone' }))).toBe(not);
    expect(await refusalOf(await change(it, ian, { to: 'role', role: 'manager' }))).toBe(not);
    expect(await refusalOf(await change(viewer, ian, { to: 'gone' }))).toBe(not);
    expect((await list(viewer)).invites).toEqual([]);
    expect((await change(it, vic, { to: 'role', role: 'it' })).status).toBe(200);
    expect((await change(it, vic, { to: 'gone' })).status).toBe(200);
  });

  it('takes a changed role at the next request', async () => {
    const viewer = await signedIn(rig, 'viewer');
    expect((await get(rig, '/console/agreements', viewer)).status).toBe(403);
    expect((await change(manager, (await own(viewer)).user, { to: 'role', role: 'manager' })).status).toBe(200);
    expect((await get(rig, '/console/agreements', viewer)).status).toBe(200);
  });

  it('lets a manager with a second factor name the first designated person, then only a designated person, and it never', async () => {
    const designate = (cookie: string, user: string, designated = true) => change(cookie, user, { to: 'designated', designated });
    const [it, viewer] = [await withFactor('it'), await withFactor('viewer')];
    const ann = (await own(manager)).user;
    expect(await refusalOf(await designate(manager, ann))).toBe('403 needs-second-factor');
    expect(await refusalOf(await designate(it.cookie, viewer.user))).toBe('403 designated-only');
    expect(await refusalOf(await designate(viewer.cookie, viewer.user))).toBe('403 designated-only');
    const chief = await withFactor('manager');
    expect(await refusalOf(await designate(chief.cookie, it.user))).toBe('409 it-never');
    expect((await designate(chief.cookie, viewer.user)).status).toBe(200);
    expect(Me.parse(await (await get(rig, '/console/me', viewer.cookie)).json()).designated).toBe(true);
    expect(await refusalOf(await designate(chief.cookie, chief.user))).toBe('403 designated-only');
    expect(await refusalOf(await designate(chief.cookie, viewer.user, false))).toBe('403 designated-only');
    expect(await refusalOf(await change(chief.cookie, viewer.user, { to: 'gone' }))).toBe('403 designated-only');
    expect(await refusalOf(await change(chief.cookie, viewer.user, { to: 'role', role: 'it' }))).toBe('409 it-never');
    expect((await designate(viewer.cookie, chief.user)).status).toBe(200);
    expect((await designate(chief.cookie, viewer.user, false)).status).toBe(200);
  });

  it('knows nobody of another setting, and wants a reason', async () => {
    const other = await openRig(url);
    const stranger = await signedIn(other, 'viewer');
    const { user } = MembersReply.parse(await (await get(other, '/console/members', stranger)).json()).members[0]!;
    expect(await refusalOf(await change(manager, user, { to: 'gone' }))).toBe('404 not-here');
    expect((await change(manager, user, { to: 'gone', reason: ' ' })).status).toBe(400);
    await other.close();
  });

  it('audits every act with who, whom and why', async () => {
    const ben = cookieOf(await join(await invited()));
    const { user } = await own(ben);
    await change(manager, user, { to: 'role', role: 'it', reason: 'Looks after the tablets.' });
    await change(manager, user, { to: 'gone', reason: 'Left.' });
    const acts = await rig.store.db.selectFrom('audit').selectAll().where('setting', '=', rig.setting).orderBy('at').execute();
    expect(acts.slice(-4).map(({ act, reason }) => [act, reason])).toEqual([
      ['member-invited', REASON],
      ['member-joined', expect.stringMatching(/^Invited by Ann \(/)],
      ['member-role', 'Looks after the tablets.'],
      ['member-removed', 'Left.'],
    ]);
    expect(acts.at(-2)).toMatchObject({
      who: expect.stringMatching(/^Ann/),
      detail: { member: 'Ben (ben@example.org)', from: 'viewer', to: 'it' },
    });
  });

  it('changes one’s own password by the old one, and ends one’s other sessions', async () => {
    const { email } = await own(manager);
    const elsewhere = cookieOf(await post(rig, '/console/sign-in', { email, password: PASSWORD }));
    const send = (old: string, fresh: string) => post(rig, '/console/password', { old, fresh }, { cookie: manager });
    expect(await refusalOf(await send('not the old one', 'four words in a row'))).toBe('403 wrong-password');
    expect((await send(PASSWORD, 'short')).status).toBe(400);
    const changed = await send(PASSWORD, 'four words in a row');
    expect(changed.status).toBe(200);
    expect([await statusOfMe(elsewhere), await statusOfMe(cookieOf(changed))]).toEqual([401, 200]);
    expect((await post(rig, '/console/sign-in', { email, password: PASSWORD })).status).toBe(401);
    expect((await post(rig, '/console/sign-in', { email, password: 'four words in a row' })).status).toBe(200);
  });
});
