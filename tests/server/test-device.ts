import { webcrypto } from 'node:crypto';
import { hashOf, NO_HASH } from '@/policy/chain.ts';
import type { Event } from '@/policy/event.ts';
import { thumbprintOf } from '@/policy/thumbprint.ts';
import { DEVICE_HEADER, type EventsReply, type EventsRequest, type PublicKey, SIGNATURE_HEADER } from '@/policy/wire.ts';
import { signBody } from '@/server/signature.ts';
import type { Rig } from './rig.ts';

export type Asked = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> };

let clock = Date.parse('2026-11-23T08:00:00.000Z');

/** Ids that grow with every call, as a device's do. */
export function uuidv7(at = (clock += 7)): string {
  const time = at.toString(16).padStart(12, '0');
  const rest = crypto.randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(15)}`;
}

/** A device with a real key, that signs what it sends and chains what it tells. */
export class TestDevice {
  readonly publicKey: PublicKey;
  readonly id: string;
  readonly #key: webcrypto.CryptoKey;
  #batch = 0;

  private constructor(publicKey: PublicKey, id: string, key: webcrypto.CryptoKey) {
    this.publicKey = publicKey;
    this.id = id;
    this.#key = key;
  }

  static async make(): Promise<TestDevice> {
    const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
    const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', pair.publicKey);
    const publicKey: PublicKey = { kty: 'EC', crv: 'P-256', x, y };
    return new TestDevice(publicKey, await thumbprintOf(publicKey), pair.privateKey);
  }

  static async enrolled(rig: Rig, label = 'Blue tablet'): Promise<TestDevice> {
    const device = await TestDevice.make();
    const reply = await device.enrol(rig, { label });
    if (reply.status !== 200) throw new Error(await reply.text());
    return device;
  }

  async sign(body: Uint8Array<ArrayBuffer>): Promise<Asked> {
    return { body, headers: { [DEVICE_HEADER]: this.id, [SIGNATURE_HEADER]: await signBody(this.#key, body) } };
  }

  async enrol(rig: Rig, changes: Record<string, unknown> = {}): Promise<Response> {
    const asked = {
      enrolmentKey: rig.key,
      publicKey: this.publicKey,
      label: 'Blue tablet',
      room: 'Acorn room',
      level: 'child',
      ...changes,
    };
    return ask(rig, '/v1/enrol', await this.sign(bytesOf(asked)));
  }

  /** Enrols over the wire, where an endpoint listens. */
  async enrolAt(address: string, enrolmentKey: string, place: { label: string; room: string }): Promise<void> {
    const request = await this.sign(bytesOf({ enrolmentKey, publicKey: this.publicKey, level: 'child', ...place }));
    const reply = await fetch(`${address}/v1/enrol`, { method: 'POST', ...request });
    if (!reply.ok) throw new Error(await reply.text());
  }

  /** A batch as it goes over the wire; sending it twice is a replay. */
  async batch(events: readonly unknown[], status: Partial<EventsRequest['status']> = {}): Promise<Asked> {
    this.#batch += 1;
    const whole = { ...STATUS, ...status };
    return this.sign(bytesOf({ batch: this.#batch, status: whole, events }));
  }

  async send(rig: Rig, events: readonly unknown[], status: Partial<EventsRequest['status']> = {}): Promise<EventsReply> {
    const reply = await ask(rig, '/v1/events', await this.batch(events, status));
    if (reply.status !== 200) throw new Error(`${reply.status} ${await reply.text()}`);
    return (await reply.json()) as EventsReply;
  }

  /** So many events of a fresh epoch, each with the hash of the one before. */
  async story(length: number, changes: (index: number) => Partial<Event> = () => ({})): Promise<Event[]> {
    const epoch = crypto.randomUUID();
    const events: Event[] = [];
    let previous = NO_HASH;
    for (let index = 0; index < length; index += 1) {
      const event = { ...eventOf(this.id), epoch, seq: index + 1, previous, ...changes(index) };
      events.push(event);
      previous = await hashOf(event);
    }
    return events;
  }
}

export function ask(rig: Rig, path: string, { body, headers }: Asked): Promise<Response> {
  return Promise.resolve(rig.app.request(path, { method: 'POST', body, headers }));
}

export function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
}

function eventOf(device: string): Event {
  return {
    id: uuidv7(),
    at: new Date((clock += 1_000)).toISOString(),
    epoch: '',
    seq: 1,
    previous: NO_HASH,
    device,
    kind: 'visit',
    level: 'child',
    action: 'block',
    category: 'social-networking',
    clause: 'social',
    host: 'social.test',
    revision: 1,
    repeats: 1,
  };
}

const STATUS: EventsRequest['status'] = {
  label: 'Blue tablet',
  room: 'Acorn room',
  level: 'child',
  revision: 1,
  policyHash: 'a',
  rulesHash: 'b',
  extensionVersion: '0.1.0',
  browser: 'Chromium 156',
  waiting: 0,
  deviceTime: '2026-11-23T09:00:00Z',
};
