import type { MakeRequest } from '@/policy/console-agreements.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { verifyJws } from '@/policy/jws.ts';
import { AskReply, type AskRequest, LiveBundle } from '@/policy/live-bundle.ts';
import { DEVICE_HEADER, NONCE_HEADER, SIGNATURE_HEADER, signedText } from '@/policy/wire.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { NOW, post, type Rig } from './rig.ts';
import { samplePolicy } from './sample-policy.ts';
import { ask, bytesOf, type TestDevice, uuidv7 } from './test-device.ts';

const HOUR_MS = 60 * 60 * 1000;

/** An instant so many hours after the rig's now. */
export function inHours(hours: number): string {
  return new Date(NOW.getTime() + hours * HOUR_MS).toISOString();
}

/** Puts another revision in force, which lets agreements open social networking and single sites for up to eight hours, with changes. */
export async function allowAgreements(rig: Rig, revision: number, changes: Partial<PolicyDocument['agreements']> = {}): Promise<void> {
  const policy = samplePolicy(rig.setting, revision);
  const allowed = { allowed: true, categories: ['social-networking' as const], sites: true, roles: ['manager' as const], maxMinutes: 480 };
  const changed = { ...policy, agreements: { ...policy.agreements, ...allowed, ...changes } };
  const { outcome } = await adoptPolicy(rig.store, changed, rig.deps.clock);
  if (outcome !== 'adopted') throw new Error(outcome);
}

/** What a device sends with a request that has no body. */
export async function readingHeaders(device: TestDevice, path: string, nonce = 'n'.repeat(22)): Promise<Record<string, string>> {
  const { headers } = await device.sign(bytesOf(signedText(path, nonce)));
  return { [DEVICE_HEADER]: headers[DEVICE_HEADER]!, [SIGNATURE_HEADER]: headers[SIGNATURE_HEADER]!, [NONCE_HEADER]: nonce };
}

export async function askBundle(rig: Rig, device: TestDevice, headers: Record<string, string> = {}): Promise<Response> {
  return rig.app.request('/v1/bundle', { headers: { ...(await readingHeaders(device, '/v1/bundle')), ...headers } });
}

/** The bundle a device takes: verified with the code that devices verify it with. */
export async function bundleOf(rig: Rig, device: TestDevice): Promise<LiveBundle> {
  const reply = await askBundle(rig, device);
  if (reply.status !== 200) throw new Error(await reply.text());
  const verified = await verifyJws(rig.deps.bundleKey.publicKey, await reply.text());
  if (!('payload' in verified)) throw new Error(verified.why);
  return LiveBundle.parse(verified.payload);
}

export function askOf(changes: Partial<AskRequest> = {}): AskRequest {
  const site = { site: 'social.test', category: 'social-networking', level: 'staff' } as const;
  return { id: uuidv7(), ...site, who: 'Ben', reason: 'A parent wrote to our page.', minutes: 30, ...changes };
}

export async function sendAsk(rig: Rig, device: TestDevice, request: unknown): Promise<Response> {
  return ask(rig, '/v1/asks', await device.sign(bytesOf(request)));
}

/** Asks and expects that it was kept or answered. */
export async function asked(rig: Rig, device: TestDevice, changes: Partial<AskRequest> = {}): Promise<AskReply> {
  const reply = await sendAsk(rig, device, askOf(changes));
  if (reply.status !== 200) throw new Error(await reply.text());
  return AskReply.parse(await reply.json());
}

export const AGREE = { opens: 'site', minutes: 30, words: '', ratiosAllow: false } as const;

export function agreeTo(rig: Rig, cookie: string, id: string, changes: object = {}): Promise<Response> {
  return post(rig, `/console/asks/${id}/agree`, { ...AGREE, ...changes }, { cookie });
}

export function onceOf(changes: Partial<Extract<MakeRequest, { kind: 'once' }>> = {}): MakeRequest {
  const meant = { sites: [], categories: ['social-networking' as const], levels: ['staff' as const], people: [], devices: [] };
  return { kind: 'once', ...meant, reason: 'The fair’s page.', ratiosAllow: false, from: inHours(1), to: inHours(2), ...changes };
}

export async function refusalOf(reply: Response): Promise<string> {
  const { error } = (await reply.json()) as { error: string };
  return `${reply.status} ${error}`;
}
