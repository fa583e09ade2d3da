import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import { MOST_RECIPIENTS } from '@/policy/confidential.ts';
import { RawKey } from '@/policy/text.ts';
import { ask } from '@/platform/ask.ts';
import { readManaged } from '@/platform/managed.ts';
import { fingerprintOf } from '@/sealing/fingerprint.ts';
import { sealReport, type Addressee } from '@/sealing/report.ts';

/** One of the setting's designated persons. Without a key nothing can be sealed for them. */
export type DesignatedPerson = { name: string; role: string; contact?: string | undefined; key?: string; fingerprint?: string };

/** Whom the setting's policy names, and the sentence in which it promises confidentiality, if it has one. */
export type Reporting = { people: DesignatedPerson[]; sentence?: string };

const Person = z.object({ name: z.string(), role: z.string(), contact: z.optional(z.string()), reportKey: z.optional(RawKey) });
const Promised = z.object({ sentence: z.string(), requirements: z.array(z.string()) });
const Reachable = z.object({ address: z.string() });

/** More waits only where somebody plays with the form: the longest report to eight persons has 180 kB. */
const MOST_KEPT_BYTES = 1_000_000;

/** The row of the requirements that a clause about confidential reports carries. */
const CONFIDENTIALITY = 'I7';

/**
 * Returns what the administrator's own policy says. Keys are read from the managed values and from nowhere else, so that whoever runs the endpoint
 * cannot put a key of theirs in the place of another; where no endpoint is named nobody has a key, for nothing could be sent.
 */
export async function readReporting(): Promise<Reporting | undefined> {
  const managed = await readManaged();
  const people = listed(managed?.designatedPersons, Person);
  if (people.length === 0) return undefined;
  const isReachable = Reachable.safeParse(managed?.endpoint).success;
  const keys = [...new Set(people.flatMap(({ reportKey }) => reportKey ?? []))].slice(0, isReachable ? MOST_RECIPIENTS : 0);
  const sentence = listed(managed?.clauses, Promised).find(({ requirements }) => requirements.includes(CONFIDENTIALITY))?.sentence;
  return {
    people: await Promise.all(
      people.map(async ({ reportKey, ...person }, index) => {
        const isFirst = people.findIndex((other) => other.reportKey === reportKey) === index;
        const key = isFirst && keys.find((one) => one === reportKey);
        return key ? { ...person, key, fingerprint: await fingerprintOf(key) } : person;
      }),
    ),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

/**
 * Seals a report for the persons chosen and gives it to the worker. `kept` is sealed on this device until the endpoint can be reached, `full` and
 * `failed` are neither kept nor sent. Nothing that was typed leaves this page unsealed.
 */
export async function sendReport(
  draft: { text: string; name: string },
  to: readonly Addressee[],
): Promise<'sent' | 'kept' | 'full' | 'failed'> {
  if ((await browser.storage.local.getBytesInUse('confidential')) > MOST_KEPT_BYTES) return 'full';
  const answer = await ask('sendSealed', await sealReport({ ...draft, day: new Date().toISOString().slice(0, 10) }, to));
  if (!answer.heard || answer.reply.sent === undefined) return 'failed';
  return answer.reply.sent ? 'sent' : 'kept';
}

/** Returns the items of a list that are what they should be: one that is not spoils no other. */
function listed<Schema extends z.core.$ZodType>(list: unknown, schema: Schema): z.output<Schema>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const read = z.safeParse(schema, item);
    return read.success ? [read.data] : [];
  });
}
