/** What is sent of a picture. */
export type Sent = { drawing: string } | { address: string };

/** One picture whose score somebody waits for; `distance` is how far from sight it stands. */
export type Wish = { id: number; sent: Sent; distance(): number; resolve(score: number | undefined): void };

const MOST_AT_ONCE = 3;

/** The pictures that scores are wanted of: those that wait, and those that were asked about. */
export type Wishes = {
  wait(wish: Wish): void;
  areWaiting(): boolean;
  areAsked(): boolean;
  /** Takes the one nearest to sight, which is asked about from now on; nothing where none waits, or enough are asked about at once. */
  next(): Wish | undefined;
  /** Takes out one that was asked about. */
  answered(id: number): Wish | undefined;
  /** What was asked of somebody who has gone waits again. */
  takeBack(): void;
  /** Forgets those that wait. */
  drop(): void;
};

/** Returns wishes, of which there are none yet. */
export function createWishes(): Wishes {
  const waiting = new Set<Wish>();
  const asked = new Map<number, Wish>();
  return {
    wait: (wish) => void waiting.add(wish),
    areWaiting: () => waiting.size > 0,
    areAsked: () => asked.size > 0,
    next() {
      const wish = asked.size < MOST_AT_ONCE ? nearestOf(waiting) : undefined;
      if (wish) {
        waiting.delete(wish);
        asked.set(wish.id, wish);
      }
      return wish;
    },
    answered(id) {
      const wish = asked.get(id);
      asked.delete(id);
      return wish;
    },
    takeBack() {
      for (const wish of asked.values()) waiting.add(wish);
      asked.clear();
    },
    drop: () => waiting.clear(),
  };
}

function nearestOf(wishes: Iterable<Wish>): Wish | undefined {
  const [first, ...others] = wishes;
  return first && others.reduce((nearest, one) => (one.distance() < nearest.distance() ? one : nearest), first);
}
