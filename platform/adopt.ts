import * as z from 'zod/mini';
import { planLists, type ListPlan } from '@/policy/compile-lists.ts';
import { compile } from '@/policy/compile.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { NOTHING_LIVE, type Live, type Situation } from '@/policy/decision.ts';
import { momentOf } from '@/policy/now.ts';
import { markOf } from '@/policy/mark.ts';
import { readPolicy, type ReadPolicy } from '@/policy/read-policy.ts';
import type { Rules } from '@/policy/rules.ts';
import type { Event } from '@/policy/event.ts';
import { BUILT_IN_REVISION, readBuiltIn } from './built-in.ts';
import type { Draft, Gate } from './gate.ts';
import { createTurns } from './in-turn.ts';
import { onManagedChange, readManaged } from './managed.ts';
import { installNetRules, markInForce } from './net-rules.ts';
import { ourPages } from './our-pages.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';
import { versions } from './versions.ts';

/** How long a first start waits for the administrator's policy before the built-in child default holds. */
const FIRST_WAIT_MS = 4_000;

const lastGood = { key: 'lastGoodPolicy', schema: z.looseObject({}), fallback: {} } satisfies StoredKey<z.ZodMiniType>;

type ProblemCode = NonNullable<Event['problem']>;
export type Adoption = {
  /** Puts the last good policy in force, or waits a moment for the first one; then follows the administrator's policy. */
  start(): Promise<void>;
  /** Compiles again when time alone has changed what the rules say, or when the browser lost them. */
  refresh(): Promise<void>;
  /**
   * Puts something else live beside the policy, in turn with everything else that comes into force. `read` is given the policy in force and
   * returns what changed, or nothing. Resolves with false when nothing changed, or when the browser refused it: the last good rules stay.
   */
  bring(read: (policy: PolicyDocument) => Promise<Partial<Live> | undefined>): Promise<boolean>;
  rulesHash(): string;
};

export type AdoptionDeps = {
  gate: Gate;
  problem(code: ProblemCode, detail: string): Promise<void>;
  /** Called when a policy of the administrator's has come into force, with what is odd about it but harmless, as sentences. */
  adopted(warnings: readonly string[]): Promise<void>;
  /** Called after other rules have come into force: open tabs are judged again. */
  changed(why: 'first' | 'policy' | 'live' | 'time'): Promise<void>;
  /** What is known to be live beside a policy, before it comes into force. */
  recall(policy: PolicyDocument): Promise<Partial<Live>>;
};

/** Returns the one place where policies come into force: checked, compiled, installed and proved in the browser, then kept as the last good one. */
export function createAdoption({ gate, problem, adopted, changed, recall }: AdoptionDeps): Adoption {
  let mark = '';
  const inTurn = createTurns();

  /** An update of the extension brings other lists, so its version is part of the mark. Resolves with what the browser has in force afterwards: `new` rules, the `same` as before, or that it `refused`. */
  const install = async ({ rules, hash }: Draft): Promise<'new' | 'same' | 'refused'> => {
    const situation = gate.situation(rules);
    const lists = await planLists(rules, situation, ourPages());
    const parts = [versions().extensionVersion, hash, momentOf(rules, situation), liveText(rules), ...lists.map((plan) => plan.mark)];
    const wanted = await markOf(parts.join(' '));
    mark = (await markInForce()) ?? '';
    if (wanted === mark) return 'same';
    const outcome = await installCompiled(rules, situation, { wanted, lists });
    mark = (await markInForce()) ?? '';
    if (outcome.installed && mark === wanted) return 'new';
    await problem(
      'rules-refused',
      `The browser refused the rules of this policy: ${outcome.installed ? 'they are not in force' : outcome.cause}.`,
    );
    return 'refused';
  };

  const putDraft = async (draft: Draft): Promise<boolean> => {
    const first = gate.rules() === undefined;
    // The first rules of a worker decide pages at once: the browser still has its own from before, and held pages wait for these.
    if (first) gate.put(draft);
    if ((await install(draft)) === 'refused' && !first) return false;
    if (!first) gate.put(draft);
    await changed(first ? 'first' : 'policy');
    return true;
  };

  const put = async (policy: PolicyDocument, revision: number, hash: string): Promise<boolean> => {
    const standing = gate.rules()?.live ?? NOTHING_LIVE;
    const live = { ...standing, ...(await recall(policy)) };
    if (await putDraft(gate.draft(policy, revision, hash, live))) return true;
    // Agreements and prepared pages only open: too many of them must not keep a policy out.
    const hasLive = live.agreements.length + live.prepared.length > 0;
    return hasLive && putDraft(gate.draft(policy, revision, hash, { ...live, agreements: [], prepared: [] }));
  };

  const putLive = async (change: Partial<Live>): Promise<boolean> => {
    const draft = gate.redraft(change);
    if ((await install(draft)) === 'refused') return false;
    gate.put(draft);
    await changed('live');
    return true;
  };

  const read = async (value: unknown, whose: string): Promise<ReadPolicy | undefined> => {
    const outcome = readPolicy(value);
    if ('policy' in outcome) return outcome;
    const words = outcome.complaints.slice(0, 3).map((complaint) => complaint.words);
    await problem(
      'policy-broken',
      `The ${whose} policy cannot be used; the last good rules stay in force. ${words.join(' ')}`.slice(0, 500),
    );
    return undefined;
  };

  const putLastGood = async (): Promise<void> => {
    const { value, corrupt } = await readStored(lastGood);
    const stored = Object.keys(value).length > 0 ? await read(value, 'stored') : undefined;
    const policy = stored?.policy;
    if (policy) await put(policy, policy.revision, await markOf(JSON.stringify(policy)));
    if (corrupt)
      await problem(
        'policy-broken',
        'The last good policy on this device was damaged. The built-in child rules hold until the administrator’s policy arrives.',
      );
  };

  const tellIfMissing = async (): Promise<void> => {
    if (await readManaged()) return;
    await problem('policy-missing', 'The administrator’s policy is no longer there. The last good one stays in force.');
  };

  const adoptManaged = async (): Promise<void> => {
    const managed = await readManaged();
    if (!managed) {
      // Right after a start the browser may not know it yet, and calls back when it does.
      if (gate.revision() !== BUILT_IN_REVISION) setTimeout(() => void inTurn(tellIfMissing), FIRST_WAIT_MS);
      return;
    }
    const outcome = await read(managed, 'administrator’s');
    if (!outcome) return;
    const { policy, warnings } = outcome;
    const hash = await markOf(JSON.stringify(policy));
    if (hash === gate.hash()) return;
    if (!(await put(policy, policy.revision, hash))) return;
    await writeStored(lastGood, managed);
    await adopted(warnings);
  };

  const putBuiltIn = async (): Promise<void> => {
    if (!gate.rules()) await put(await readBuiltIn(), BUILT_IN_REVISION, 'built-in');
  };

  return {
    async start() {
      onManagedChange(() => void inTurn(adoptManaged));
      await inTurn(putLastGood);
      if (!gate.rules()) setTimeout(() => void inTurn(putBuiltIn), FIRST_WAIT_MS);
      await inTurn(adoptManaged);
    },
    refresh: () =>
      inTurn(async () => {
        const rules = gate.rules();
        if (rules && (await install({ rules, revision: gate.revision(), hash: gate.hash() })) === 'new') await changed('time');
      }),
    bring: (readLive) =>
      inTurn(async () => {
        const rules = gate.rules();
        const change = rules && (await readLive(rules.policy));
        return change !== undefined && (await putLive(change));
      }),
    rulesHash: () => mark,
  };
}

/** Says in words, as the browser's own refusals are said, that the rules are more than there is room for. */
async function installCompiled(
  rules: Rules,
  situation: Situation,
  { wanted, lists }: { wanted: string; lists: ListPlan[] },
): ReturnType<typeof installNetRules> {
  try {
    return await installNetRules(compile(rules, situation, ourPages(), wanted), lists);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return { installed: false, cause: cause.message };
  }
}

/** What the net rules hold of what is live; the moment says which part of it runs. */
function liveText({ live }: Rules): string {
  return `${JSON.stringify([live.agreements, live.neverBlock, live.alwaysBlock])} ${preparedText(live)}`;
}

const preparedTexts = new WeakMap<Live['prepared'], string>();

/** Thousands of pages are spelled out once, and not at every beat. */
function preparedText({ prepared }: Live): string {
  const text = preparedTexts.get(prepared) ?? JSON.stringify(prepared.map(({ site, expires }) => [site, expires]));
  preparedTexts.set(prepared, text);
  return text;
}
