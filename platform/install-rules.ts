import { planLists, type ListPlan } from '@/policy/compile-lists.ts';
import { compile } from '@/policy/compile.ts';
import type { Live, Situation } from '@/policy/decision.ts';
import type { Event } from '@/policy/event.ts';
import { markOf } from '@/policy/mark.ts';
import { momentOf } from '@/policy/now.ts';
import type { Rules } from '@/policy/rules.ts';
import type { Draft, Gate } from './gate.ts';
import { installNetRules, markInForce } from './net-rules.ts';
import { ourPages } from './our-pages.ts';
import { versions } from './versions.ts';

export type Installer = {
  /** Resolves with what the browser has in force afterwards: `new` rules, the `same` as before, or that it `refused`, which is told as a problem. */
  install(draft: Draft): Promise<'new' | 'same' | 'refused'>;
  /** The mark that the browser last said is in force; empty before it was asked, and where it holds no rules of ours. */
  mark(): string;
};

export type InstallerDeps = { gate: Gate; problem(code: NonNullable<Event['problem']>, detail: string): Promise<void> };

/** Returns the one place where rules go into the browser, and where it is asked afterwards which it holds. */
export function createInstaller({ gate, problem }: InstallerDeps): Installer {
  let mark = '';
  return {
    mark: () => mark,
    async install({ rules, hash }) {
      const situation = gate.situation(rules);
      const lists = await planLists(rules, situation, ourPages());
      // An update of the extension brings other lists, so its version is part of the mark.
      const parts = [versions().extensionVersion, hash, momentOf(rules, situation), liveText(rules), ...lists.map((plan) => plan.mark)];
      const wanted = await markOf(parts.join(' '));
      mark = (await markInForce()) ?? '';
      if (wanted === mark) return 'same';
      const outcome = await installCompiled(rules, situation, { wanted, lists });
      mark = (await markInForce()) ?? '';
      if (outcome.installed && mark === wanted) return 'new';
      const why = outcome.installed ? 'they are not in force' : outcome.cause;
      await problem('rules-refused', `The browser refused the rules of this policy: ${why}.`);
      return 'refused';
    },
  };
}

/** Says in words, as the browser's own refusals are said, that the rules are more than there is room for. */
async function installCompiled(
  rules: Rules,
  situation: Situation,
  { wanted, lists }: { wanted: string; lists: ListPlan[] },
): ReturnType<typeof installNetRules> {
  try {
    return await installNetRules(compile(rules, situation, { pages: ourPages(), mark: wanted }), lists);
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
