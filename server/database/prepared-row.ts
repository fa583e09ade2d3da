import type { Generated, JSONColumnType } from 'kysely';
import type { Category } from '@/policy/category.ts';
import type { Impression } from '@/policy/prepared-list.ts';

/** A page that somebody has put on the prepared list. */
export type PreparedRow = {
  setting: string;
  id: string;
  site: string;
  title: string;
  checked_by: string;
  /** The id of whoever checked it at a device, in the policy; and that device. */
  person: string | null;
  device: string | null;
  checked_at: Date;
  /** The last day, `YYYY-MM-DD`, on the setting's clock. */
  expires: string;
  note: Generated<string>;
  impression: JSONColumnType<Impression> | null;
  /** As what a child's device would have covered it; nothing where it was not read. */
  flagged: JSONColumnType<Category[]> | null;
  /** When somebody looked through it again after it had changed. */
  confirmed_at: Date | null;
  ended_at: Date | null;
  ended_by: string | null;
  ended_reason: string | null;
};
