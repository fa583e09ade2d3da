/** A value of which any part may be missing, because what stood there was malformed. Items of a list keep their places. */
export type Sound<Whole> = Whole extends readonly (infer Item)[]
  ? readonly (Sound<Item> | undefined)[]
  : Whole extends object
    ? { readonly [Key in keyof Whole]?: Sound<Whole[Key]> | undefined }
    : Whole;

type Place = { path: readonly PropertyKey[] };

/**
 * Returns a value without its malformed parts: `undefined` stands at each of the places, and the items of lists keep their numbers. The value itself is
 * not changed. What is left has the form of the schema that found all of its malformed places, but for keys that the schema does not know.
 */
export function soundPart(value: unknown, malformed: readonly Place[]): unknown {
  return without(value, malformed, 0);
}

function without(value: unknown, malformed: readonly Place[], depth: number): unknown {
  if (malformed.length === 0) return value;
  if (typeof value !== 'object' || value === null || malformed.some(({ path }) => path.length === depth)) return undefined;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<PropertyKey, unknown>;
  for (const [step, below] of Map.groupBy(malformed, ({ path }) => path[depth] ?? '')) copy[step] = without(copy[step], below, depth + 1);
  return copy;
}
