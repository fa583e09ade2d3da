type Span = { from: string; to: string };

/** Returns the milliseconds until one of these next begins or ends, or nothing when all have ended. */
export function untilNextEdge(spans: readonly Span[], now: Date): number | undefined {
  const coming = spans.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to)]).filter((edge) => edge > now.getTime());
  return coming.length === 0 ? undefined : coming.reduce((first, edge) => Math.min(first, edge)) - now.getTime();
}
