import { createHash } from 'node:crypto';

/** A chance that falls the same way on every run. */
export type Chance = {
  /** A whole number from 0 up to `limit`, which it never reaches. */
  below(limit: number): number;
  /** One of the things; throws where there is none. */
  one<Thing>(things: readonly Thing[]): Thing;
  /** So many of the things in another order, each once; all of them where there are fewer. */
  some<Thing>(things: readonly Thing[], count: number): Thing[];
};

/** Returns the chance that belongs to a name: the same name draws the same things. */
export function chanceOf(name: string): Chance {
  let drawn = 0;
  const below = (limit: number) => createHash('sha256').update(`${name} ${drawn++}`).digest().readUInt32BE(0) % limit;
  const one = <Thing>(things: readonly Thing[]): Thing => {
    if (things.length === 0) throw new Error(`There is nothing to draw from for ${name}.`);
    return things[below(things.length)] as Thing;
  };
  const some = <Thing>(things: readonly Thing[], count: number): Thing[] => {
    const left = [...things];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0] as Thing);
  };
  return { below, one, some };
}
