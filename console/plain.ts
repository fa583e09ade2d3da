import { kindsText } from '@/components/kinds-text.ts';
import { nameOf } from '@/policy/category-name.ts';
import { kindsIn } from '@/policy/child-sight.ts';
import type { LogLine } from '@/policy/console.ts';
import type { Ending } from '@/policy/cover-answer.ts';
import { coverLineText } from '@/policy/cover-line-words.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';
import type { Trouble } from './answer.ts';
import type { Speech } from './parts.ts';
import { shownHostOf } from './shown.ts';

/** One line of the log in the reader's words, part by part; absent parts have nothing to say. */
export type PlainLine = {
  device: string;
  level: string;
  what: string;
  /** What the adult at a cover said it was, and what came of the page. */
  finding?: string;
  ending?: string;
  host?: string;
  action?: string;
  time: string;
};

/** Puts a line into words: "Office laptop · staff · Personal email · outlook.live.com · blocked · 09:42". */
export function inPlainWords(line: LogLine, speech: Speech): PlainLine {
  const { event } = line;
  return {
    device: deviceName(line.deviceLabel, event.device),
    level: speech.words.levels[event.level],
    what: whatHappened(line, speech),
    ...(event.finding ? { finding: tellWords[speech.language].adult.findings[event.finding] } : {}),
    ...(event.ending ? { ending: endingText(event.ending, event.minutes, speech) } : {}),
    ...(event.host ? { host: shownHostOf(line) } : {}),
    ...(event.action === 'note' ? {} : { action: speech.words.actions[event.action] }),
    time: speech.clock.time(event.at),
  };
}

/** Returns a device's label, or the beginning of its id while the endpoint knows no label. */
export function deviceName(label: string, device: string): string {
  return label.trim() || device.slice(0, 8);
}

/** Says what came of a covered page, and for how many minutes it was opened. */
export function endingText(ending: Ending, minutes: number | undefined, { words: { calls } }: Speech): string {
  return calls.endings[ending] + (minutes === undefined ? '' : ` · ${calls.minutes(minutes)}`);
}

/** Says a line in one breath, as a screen reader should. */
export function inOneBreath(line: LogLine, speech: Speech): string {
  const { device, level, what, finding, ending, host, action, time } = inPlainWords(line, speech);
  const repeats = line.event.repeats > 1 ? speech.count(speech.words.list.times, line.event.repeats) : undefined;
  const broken = line.broken ? speech.words.what.chainBroken : undefined;
  return [device, level, what, finding, ending, host, action, repeats, time, broken].filter((part) => part !== undefined).join(' · ');
}

/** Says what a line tells of: a category's name, a problem, a change of policy. */
export function whatHappened({ event }: LogLine, { words, language }: Speech): string {
  const ofCover = coverLineText(event, words.calls);
  if (ofCover !== undefined) return ofCover;
  if (event.kind === 'problem' && event.problem) return words.problems[event.problem];
  if (event.kind === 'policy') return words.what.policy(String(event.revision));
  if (event.kind === 'epoch') return words.what.epoch;
  if (event.kind === 'level') return event.turn === 'ended' ? words.what.levelEnded : words.what.levelBegun;
  if (event.kind === 'session') return event.turn === 'ended' ? words.what.sessionEnded : words.what.sessionBegun;
  if (event.kind === 'pin') return words.what.lockOut;
  if (event.kind === 'prepared-added' || event.kind === 'prepared-changed') {
    const said = event.kind === 'prepared-added' ? words.what.preparedAdded : words.what.preparedChanged;
    const kinds = kindsIn(event.detail);
    return kinds.length > 0 ? `${said} (${words.what.wouldCover(kindsText(kinds, language))})` : said;
  }
  if (event.kind === 'details') return words.kinds.details;
  if (event.kind === 'notice') return words.what.noticeSigned;
  if (event.kind === 'download' || event.kind === 'bookmark' || event.kind === 'upload')
    return [words.kinds[event.kind], ...(event.category ? [nameOf(event.category, language)] : [])].join(': ');
  const about = event.category ? nameOf(event.category, language) : words.what.page;
  return event.kind === 'embed' ? `${about} (${words.what.embedded})` : about;
}

/** Says what went wrong between the console and the endpoint. */
export function inTrouble(trouble: Trouble, { words }: Speech): string {
  if (trouble.outcome === 'offline') return words.trouble.offline;
  if (trouble.outcome === 'unreadable') return words.trouble.unreadable;
  if (trouble.status === 429) return words.trouble.tooMany;
  if (trouble.status === 400) return words.setUp.notTaken;
  return words.trouble.refused(trouble.refusal?.id ?? String(trouble.status));
}
