import type { Plural } from '../plural.ts';

/** What the page of signatures says, in one language. */
export type SignatureWords = {
  title: string;
  lead: string;
  notForYou: string;
  noPolicy: string;
  nobody: string;
  policy: (version: string, revision: string) => string;
  mode: Record<'required' | 'warn', string>;
  allSigned: string;
  missing: Plural;
  csv: string;
  print: string;
  name: string;
  level: string;
  state: string;
  before: string;
  signed: (when: string) => string;
  notSigned: string;
  noPin: string;
  /** One earlier signature: which version, and when. */
  earlier: (version: string, when: string) => string;
  revision: (number: string) => string;
};
