import type { MISFITS } from '@/policy/console-account.ts';
import type { Plural } from '../plural.ts';

/** The words of a person's own sign-in, of turning a device away and of checking the record. */
export type AccountWords = {
  title: string;
  who: (name: string, email: string) => string;
  isOff: string;
  isOn: string;
  why: string;
  begin: string;
  keyTitle: string;
  keyHint: string;
  address: string;
  recoveryTitle: string;
  recoveryLead: string;
  confirmLead: string;
  confirm: string;
  cancel: string;
  offTitle: string;
  offLead: string;
  code: string;
  turnOff: string;
  turnedOn: string;
  turnedOff: string;
  wrongPassword: string;
  wrongCode: string;
  meanwhile: string;
  /** Sign-out is asked for while a secret stands here that is shown once. */
  stillShown: string;
  useRecovery: string;
  recovery: string;
  recoverySignIn: string;
  useDigits: string;
  turnAway: string;
  turnAwayHint: string;
  reason: string;
  away: (when: string) => string;
  check: string;
  checking: string;
  nothingToCheck: string;
  checked: Plural;
  allWhole: string;
  /** What stands between two parts of one sentence, its blank included. */
  comma: string;
  misfits: Plural;
  line: (seq: string) => string;
  misfit: Record<(typeof MISFITS)[number], string>;
};
