import type { Person, Right } from '@/policy/document.ts';

/** What the page of authorised people says, in one language. */
export type RosterWords = {
  title: string;
  lead: string;
  notForYou: string;
  noPolicy: string;
  nobody: string;
  policy: (version: string, day: string, revision: string) => string;
  csv: string;
  print: string;
  name: string;
  role: string;
  level: string;
  rights: string;
  mayAgree: string;
  pin: string;
  account: string;
  seen: string;
  yes: string;
  no: string;
  noPin: string;
  noDay: string;
  /** `day` is a date in words. */
  pinChanged: (day: string) => string;
  pinOld: string;
  never: string;
  roles: Record<Person['role'], string>;
  rightNames: Record<Right, string>;
};
