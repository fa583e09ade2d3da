import * as z from 'zod/mini';
import type { Happening } from '@/policy/event.ts';
import type { Language } from '@/policy/language.ts';
import type { Signed } from '@/policy/live-bundle.ts';
import { noticeHash, spellNotice } from '@/policy/notice/facts.ts';
import { shown } from './adoption-words.ts';
import type { Gate } from './gate.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';

/** More than this no setting has; the oldest are forgotten first, and the endpoint still knows them. */
const REMEMBERED = 2_000;

/** The hash of a notice, a space, and who signed it. */
const stored = { key: 'signatures', schema: z.array(z.string()), fallback: [] } satisfies StoredKey<z.ZodMiniType>;

/** The notice in force: its spelling, and the hash that a signature is of. */
export type Notice = { spelling: string; hash: string };

/** Who has signed the notice in force, as far as this device knows. */
export type Signatures = {
  notice(): Promise<Notice>;
  /** Returns the people who have signed the notice in force, here or, as the endpoint tells, on another device. */
  people(): Promise<ReadonlySet<string>>;
  /** Writes a person's signature into the record, and keeps it. Whoever has signed already signs nothing more. */
  sign(person: string, language: Language): Promise<void>;
};

type SignaturesDeps = {
  gate: Gate;
  /** What the live bundle tells of signatures on other devices. */
  elsewhere(): readonly Signed[];
  write(happening: Happening, occasion: string): Promise<void>;
};

/** Returns the one place that knows who has signed. It works offline; a signature is on the disk before it counts. */
export function createSignatures({ gate, elsewhere, write }: SignaturesDeps): Signatures {
  const policyInForce = () => {
    const rules = gate.rules();
    if (!rules) throw new Error('There is no notice before the first rules.');
    return rules.policy;
  };
  const notice = async (): Promise<Notice> => {
    const spelling = spellNotice(policyInForce());
    return { spelling, hash: await noticeHash(spelling) };
  };
  const people = async (hash: string): Promise<ReadonlySet<string>> => {
    const { value } = await readStored(stored);
    const own = value.flatMap((one) => (one.startsWith(hash) ? [one.slice(hash.length + 1)] : []));
    return new Set([...own, ...elsewhere().flatMap((one) => (one.notice === hash ? one.people : []))]);
  };
  return {
    notice,
    people: async () => people((await notice()).hash),
    async sign(person, language) {
      const { hash } = await notice();
      if ((await people(hash)).has(person)) return;
      const detail = `Version ${shown(policyInForce().adoption.version)}, read in ${language}.`;
      const { level } = gate.situation();
      await write(
        { kind: 'notice', action: 'note', level, person, notice: hash, detail, revision: gate.revision(), repeats: 1 },
        `notice ${hash} ${person}`,
      );
      const { value } = await readStored(stored);
      await writeStored(stored, [...value, `${hash} ${person}`].slice(-REMEMBERED));
    },
  };
}
