import type { Language } from '@/policy/language.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import { wordsWith } from './words-with.ts';

type Moment = { waitSeconds: number; isSilent: boolean; language: Language };
type Tried = { outcome: string; triesLeft: number };

/** Returns what to say of the last PIN, or of a wait that still runs; empty when there is nothing to say. */
export function outcomeText(entry: Tried | undefined, { waitSeconds, isSilent, language }: Moment): string {
  const words = popupWords[language];
  if (isSilent) return words.silent;
  if (waitSeconds > 0) {
    // In minutes, then in steps of ten seconds: a screen reader says the text again each time it changes.
    const wait =
      waitSeconds > 60
        ? wordsWith(words.waitMinutes, { n: Math.ceil(waitSeconds / 60) })
        : wordsWith(words.waitSeconds, { n: Math.ceil(waitSeconds / 10) * 10 });
    return `${words.locked} ${wait}`;
  }
  if (entry?.outcome === 'wrong') return `${words.wrong} ${wordsWith(words.triesLeft, { n: entry.triesLeft })}`;
  return entry?.outcome === 'refused' ? words.refused : '';
}
