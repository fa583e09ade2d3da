import * as z from 'zod/mini';
import { FreshPassword } from '@/policy/console-members.ts';
import { words } from '@/policy/text.ts';

/** What the endpoint takes of a new account, field by field. */
const FIELDS = { name: words(120), email: z.email().check(z.maxLength(200)), password: FreshPassword };

export type AccountField = keyof typeof FIELDS;

/** Returns the first field that the endpoint would not take; a field that is not given is not looked at. */
export function badField(given: Partial<Record<AccountField, string>>): AccountField | undefined {
  return (Object.keys(FIELDS) as AccountField[]).find((name) => given[name] !== undefined && !FIELDS[name].safeParse(given[name]).success);
}
