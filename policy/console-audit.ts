import * as z from 'zod/mini';

/**
 * The one table of what is audited, and who may read the reason and the particulars of it; that it happened, when and by whom, every reader of the
 * audit sees. `it` does not read what only managers deal with.
 */
export const ACTS = {
  'backup-made': 'manager and it',
  'backup-restored': 'manager and it',
  'policy-adopted': 'manager and it',
  'agreement-asked': 'manager',
  'agreement-made': 'manager',
  'agreement-declined': 'manager',
  'agreement-ended': 'manager',
  'agreements-purged': 'manager and it',
  'prepared-added': 'manager and it',
  'prepared-extended': 'manager and it',
  'prepared-confirmed': 'manager and it',
  'prepared-ended': 'manager and it',
  'prepared-purged': 'manager and it',
  'list-changed': 'manager and it',
  'list-refused': 'manager and it',
  'exception-made': 'manager and it',
  'exception-ended': 'manager and it',
  'record-purged': 'manager and it',
  'event-refused': 'manager and it',
  'device-revoked': 'manager and it',
  'key-made': 'manager and it',
  'key-revoked': 'manager and it',
  'manager-made': 'manager and it',
  'member-invited': 'manager and it',
  'invite-revoked': 'manager and it',
  'member-joined': 'manager and it',
  'member-role': 'manager and it',
  'member-removed': 'manager and it',
  'member-designated': 'manager and it',
  'member-undesignated': 'manager and it',
  'report-key-made': 'manager and it',
  'report-key-locked-anew': 'manager and it',
  'second-factor-on': 'manager and it',
  'second-factor-off': 'manager and it',
  'password-changed': 'manager and it',
} as const satisfies Record<string, 'manager' | 'manager and it'>;
export type ActName = keyof typeof ACTS;

/** One act as the console shows it. `detail` is what it was done to, by name. An act of a later version keeps its name. */
export const AuditLine = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  who: z.string(),
  act: z.string(),
  reason: z.string(),
  detail: z.array(z.object({ name: z.string(), value: z.string() })),
  /** True when the reason and the particulars are for managers only and the reader is none. */
  withheld: z.boolean(),
});
export type AuditLine = z.output<typeof AuditLine>;

/** `GET /console/audit`: newest first; `next` is the cursor for older acts. */
export const AuditPage = z.object({ lines: z.array(AuditLine), next: z.optional(z.string()) });
export type AuditPage = z.output<typeof AuditPage>;

/** `after` is the cursor of the last page. */
export const AuditQuery = z.object({ after: z.optional(z.string().check(z.maxLength(200))) });
