import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Me } from '@/policy/console.ts';
import { SecondFactorKey } from '@/policy/console-account.ts';
import { Refusal } from '@/policy/wire.ts';
import { databases } from './databases.ts';
import { cookieOf, get, openRig, PASSWORD, post, type Rig, signedIn } from './rig.ts';
import { codeOf } from './time-code.ts';

const PATH = '/console/second-factor';

describe.each(databases)('the second factor on $name', ({ open }) => {
  let rig: Rig;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  const change = (cookie: string, body: object, on = rig) => post(on, PATH, body, { cookie });
  const errorOf = async (reply: Response) => [reply.status, Refusal.parse(await reply.json()).error];
  const isOn = async (cookie: string) => (await get(rig, PATH, cookie)).json();
  const emailOf = async (cookie: string) => Me.parse(await (await get(rig, '/console/me', cookie)).json()).email;
  const begin = async (cookie: string) => SecondFactorKey.parse(await (await change(cookie, { step: 'begin', password: PASSWORD })).json());
  const actsOf = (email: string) =>
    rig.store.db
      .selectFrom('audit')
      .select('act')
      .where('setting', '=', rig.setting)
      .where('who', '=', `Ann (${email})`)
      .orderBy('at')
      .execute();

  /** Returns the new session's cookie and what an authenticator would hold. */
  const turnedOn = async (role: 'manager' | 'viewer' = 'manager') => {
    const before = await signedIn(rig, role);
    const email = await emailOf(before);
    const factor = await begin(before);
    const reply = await change(before, { step: 'confirm', code: codeOf(factor.key) });
    expect(await reply.json()).toEqual({ on: true });
    return { before, cookie: cookieOf(reply), email, factor };
  };

  it('is turned on by the password and a first code, in any role, and is audited', async () => {
    const cookie = await signedIn(rig, 'viewer');
    const email = await emailOf(cookie);
    expect(await isOn(cookie)).toEqual({ on: false });
    const { key, address, recoveryCodes } = await begin(cookie);
    expect(new URL(address).protocol).toBe('otpauth:');
    expect(new URL(address).searchParams.get('secret')).toBe(key);
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/);
    expect(await isOn(cookie)).toEqual({ on: false });
    expect((await post(rig, '/console/sign-in', { email, password: PASSWORD })).headers.getSetCookie()).not.toEqual([]);
    const spaced = codeOf(key).replace(/^.../, '$& ');
    const on = await change(cookie, { step: 'confirm', code: spaced });
    expect(on.status).toBe(200);
    expect(await isOn(cookieOf(on))).toEqual({ on: true });
    expect(await actsOf(email)).toEqual([{ act: 'second-factor-on' }]);
  });

  it('ends the sessions of that person elsewhere when it is turned on, and nobody else’s', async () => {
    const [here, other] = [await signedIn(rig), await signedIn(rig)];
    const elsewhere = cookieOf(await post(rig, '/console/sign-in', { email: await emailOf(here), password: PASSWORD }));
    const statuses = (cookies: string[]) => Promise.all(cookies.map(async (cookie) => (await get(rig, '/console/me', cookie)).status));
    const { key } = await begin(here);
    expect(await statuses([here, elsewhere, other])).toEqual([200, 200, 200]);
    const on = await change(here, { step: 'confirm', code: codeOf(key) });
    expect(await statuses([cookieOf(on), here, elsewhere, other])).toEqual([200, 401, 401, 200]);
  });

  it('begins for nobody without the password, and is not on after a wrong code', async () => {
    const cookie = await signedIn(rig);
    expect(await errorOf(await change(cookie, { step: 'begin', password: 'not her password' }))).toEqual([403, 'wrong-password']);
    expect(await errorOf(await change(cookie, { step: 'confirm', code: '123456' }))).toEqual([403, 'wrong-code']);
    const { key } = await begin(cookie);
    expect(await errorOf(await change(cookie, { step: 'confirm', code: otherThan(codeOf(key)) }))).toEqual([403, 'wrong-code']);
    expect(await isOn(cookie)).toEqual({ on: false });
    expect((await change('', { step: 'begin', password: PASSWORD })).status).toBe(401);
    expect((await change(cookie, { step: 'off', password: PASSWORD, code: codeOf(key) })).status).toBe(409);
    expect(await actsOf(await emailOf(cookie))).toEqual([]);
  });

  it('is asked for at the sign-in, and half a sign-in opens nothing', async () => {
    const { email, factor } = await turnedOn();
    const half = await post(rig, '/console/sign-in', { email, password: PASSWORD });
    expect(await half.json()).toEqual({ totp: true });
    expect((await get(rig, '/console/me', cookieOf(half))).status).toBe(401);
    const code = codeOf(factor.key);
    expect((await post(rig, '/console/sign-in', { email, password: PASSWORD, totp: otherThan(code) })).status).toBe(401);
    const whole = await post(rig, '/console/sign-in', { email, password: PASSWORD, totp: code });
    expect((await get(rig, '/console/me', cookieOf(whole))).status).toBe(200);
  });

  it('lets each recovery code in once, however it is typed', async () => {
    const { email, factor } = await turnedOn();
    const [first = '', second = ''] = factor.recoveryCodes;
    const enter = (totp: string) => post(rig, '/console/sign-in', { email, password: PASSWORD, totp });
    const entered = await enter(first);
    expect((await get(rig, '/console/me', cookieOf(entered))).status).toBe(200);
    expect((await enter(first)).status).toBe(401);
    expect((await enter(` ${second.toLowerCase().replace('-', ' ')}`)).status).toBe(200);
    expect((await enter('AAAAA-AAAAA')).status).toBe(401);
  });

  it('is turned off only with the password and a code, which ends the session before and is audited', async () => {
    const { before, cookie, email, factor } = await turnedOn();
    expect((await get(rig, '/console/me', before)).status).toBe(401);
    const [recovery = ''] = factor.recoveryCodes;
    expect((await change(cookie, { step: 'begin', password: PASSWORD })).status).toBe(409);
    expect((await change(cookie, { step: 'off', password: PASSWORD })).status).toBe(400);
    const noPassword = await change(cookie, { step: 'off', password: 'not her password', code: recovery });
    expect(await errorOf(noPassword)).toEqual([403, 'wrong-password']);
    const noCode = await change(cookie, { step: 'off', password: PASSWORD, code: otherThan(codeOf(factor.key)) });
    expect(await errorOf(noCode)).toEqual([403, 'wrong-code']);
    expect(await isOn(cookie)).toEqual({ on: true });
    const off = await change(cookie, { step: 'off', password: PASSWORD, code: recovery });
    expect(await off.json()).toEqual({ on: false });
    expect(await isOn(cookieOf(off))).toEqual({ on: false });
    expect(await (await post(rig, '/console/sign-in', { email, password: PASSWORD })).json()).toEqual({});
    expect(await actsOf(email)).toEqual([{ act: 'second-factor-on' }, { act: 'second-factor-off' }]);
  });

  it('counts guesses as the sign-in does', async () => {
    const own = await openRig(rig.store.url, { rates: { account: { points: 4, seconds: 60 } } });
    const cookie = await signedIn(own);
    for (const expected of [403, 403, 403, 403, 429])
      expect((await change(cookie, { step: 'begin', password: 'guess guess guess' }, own)).status).toBe(expected);
    await own.close();
  });
});

function otherThan(code: string): string {
  return String((Number(code) + 500_000) % 1_000_000).padStart(6, '0');
}
