import { pass } from './pass.ts';
import type { UploadParts } from './upload-parts.ts';

/** Sends what waits. One at a time in the whole browser, however many windows ask. */
export type Uploader = {
  /** Sends what waits, now if the back-off lets it, and answers when nothing is left or a later time is set. */
  nudge(): Promise<void>;
  /** The same, but sends the device's status even if nothing waits; it does not shorten a back-off. */
  heartbeat(): Promise<void>;
};

/** Returns the uploader. An event leaves the outbox only when the endpoint has named its id. */
export function createUploader(parts: UploadParts): Uploader {
  const asked = new Map<boolean, Promise<void>>();
  const ask = (isHeartbeat: boolean): Promise<void> => {
    // Those who ask while a pass is yet to begin share it.
    const mine =
      asked.get(isHeartbeat) ??
      parts
        .locks('stairgate-upload', async () => {
          asked.delete(isHeartbeat);
          await pass(parts, isHeartbeat);
        })
        .finally(() => {
          if (asked.get(isHeartbeat) === mine) asked.delete(isHeartbeat);
        });
    asked.set(isHeartbeat, mine);
    return mine;
  };
  return { nudge: () => ask(false), heartbeat: () => ask(true) };
}
