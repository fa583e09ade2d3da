import { APIError } from 'better-auth/api';

/** Returns what better-auth answers, or undefined when it refuses what a person gave. Its own failures are thrown on. */
export async function orWrong<Value>(attempt: Promise<Value>): Promise<Value | undefined> {
  try {
    return await attempt;
  } catch (cause) {
    if (cause instanceof APIError && cause.statusCode < 500) return undefined;
    throw cause;
  }
}
