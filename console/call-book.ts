import { signal } from '@preact/signals';
import type { CallsReply } from '@/policy/console-calls.ts';
import type { Answer } from './answer.ts';
import type { Api } from './api.ts';

/** The children who call now and the devices that wait for the manager, as the endpoint last told of them. */
export class CallBook {
  readonly reply = signal<CallsReply | undefined>(undefined);
  readonly #api: Api;
  readonly #notice: (answer: Answer<unknown>) => void;
  #turn = 0;

  constructor(parts: { api: Api; notice: (answer: Answer<unknown>) => void }) {
    this.#api = parts.api;
    this.#notice = parts.notice;
  }

  /** Forgets everything, so that the next person to sign in sees nothing of the last one's. */
  forget(): void {
    this.#turn += 1;
    this.reply.value = undefined;
  }

  /** Asks again; what was known stays when the endpoint does not answer, and a later answer wins over an earlier one. */
  async refresh(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const answer = await this.#api.calls();
    if (turn !== this.#turn) return;
    this.#notice(answer);
    if (answer.outcome === 'ok') this.reply.value = answer.value;
  }
}
