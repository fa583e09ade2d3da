import * as z from 'zod/mini';
import { MOST_RECIPIENTS, type ConfidentialRequest, type SealedBox } from '@/policy/confidential.ts';
import { Day, RawKey } from '@/policy/text.ts';
import type { KeyPair } from './key-pair.ts';
import { openWith, sealTo } from './seal.ts';

/** Longest text of a report or a note, and longest name, in UTF-16 units: with eight addressees it fits the largest padded size in any script. */
export const LONGEST_TEXT = 2_000;
export const LONGEST_NAME = 120;

const Addressee = z.object({ name: z.string().check(z.maxLength(LONGEST_NAME)), key: RawKey });
export type Addressee = z.output<typeof Addressee>;

/** What a report says inside its seal. `name` is absent while the reporter stays unnamed; `day` is the device's. */
export const Report = z.object({
  format: z.literal(1),
  text: z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT)),
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME))),
  day: Day,
  /** Everybody that it is sealed to, so that each of them knows who reads it too and can seal notes to the same keys. */
  to: z.array(Addressee).check(z.minLength(1), z.maxLength(MOST_RECIPIENTS)),
});
export type Report = z.output<typeof Report>;

/** What a note of a designated person says inside its seal. */
export const Note = z.object({
  format: z.literal(1),
  text: z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT)),
  by: z.string().check(z.maxLength(LONGEST_NAME)),
  day: Day,
});
export type Note = z.output<typeof Note>;

export type ReportDraft = { text: string; name: string; day: string };

/** Returns a report sealed once for each addressee under a random id. The text is short, so that a copy for each needs no construction of our own. */
export async function sealReport({ text, name, day }: ReportDraft, to: readonly Addressee[]): Promise<ConfidentialRequest> {
  const id = crypto.randomUUID();
  const named = plain(name);
  const report = Report.parse({ format: 1, text: plain(text), ...(named === '' ? {} : { name: named }), day, to });
  return { id, boxes: await Promise.all(to.map(({ key }) => sealTo(key, { purpose: 'report', place: id }, report))) };
}

/** Returns the report that a box holds; nothing when this key does not open it, or what is in it is no report. */
export async function openReport(pair: KeyPair, id: string, sealed: SealedBox): Promise<Report | undefined> {
  return Report.safeParse(await openWith(pair, { purpose: 'report', place: id }, sealed)).data;
}

/** Returns a note to a report, sealed to everybody whom the report itself names. */
export async function sealNote(
  note: { text: string; by: string; day: string },
  to: Place & { addressees: readonly Addressee[] },
): Promise<SealedBox[]> {
  const sealed = Note.parse({ format: 1, ...note, text: plain(note.text) });
  return Promise.all(to.addressees.map(({ key }) => sealTo(key, { purpose: 'note', place: placeOf(to) }, sealed)));
}

/** Returns the note that a box holds; nothing when this key does not open it, or what is in it is no note. */
export async function openNote(pair: KeyPair, place: Place, sealed: SealedBox): Promise<Note | undefined> {
  return Note.safeParse(await openWith(pair, { purpose: 'note', place: placeOf(place) }, sealed)).data;
}

export type Place = { report: string; note: string };

const placeOf = ({ report, note }: Place) => `${report} ${note}`;

/** Control characters, but for new lines and tabs, would only swell the text or hide in it. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\n\t])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
