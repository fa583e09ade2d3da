import type { Category } from '../category.ts';

/** One thing that speaks for a category, or with a negative weight against it: a word now; a page's own labels and its structure may follow. */
export type Signal = { rule: string; category: Category; weight: number };

/** What some text is flagged as: how strongly, and by which of our rules. The text itself is in no flag. */
export type Flag = { category: Category; score: number; rules: string[] };

/** What nobody sees covers a page too, where there is so much more of it: it may be shown in the next moment. */
export const UNSEEN_TIMES = 2;

/** Returns what signals add up to, one flag for each category that is left above zero, the strongest first. */
export function weigh(signals: readonly Signal[]): Flag[] {
  const flags = new Map<Category, Flag>();
  for (const { rule, category, weight } of signals) {
    const flag = flags.get(category) ?? { category, score: 0, rules: [] };
    flag.score += weight;
    if (!flag.rules.includes(rule)) flag.rules.push(rule);
    flags.set(category, flag);
  }
  return [...flags.values()].filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
}
