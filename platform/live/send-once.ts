import type { DeviceKey } from '@/platform/record/device-key.ts';
import { post, type Outcome, type Posting } from '@/platform/record/send.ts';

const TIMEOUT_MS = 10_000;

/** The endpoint of the policy in force, if it names one, and the key that requests to it are signed with. */
export type Sender = { endpointAddress(): string | undefined; key(): Promise<DeviceKey> };

/** Posts what somebody waits for, once and within ten seconds. Returns nothing where no endpoint is named. */
export async function sendOnce<Reply>({ endpointAddress, key }: Sender, posting: Posting<Reply>): Promise<Outcome<Reply> | undefined> {
  const address = endpointAddress();
  if (address === undefined) return undefined;
  const wire = {
    address,
    key: await key(),
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
    clock: () => new Date(),
    timeoutMs: TIMEOUT_MS,
  };
  return post(wire, posting);
}
