import { expect } from 'vitest';
import type { World } from './world.ts';

/** The console as its first manager asks it, without its pages. */
export type ManagersConsole = {
  get(path: string): Promise<unknown>;
  /** Expects that the endpoint says yes. */
  post(path: string, body: object): Promise<Response>;
};

/** Makes the first manager of a world. */
export async function signInManager(world: World): Promise<ManagersConsole> {
  const { consoleAddress, setupCode: code } = world.endpoint;
  let cookie = '';
  const post = async (path: string, body: object): Promise<Response> => {
    const headers = { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
    const reply = await fetch(`${consoleAddress}/console/${path}`, { method: 'POST', body: JSON.stringify(body), headers });
    expect(reply.status, await reply.clone().text()).toBe(200);
    return reply;
  };
  const made = await post('setup', { code, name: 'Sam Taylor', email: 'manager@nursery.example', password: crypto.randomUUID() });
  cookie = made.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    post,
    get: async (path) => (await fetch(`${consoleAddress}/console/${path}`, { headers: { cookie } })).json(),
  };
}
