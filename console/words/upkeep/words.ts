import type { ActName } from '@/policy/console-audit.ts';
import type { Plural } from '../plural.ts';

/** The words of enrolment keys and of the trail of who did what. */
export type UpkeepWords = {
  /** Heads the pages that are seldom needed. */
  pages: string;
  /** For whoever looks for a way to change what stands in the policy. */
  policyChange: { title: string; lead: string; steps: readonly string[]; more: string };
  keys: string;
  keysLead: string;
  noKeys: string;
  nameless: string;
  madeBy: string;
  lastUsed: string;
  neverUsed: string;
  devices: string;
  joined: Plural;
  revoked: (when: string, by: string) => string;
  takeBack: string;
  takeBackHint: string;
  takenBack: string;
  makeTitle: string;
  label: string;
  labelHint: string;
  make: string;
  madeTitle: string;
  madeHint: string;
  key: string;
  keyDone: string;
  auditTitle: string;
  auditLead: string;
  noActs: string;
  older: string;
  csv: string;
  withheld: string;
  olderArrived: Plural;
  acts: Record<ActName, string>;
};
