import { signal } from '@preact/signals';
import type { Me } from '@/policy/console.ts';
import { isSignedOut, type Answer, type Trouble } from './answer.ts';
import type { Api } from './api.ts';
import type { Credentials, FirstAccount } from './requests/account.ts';

/** Who is at the console. `ended` is true when a session ran out while somebody was reading. */
export type SessionState =
  | { is: 'starting' }
  | { is: 'unknown'; trouble: Trouble }
  | { is: 'set-up' }
  | { is: 'signed-out'; ended: boolean; made: boolean }
  | { is: 'signed-in'; me: Me };

/** The one holder of who is signed in. */
export class Session {
  readonly state = signal<SessionState>({ is: 'starting' });
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Finds out who is signed in, and whether the endpoint waits for its first account. */
  async start(): Promise<void> {
    const me = await this.#api.me();
    if (me.outcome === 'ok') {
      this.state.value = { is: 'signed-in', me: me.value };
      return;
    }
    if (!isSignedOut(me)) {
      this.state.value = { is: 'unknown', trouble: me };
      return;
    }
    const setUp = await this.#api.setUp();
    const needed = setUp.outcome === 'ok' && setUp.value.needed;
    this.state.value = needed ? { is: 'set-up' } : { is: 'signed-out', ended: false, made: false };
  }

  /** Signs in. Returns `in`, `totp` when a second factor is wanted, or the trouble. */
  async signIn(credentials: Credentials): Promise<'in' | 'totp' | Trouble> {
    const answer = await this.#api.signIn(credentials);
    if (answer.outcome !== 'ok') return answer;
    if (answer.value?.totp) return 'totp';
    const me = await this.#api.me();
    if (me.outcome !== 'ok') return me;
    this.state.value = { is: 'signed-in', me: me.value };
    return 'in';
  }

  /** Makes the first account; an endpoint that signs it in at once is believed, otherwise the sign-in page follows. */
  async makeAccount(account: FirstAccount): Promise<'made' | Trouble> {
    const answer = await this.#api.makeAccount(account);
    // 409: somebody else made the first account meanwhile, so this is a sign-in like any other.
    if (answer.outcome === 'refused' && answer.status === 409) {
      this.state.value = { is: 'signed-out', ended: false, made: false };
      return 'made';
    }
    if (answer.outcome !== 'ok') return answer;
    const me = await this.#api.me();
    this.state.value = me.outcome === 'ok' ? { is: 'signed-in', me: me.value } : { is: 'signed-out', ended: false, made: true };
    return 'made';
  }

  /** Signs out; returns the trouble when the endpoint did not hear it, because the session then still stands. */
  async signOut(): Promise<'out' | Trouble> {
    const answer = await this.#api.signOut();
    if (answer.outcome !== 'ok' && !isSignedOut(answer)) return answer;
    this.state.value = { is: 'signed-out', ended: false, made: false };
    return 'out';
  }

  /** Looks at an answer of the endpoint: a session that ran out leads back to the sign-in page. */
  notice(answer: Answer<unknown>): void {
    if (isSignedOut(answer) && this.state.value.is === 'signed-in') this.state.value = { is: 'signed-out', ended: true, made: false };
  }
}
