import { factsOf, type Category } from './category.ts';
import type { Person } from './document.ts';

/** True where somebody may prepare a page that a child's device would cover as these: of a kind that nothing opens only a manager may. */
export function mayPrepareFlagged({ level }: Pick<Person, 'level'>, flagged: readonly Category[] = []): boolean {
  return level === 'manager' || !flagged.some((category) => factsOf(category).locked);
}
