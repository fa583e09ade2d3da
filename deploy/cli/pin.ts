import { defineCommand } from 'citty';
import { makeVerifier, pinFault, type PinFault } from '@/policy/pin.ts';
import { inWords, Refused, refuseUnknown } from './in-words.ts';
import { askUnseen, pipedIn } from './unseen.ts';

const FAULTS: Record<PinFault, string> = {
  short: 'A PIN has six digits or more, or is a word (or a few) of eight letters or more.',
  long: 'That is longer than anybody types: at most 128 characters.',
  easy: 'That PIN is one of the first that somebody would try. Take digits or letters that do not follow or repeat each other.',
};

/** Reads a PIN where nobody sees it, and prints what goes into the policy in its place. It is no option: those stand in the shell's history. */
export const pinCommand = defineCommand({
  meta: { name: 'pin', description: 'Read a new PIN and print its verifier, for people › pinVerifier in a policy' },
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, {});
      const pin = process.stdin.isTTY ? await asked() : await pipedIn();
      const fault = pinFault(pin);
      if (fault) throw new Refused(FAULTS[fault]);
      console.log(await makeVerifier(pin, (bytes) => crypto.getRandomValues(bytes)));
    }),
});

async function asked(): Promise<string> {
  const first = await askUnseen('New PIN: ');
  if ((await askUnseen('The same again: ')) !== first) throw new Refused('The two are not the same.');
  return first;
}
