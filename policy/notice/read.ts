import * as z from 'zod/mini';
import { LevelRules, PolicyDocument } from '../document.ts';

const { ownPages, adoption, designatedPersons, clauses, lockedClause, workMail, agreements, sessions, retention, notice } =
  PolicyDocument.shape;
const rules = z.pick(LevelRules, { access: true, blocked: true, search: true, internet: true, downloads: true, uploads: true });

/** As much of a policy as its notice speaks of. */
export const NoticeFacts = z.object({
  setting: z.object({ name: z.string() }),
  adoption,
  designatedPersons,
  notice,
  retention,
  lockedClause,
  levels: z.object({ child: rules, visitor: rules, staff: rules, manager: rules }),
  workMail: z.pick(workMail, { hosts: true, levels: true, access: true, closedInSessionHours: true, clause: true }),
  /** What was signed before the third edition does not speak of them. */
  ownPages: z.optional(ownPages),
  accounts: z.optional(z.object({ clause: z.string() })),
  agreements,
  sessions: z.pick(sessions, { allowed: true, opensSearch: true, opensAccess: true, maxMinutes: true, clause: true }),
  clauses,
});
export type NoticeFacts = z.output<typeof NoticeFacts>;

/** Returns what a spelling that `spellNotice` made says of the policy; nothing for any other text. */
export function readNotice(spelling: string): NoticeFacts | undefined {
  const read = NoticeFacts.safeParse(parse(spelling));
  return read.success ? read.data : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return undefined;
  }
}
