import { pass } from './pass.ts';
import { inTurns } from './turns.ts';
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
  const { locks } = parts;
  return {
    nudge: inTurns(locks, 'stairgate-upload', () => pass(parts, false)),
    heartbeat: inTurns(locks, 'stairgate-upload', () => pass(parts, true)),
  };
}
