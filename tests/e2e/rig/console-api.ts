import type { TestEndpoint } from './endpoint.ts';

/** What a manager asks of the endpoint's console, as its pages do. Throws what the endpoint says when it refuses. */
export type ConsoleApi = { get(path: string): Promise<unknown>; post(path: string, body: object): Promise<unknown> };

/** Makes the first manager of an endpoint and signs them in. */
export async function manageBy({ consoleAddress, setupCode: code }: TestEndpoint): Promise<ConsoleApi> {
  let cookie = '';
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const reply = await fetch(`${consoleAddress}/console/${path}`, { ...init, headers: { 'content-type': 'application/json', cookie } });
    if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
    return reply;
  };
  const send = (path: string, body: object) => ask(path, { method: 'POST', body: JSON.stringify(body) });
  const made = await send('setup', { code, name: 'Sam Taylor', email: 'manager@nursery.example', password: crypto.randomUUID() });
  cookie = made.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    get: async (path) => (await ask(path, {})).json(),
    post: async (path, body) => (await send(path, body)).json(),
  };
}
