import * as z from 'zod/mini';
import { markOf } from '@/policy/mark.ts';
import { readPolicy, type ReadPolicy } from '@/policy/read-policy.ts';
import { BUILT_IN_REVISION, readBuiltIn } from './built-in.ts';
import type { Revised } from './gate.ts';
import type { InForce } from './in-force.ts';
import type { InstallerDeps } from './install-rules.ts';
import { readManaged } from './managed.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';

const lastGood = { key: 'lastGoodPolicy', schema: z.looseObject({}), fallback: {} } satisfies StoredKey<z.ZodMiniType>;

const DAMAGED = 'The last good policy on this device was damaged. The built-in child rules hold until the administrator’s policy arrives.';
const MISSING = 'The administrator’s policy is no longer there. The last good one stays in force.';

/** Each puts the policy of one source in force, where there is one and it is good; what is wrong with it is told as a problem. */
export type PolicySources = {
  lastGood(): Promise<void>;
  /** The administrator's. What came into force is kept as the last good one. */
  managed(): Promise<void>;
  /** The built-in child default, where nothing else is in force. */
  builtIn(): Promise<void>;
};

type SourceDeps = InstallerDeps & {
  putPolicy: InForce['putPolicy'];
  /** Called when a policy of the administrator's has come into force, with what is odd about it but harmless, as sentences. */
  adopted(warnings: readonly string[]): Promise<void>;
  /** Takes a step in turn, a moment later. */
  later(step: () => Promise<void>): void;
};

/** Returns where policies come from. */
export function policySources({ gate, problem, putPolicy, adopted, later }: SourceDeps): PolicySources {
  const tellIfMissing = async (): Promise<void> => {
    if (!(await readManaged())) await problem('policy-missing', MISSING);
  };
  return {
    async lastGood() {
      const { value, corrupt } = await readStored(lastGood);
      const stored = Object.keys(value).length > 0 ? await readGood(value, 'stored', problem) : undefined;
      if (stored) await putPolicy(await revised(stored));
      if (corrupt) await problem('policy-broken', DAMAGED);
    },
    async managed() {
      const managed = await readManaged();
      if (!managed) {
        // Right after a start the browser may not know it yet, and calls back when it does.
        if (gate.revision() !== BUILT_IN_REVISION) later(tellIfMissing);
        return;
      }
      const read = await readGood(managed, 'administrator’s', problem);
      const one = read && (await revised(read));
      if (!one || one.hash === gate.hash() || !(await putPolicy(one))) return;
      await writeStored(lastGood, managed);
      await adopted(read.warnings);
    },
    async builtIn() {
      if (!gate.rules()) await putPolicy({ policy: await readBuiltIn(), revision: BUILT_IN_REVISION, hash: 'built-in' });
    },
  };
}

async function revised({ policy }: ReadPolicy): Promise<Revised> {
  return { policy, revision: policy.revision, hash: await markOf(JSON.stringify(policy)) };
}

async function readGood(value: unknown, whose: string, problem: InstallerDeps['problem']): Promise<ReadPolicy | undefined> {
  const outcome = readPolicy(value);
  if ('policy' in outcome) return outcome;
  const words = outcome.complaints.slice(0, 3).map((complaint) => complaint.words);
  await problem('policy-broken', `The ${whose} policy cannot be used; the last good rules stay in force. ${words.join(' ')}`.slice(0, 500));
  return undefined;
}
