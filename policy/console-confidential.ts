import * as z from 'zod/mini';
import { SealedBox, SealedBoxes } from './confidential.ts';
import { LockedReportKey } from './confidential-key.ts';
import { Day } from './text.ts';

export const REPORT_STATES = ['new', 'read', 'settled'] as const;
export const ReportState = z.enum(REPORT_STATES);
export type ReportState = z.output<typeof ReportState>;

/** One report as the endpoint gives it to one designated person: their own copy and their own copies of its notes, in the order they were made. */
export const SealedReport = z.object({
  id: z.string(),
  /** The day it came in; the time of day is kept nowhere. */
  receivedOn: Day,
  state: ReportState,
  settledOn: z.optional(Day),
  box: SealedBox,
  notes: z.array(z.object({ note: z.string(), box: SealedBox })),
});
export type SealedReport = z.output<typeof SealedReport>;

/** `GET /console/confidential`: the reader's own keys, what the policy in force pins, and the reports that are sealed to one of those keys, newest day first. */
export const ConfidentialPage = z.object({
  keys: z.array(LockedReportKey),
  pinned: z.array(z.object({ name: z.string(), role: z.string(), key: z.optional(z.string()) })),
  /** How many days a settled report stays; one that is not settled stays. */
  keptDays: z.int(),
  reports: z.array(SealedReport),
});
export type ConfidentialPage = z.output<typeof ConfidentialPage>;

/** `POST /console/confidential/keys`: a new key of the reader's, or their own locked anew. */
export const KeepKeyRequest = z.strictObject({ locked: LockedReportKey });

/** `POST /console/confidential/:id/state`. */
export const ReportStateRequest = z.strictObject({ state: z.enum(['read', 'settled']) });
export type ReportStateRequest = z.output<typeof ReportStateRequest>;

/** `POST /console/confidential/:id/notes`: a note, sealed to everybody that the report is sealed to. */
export const NoteRequest = z.strictObject({ note: z.uuidv4(), boxes: SealedBoxes });
export type NoteRequest = z.output<typeof NoteRequest>;

/** What `GET /console/confidential/:id/sealed` gives to be opened elsewhere, by `stairgate open-report`. */
export const SealedFile = z.object({
  format: z.literal('stairgate-sealed-report-1'),
  report: SealedReport,
  keys: z.array(LockedReportKey),
});
export type SealedFile = z.output<typeof SealedFile>;
