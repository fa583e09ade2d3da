import { readFile } from 'node:fs/promises';
import { flaggerOf, readHtml, type HtmlPage } from '@/deploy/html-page.ts';
import { nameOf } from '@/policy/category-name.ts';
import type { Category } from '@/policy/category.ts';
import { coveringFlag } from '@/policy/covering.ts';
import type { Situation } from '@/policy/decision.ts';
import { linkSignals, type PageLinks } from '@/policy/flag/page-signals.ts';
import type { Flag, Signal } from '@/policy/flag/weigh.ts';
import { isNeighbour, MOST_HOSTS } from '@/policy/neighbour-hosts.ts';
import { countNeighbours } from '@/policy/neighbours.ts';
import type { Rules } from '@/policy/rules.ts';
import { Refused } from './in-words.ts';

/** What the flagger makes of one page: the flags, the score that this level covers from, what each rule comes to, and the verdict with the clause that it rests on. */
export type PageWhy = {
  limit: number;
  verdict: { action: 'show' } | { action: 'cover'; category: Category; score: number; clause: string };
  flags: Flag[];
  signals: Signal[];
};

/** Reads a page from a file and judges it. The address is where it would stand, if that is known. Throws in words where there is no such file. */
export async function whyPage(
  file: string,
  address: string | undefined,
  { rules, situation }: { rules: Rules; situation: Situation },
): Promise<PageWhy> {
  const html = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new Refused(
      cause.code === 'ENOENT' ? `There is no file “${file}”.` : `“${file}” cannot be read (${cause.code ?? cause.message}).`,
    );
  });
  const page = readHtml(html);
  const flagger = flaggerOf(page, address);
  for (const signal of linkSignals(linksOf(page, address, rules))) flagger.note(signal);
  const flags = flagger.flags();
  const { threshold, clause } = rules.policy.levels[situation.level].cover;
  const covering = coveringFlag(rules, flags, situation);
  const { category, score } = covering ?? {};
  const verdict =
    category === undefined || score === undefined ? { action: 'show' as const } : { action: 'cover' as const, category, score, clause };
  return { limit: threshold, verdict, flags, signals: flagger.signals().toSorted((a, b) => b.weight - a.weight) };
}

/** Where the links of a page lead, as a device would know it by the lists that every device has. */
function linksOf({ hosts }: HtmlPage, address: string | undefined, rules: Rules): PageLinks {
  const own = address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
  const others = [...hosts].filter((host) => isNeighbour(own, host)).slice(0, MOST_HOSTS);
  return { count: others.length, blocked: countNeighbours(rules, others) };
}

/** Returns what the flagger made of a page as lines for a person: every category with its score and its rules, and then the verdict. */
export function pageInLines({ limit, verdict, flags, signals }: PageWhy, rules: Rules): string {
  const says =
    verdict.action === 'show'
      ? `Shown: nothing reaches the limit of ${limit}.`
      : `Covered: ${nameOf(verdict.category, 'en')} (score ${verdict.score}, limit ${limit}).`;
  const sentence = rules.policy.clauses.find(({ id }) => verdict.action === 'cover' && id === verdict.clause)?.sentence;
  return [
    ...(flags.length === 0 ? ['Flagged as nothing.'] : flags.flatMap((flag) => linesOf(flag, signals))),
    says,
    ...(sentence === undefined || verdict.action === 'show' ? [] : [`${verdict.clause}: “${sentence}”`]),
  ].join('\n');
}

function linesOf({ category, score }: Flag, signals: readonly Signal[]): string[] {
  const of = signals.filter((signal) => signal.category === category);
  return [`${nameOf(category, 'en')}: ${score}`, ...of.map(({ rule, weight }) => `  ${String(weight).padStart(5)}  ${rule}`)];
}
