import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '@/policy/wire.ts';

/** Why a request is refused: a short name for programs, a sentence for people that says what, where and the numbers. */
export class Refused extends Error {
  readonly status: ContentfulStatusCode;
  readonly error: string;
  readonly headers: Record<string, string> = {};

  constructor(status: ContentfulStatusCode, error: string, message: string) {
    super(message);
    this.status = status;
    this.error = error;
  }
}

/** Refuses somebody who came too often, until so many seconds are over. */
export class TooOften extends Refused {
  override readonly headers: Record<string, string>;

  constructor(seconds: number) {
    super(429, 'too-often', `Too many requests. Try again in ${seconds} seconds.`);
    this.headers = { 'retry-after': String(seconds) };
  }
}

/** Writes the one form that every refusal has. `id` is in the log too. */
export function refuse(context: Context, refused: Refused, id: string): Response {
  const body: Refusal = { error: refused.error, message: refused.message, id };
  return context.json(body, refused.status, refused.headers);
}
