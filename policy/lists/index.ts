import type { Category } from '../category.ts';

/** Front doors by category, written by hand: `host` (with everything under it) or `host/path`. Sorted, lower-case ASCII. */
export const lists: Partial<Record<Category, readonly string[]>> = {};
