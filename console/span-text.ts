import type { CallWords } from './words/calls/words.ts';

/** Returns so many whole seconds in the reader's words. */
export function spanText(seconds: number, { spans }: Pick<CallWords, 'spans'>): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return spans.seconds(seconds);
  return minutes < 60 ? spans.minutes(minutes, seconds % 60) : spans.hours(Math.floor(minutes / 60), minutes % 60);
}
