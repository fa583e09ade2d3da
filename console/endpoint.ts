import * as z from 'zod/mini';
import { Refusal } from '@/policy/wire.ts';
import type { Answer } from './answer.ts';

export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

/** Asks the console's side of the endpoint by path. An answer that the schema does not know is unreadable. */
export type Endpoint = {
  get<Schema extends z.core.$ZodType>(path: string, schema: Schema): Promise<Answer<z.output<Schema>>>;
  post<Schema extends z.core.$ZodType>(path: string, body: unknown, schema: Schema): Promise<Answer<z.output<Schema>>>;
};

/** Returns the endpoint behind a `fetch`. Nothing here throws for what a network or an endpoint can do. */
export function createEndpoint(fetch: Fetch): Endpoint {
  return {
    get: (path, schema) => ask(fetch, { path }, schema),
    post: (path, body, schema) => ask(fetch, { path, body }, schema),
  };
}

type Question = { path: string; body?: unknown };

async function ask<Schema extends z.core.$ZodType>(fetch: Fetch, question: Question, schema: Schema): Promise<Answer<z.output<Schema>>> {
  const reply = await send(fetch, question);
  if (!reply) return { outcome: 'offline' };
  const body = await bodyOf(reply);
  if (!reply.ok) return { outcome: 'refused', status: reply.status, refusal: Refusal.safeParse(body).data };
  const read = z.safeParse(schema, body);
  return read.success ? { outcome: 'ok', value: read.data } : { outcome: 'unreadable' };
}

async function send(fetch: Fetch, { path, body }: Question): Promise<Response | undefined> {
  const init: RequestInit =
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    return await fetch(`/console/${path}`, { cache: 'no-store', credentials: 'same-origin', ...init });
  } catch (cause) {
    // `fetch` rejects with a TypeError for every way of not reaching the endpoint.
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

async function bodyOf(reply: Response): Promise<unknown> {
  try {
    const text = await reply.text();
    return text === '' ? undefined : JSON.parse(text);
  } catch (cause) {
    // Cut off half-way, or not JSON at all: the schema then says that it is unreadable.
    if (cause instanceof TypeError || cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
