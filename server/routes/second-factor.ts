import type { Context } from 'hono';
import { SecondFactorRequest, type SecondFactorState } from '@/policy/console-account.ts';
import { audit } from '@/server/audit.ts';
import type { Deps } from '@/server/deps.ts';
import { expectShape } from '@/server/device-request.ts';
import { readBody, readJson } from '@/server/read-body.ts';
import { Refused } from '@/server/refusal.ts';
import { type Member, nameOf } from '@/server/sign-in/member.ts';
import { beginSecondFactor, type Changed, confirmSecondFactor, endSecondFactor, isSecondFactorOn } from '@/server/sign-in/second-factor.ts';

/** `GET /console/second-factor`. */
export async function secondFactor({ store }: Deps, context: Context, { user }: Member): Promise<Response> {
  return context.json({ on: await isSecondFactorOn(store, user) } satisfies SecondFactorState);
}

/** `POST /console/second-factor`: everybody changes their own only. Guesses count as guesses at the sign-in do. */
export async function changeSecondFactor(deps: Deps, context: Context, member: Member): Promise<Response> {
  const { store, auth, limits } = deps;
  const request = expectShape(SecondFactorRequest, readJson(await readBody(context)));
  await limits.spend('account', member.email);
  const isOn = await isSecondFactorOn(store, member.user);
  if (isOn !== (request.step === 'off')) throw alreadySo(isOn);
  const { headers } = context.req.raw;
  if (request.step === 'begin') {
    const begun = await beginSecondFactor(auth, headers, request.password);
    if (begun.outcome !== 'begun') throw wrong(begun.outcome);
    return context.json(begun.factor);
  }
  const changed =
    request.step === 'confirm' ? await confirmSecondFactor(auth, headers, request.code) : await endSecondFactor(auth, headers, request);
  if (changed.outcome !== 'changed') throw wrong(changed.outcome);
  await limits.forgive('account', member.email);
  return answerChanged(deps, context, { member, changed, isOn: !isOn });
}

type Done = { member: Member; changed: Changed; isOn: boolean };

/** The accounts have a database adapter of their own, so the audit follows the change and cannot share its transaction. */
async function answerChanged({ store }: Deps, context: Context, { member, changed, isOn }: Done): Promise<Response> {
  const act = isOn ? 'second-factor-on' : 'second-factor-off';
  const reason = isOn ? 'Confirmed with a code.' : 'Asked for with the password and a code.';
  await audit(store.db, { setting: member.setting.id, who: nameOf(member), act, reason, detail: { user: member.user } });
  for (const cookie of changed.cookies) context.header('set-cookie', cookie, { append: true });
  return context.json({ on: isOn } satisfies SecondFactorState);
}

function alreadySo(isOn: boolean): Refused {
  return isOn
    ? new Refused(409, 'already-on', 'This sign-in asks for a code already. Turn that off first.')
    : new Refused(409, 'already-off', 'This sign-in asks for no code.');
}

/** Not 401: the session stands, and the console takes 401 for its end. */
function wrong(what: 'wrong-password' | 'wrong-code'): Refused {
  return what === 'wrong-password'
    ? new Refused(403, what, 'The password is not right.')
    : new Refused(403, what, 'The code is not right, or its time is over.');
}
