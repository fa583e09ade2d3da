/** Returns the detail of a line about flagged words: how strongly, and by which of our rules. */
export function spellFlag(score: number, rules: readonly string[]): string {
  return `${Math.round(score)}: ${rules.join(', ')}`;
}

/** Returns the score and the rules that such a detail names; without a score for a search, of which the rules alone are written. */
export function readFlag(detail: string): { score?: number; rules: string } {
  const [, score, rules] = /^(\d+): (.*)$/s.exec(detail) ?? [];
  return score === undefined || rules === undefined ? { rules: detail } : { score: Number(score), rules };
}
