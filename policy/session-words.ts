/** Returns what the record says of when a presence is over at the latest; `to` is an instant. */
export function untilWords(to: string): string {
  return `Until ${to} at the latest.`;
}

/** Reads that instant again; nothing where the words are others. */
export function untilIn(detail: string): string | undefined {
  return /^Until (\d{4}-\d\d-\d\dT[\d:.]+Z) at the latest\.$/.exec(detail)?.[1];
}
