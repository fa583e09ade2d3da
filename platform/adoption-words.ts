/** What a line of the record may say about itself, in characters. */
const LONGEST = 500;

/** Returns words of the policy's in which characters that the endpoint would refuse are replaced by “�”. */
export function shown(words: string): string {
  return words.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '�');
}

/**
 * Returns what the record says of a policy that has come into force: its hash, and what is odd about it as whole sentences, as many as there is room for.
 * Characters that the endpoint would refuse are replaced by “�”.
 */
export function adoptionWords(hash: string, warnings: readonly string[]): string {
  let words = `Policy ${hash} is in force.`;
  for (const [index, warning] of warnings.entries()) {
    const next = `${words} ${shown(warning)}`;
    const isLast = index === warnings.length - 1;
    const rest = ` There are ${warnings.length - index} more warnings; “stairgate validate” shows them.`;
    if (next.length + (isLast ? 0 : rest.length) > LONGEST) return words + rest;
    words = next;
  }
  return words;
}
