import type { Unsupposable } from '@/policy/supposed.ts';
import type { Reading } from '@/policy/why.ts';

/** The words of the page that explains what would become of an address. */
export type WhyWords = {
  title: string;
  lead: string;
  address: string;
  badAddress: string;
  person: string;
  nobody: string;
  personHint: string;
  level: string;
  session: string;
  at: string;
  atHint: string;
  submit: string;
  open: string;
  /** The heading where Stairgate leaves open what the pack closes, and where it does not see what was asked about. */
  pack: string;
  unseen: string;
  /** What stands before the row of `URLBlocklist`. */
  inPack: string;
  notInPack: string;
  blocked: (category: string) => string;
  revision: (revision: number) => string;
  steps: Record<Reading['verdict']['step'], string>;
  carried: Record<Exclude<Reading['carried'], 'not'>, string>;
  readAs: string;
  isNumber: string;
  imitates: string;
  isAbout: string;
  nothingListed: string;
  ownPage: string;
  localPage: string;
  program: string;
  silent: string;
  ownPageFor: (levels: string) => string;
  ownPageRoles: (roles: string) => string;
  speaksOpen: string;
  speaksBlocked: string;
  refusals: Record<Unsupposable['refusal'] | 'no-policy', string>;
};
