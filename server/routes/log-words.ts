import { nameOf } from '@/policy/category-name.ts';
import { coverLineText, coverLineWords } from '@/policy/cover-line-words.ts';
import type { Event } from '@/policy/event.ts';
import { readFlag } from '@/policy/flag-line.ts';
import type { Language } from '@/policy/language.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';

/**
 * Returns what a line of the table tells of covers, calls and answers, in the order of its columns and in words where the console has words: in words, score, rules, what it
 * was, what became of it, minutes open, seconds until an adult came, seconds until it went off, the line it belongs to, the prepared
 * page, seconds until it was left.
 */
export function toldOf(event: Event, language: Language): string[] {
  const { kind, finding, ending, minutes, seconds, cover, prepared } = event;
  const { score, rules } = flagOf(event);
  const isOther = kind === 'power-off' || kind === 'cover-left';
  const answer = [
    finding && tellWords[language].adult.findings[finding],
    ending && coverLineWords[language].endings[ending],
    minutes,
    isOther ? undefined : seconds,
    kind === 'power-off' ? seconds : undefined,
  ];
  const left = kind === 'cover-left' ? seconds : undefined;
  return [inWords(event, language), score, rules, ...answer, cover, prepared, left].map((cell) => (cell === undefined ? '' : String(cell)));
}

/** Searches and pages are flagged by rules; of other lines the detail tells something else. */
function flagOf({ kind, detail }: Event): { score?: number; rules?: string } {
  return detail !== undefined && (kind === 'flag' || kind === 'visit') ? readFlag(detail) : {};
}

function inWords(event: Event, language: Language): string {
  return coverLineText(event, coverLineWords[language]) ?? (event.category ? nameOf(event.category, language) : '');
}
