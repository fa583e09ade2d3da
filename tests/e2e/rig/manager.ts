import type { TestEndpoint } from './endpoint.ts';

/** The setting's first manager at the console’s interface, signed in. Replies are JSON; an answer that is not 200 is thrown with its text. */
export type ManagerAtConsole = { get<Reply>(path: string): Promise<Reply>; post<Reply>(path: string, body: object): Promise<Reply> };

/** Makes the first manager of a fresh endpoint, who is signed in by that. */
export async function signInManager({ consoleAddress, setupCode: code }: TestEndpoint): Promise<ManagerAtConsole> {
  const send = async (path: string, body?: object, cookie = ''): Promise<Response> => {
    const headers = { 'content-type': 'application/json', cookie };
    const request = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const reply = await fetch(`${consoleAddress}/console/${path}`, { ...request, headers });
    if (reply.status !== 200) throw new Error(`/console/${path} answered ${reply.status}: ${await reply.text()}`);
    return reply;
  };
  const account = { code, name: 'Sam Taylor', email: 'manager@nursery.example', password: crypto.randomUUID() };
  const signedIn = await send('setup', account);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    get: async <Reply>(path: string) => (await (await send(path, undefined, cookie)).json()) as Reply,
    post: async <Reply>(path: string, body: object) => (await (await send(path, body, cookie)).json()) as Reply,
  };
}
