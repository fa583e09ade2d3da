import { computed } from '@preact/signals';
import type { DeviceLine } from '@/policy/console.ts';
import { Book } from './book.ts';

/** The devices as the endpoint last told of them. */
export class DeviceBook extends Book<{ devices: DeviceLine[] }> {
  readonly devices = computed(() => this.reply.value?.devices);
  /** Those that may write; the rest were turned away, and only the past speaks of them. */
  readonly standing = computed(() => this.devices.value?.filter((device) => device.revokedAt === undefined));

  async refresh(): Promise<void> {
    await this.read(() => this.api.devices());
  }
}

/** How many lines lie in the gaps of a device's record. */
export function missingLines(device: DeviceLine): number {
  return device.gaps.reduce((sum, gap) => sum + Math.max(0, gap.before - gap.after - 1), 0);
}
