import type { Adoption } from '@/platform/adopt.ts';
import type { DeviceKey } from '@/platform/record/device-key.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Event } from '@/policy/event.ts';

/** What the live part works with. */
export type LiveDeps = {
  policy(): PolicyDocument | undefined;
  bring: Adoption['bring'];
  key(): Promise<DeviceKey>;
  /** A signed bundle proves that this instant has passed. */
  passed(instant: Date): void;
  problem(code: NonNullable<Event['problem']>, detail: string): Promise<void>;
  onBug(cause: unknown): void;
  fetch?: typeof fetch;
};
