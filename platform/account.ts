import { browser } from '@wxt-dev/browser';
import { baseOf, domainOf } from '@/policy/accounts.ts';
import { markOf } from '@/policy/mark.ts';
import type { DeviceRecord } from './device-record.ts';
import type { Gate } from './gate.ts';

type AccountDeps = {
  gate: Gate;
  write: DeviceRecord['write'];
  /** Called when another account is signed in: net rules, open tabs and the badge follow. */
  changed(): Promise<void>;
  onBug(cause: unknown): void;
};

/**
 * Follows the account that is signed in to this browser profile. Its address stays in this worker's memory and goes nowhere. Attach it in the worker's
 * first turn.
 */
export function followAccount({ gate, write, changed, onBug }: AccountDeps): {
  /** Learns who is signed in. To be awaited before the first rules come into force. */
  read(): Promise<void>;
  /** Looks again, in case the browser's word was missed. */
  look(): Promise<void>;
  /** Writes down that the policy in force does not know the account; the same account once under one policy. */
  tell(): Promise<void>;
} {
  let account = '';
  const read = async (): Promise<boolean> => {
    const before = account;
    account = (await browser.identity.getProfileUserInfo({ accountStatus: 'ANY' as never })).email;
    gate.signIn(account);
    return account !== before;
  };
  const tell = async (): Promise<void> => {
    const policy = gate.rules()?.policy;
    if (!policy?.accounts || !baseOf(policy, account).isUnknownAccount) return;
    const detail = `An account of ${domainOf(account).slice(0, 253)} is signed in to this browser; the policy does not know it.`;
    const stands = { level: gate.situation().level, revision: gate.revision(), clause: policy.accounts.clause };
    const line = { ...stands, kind: 'problem', action: 'note', problem: 'unknown-account', detail, repeats: 1 } as const;
    await write(line, `account ${await markOf(`${gate.hash()} ${account}`)}`);
  };
  const look = async (): Promise<void> => {
    if (!(await read()) || !gate.rules()) return;
    await Promise.all([changed(), tell()]);
  };
  browser.identity.onSignInChanged.addListener(() => void look().catch(onBug));
  return { read: async () => void (await read()), look, tell };
}
