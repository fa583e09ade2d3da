import { computed, signal } from '@preact/signals';
import type { DeviceLine } from '@/policy/console.ts';
import type { Answer, Api, Trouble } from './api.ts';

/** The devices as the endpoint last told of them. */
export class DeviceBook {
  readonly devices = signal<DeviceLine[] | undefined>(undefined);
  /** Those that may write; the rest were turned away, and only the past speaks of them. */
  readonly standing = computed(() => this.devices.value?.filter((device) => device.revokedAt === undefined));
  readonly trouble = signal<Trouble | undefined>(undefined);
  readonly #api: Api;
  readonly #notice: (answer: Answer<unknown>) => void;

  constructor(parts: { api: Api; notice: (answer: Answer<unknown>) => void }) {
    this.#api = parts.api;
    this.#notice = parts.notice;
  }

  /** Forgets everything, so that the next person to sign in sees nothing of the last one's. */
  forget(): void {
    this.devices.value = undefined;
    this.trouble.value = undefined;
  }

  /** Asks again; what was known stays when the endpoint does not answer. */
  async refresh(): Promise<void> {
    const answer = await this.#api.devices();
    this.#notice(answer);
    this.trouble.value = answer.outcome === 'ok' ? undefined : answer;
    if (answer.outcome === 'ok') this.devices.value = answer.value.devices;
  }
}

/** How many lines lie in the gaps of a device's record. */
export function missingLines(device: DeviceLine): number {
  return device.gaps.reduce((sum, gap) => sum + Math.max(0, gap.before - gap.after - 1), 0);
}
