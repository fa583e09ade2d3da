import { signal } from '@preact/signals';
import type { SignaturesReply } from '@/policy/console-signatures.ts';
import type { Answer, Api, Trouble } from './api.ts';

/** Who has signed the notice, as the endpoint last told of it, for as long as a page shows it. */
export class SignatureBook {
  readonly reply = signal<SignaturesReply | undefined>(undefined);
  readonly trouble = signal<Trouble | undefined>(undefined);
  readonly #api: Api;
  readonly #notice: (answer: Answer<unknown>) => void;
  #isShown = false;
  #turn = 0;

  constructor(parts: { api: Api; notice: (answer: Answer<unknown>) => void }) {
    this.#api = parts.api;
    this.#notice = parts.notice;
  }

  /** Forgets everything, so that the next person to sign in sees nothing of the last one's. Nothing is asked before the next `show`. */
  forget(): void {
    this.#turn += 1;
    this.#isShown = false;
    this.reply.value = undefined;
    this.trouble.value = undefined;
  }

  async show(): Promise<void> {
    this.#isShown = true;
    await this.refresh();
  }

  /** Asks again; what was known stays when the endpoint does not answer, and a later answer wins over an earlier one. */
  async refresh(): Promise<void> {
    if (!this.#isShown) return;
    this.#turn += 1;
    const turn = this.#turn;
    const answer = await this.#api.signatures();
    if (turn !== this.#turn) return;
    this.#notice(answer);
    this.trouble.value = answer.outcome === 'ok' ? undefined : answer;
    if (answer.outcome === 'ok') this.reply.value = answer.value;
  }
}
