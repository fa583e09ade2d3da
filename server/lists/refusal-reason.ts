import type { ListRefusal } from '@/policy/console-lists.ts';

/** A list that is not taken, and why; the last good one stays. */
export class ListRefused extends Error {
  readonly why: ListRefusal;
  /** The number that belongs to it: a status, a size, a share. */
  readonly number: number | undefined;

  constructor(why: ListRefusal, number?: number, options?: ErrorOptions) {
    super(`${why} ${number ?? ''}`.trim(), options);
    this.why = why;
    this.number = number;
  }
}
