import { signal } from '@preact/signals';
import type { Answer, Trouble } from './answer.ts';
import type { Api } from './api.ts';

/** What a book asks with, and who looks at each answer. */
export type BookParts = { api: Api; notice: (answer: Answer<unknown>) => void };

/**
 * What the endpoint last told of one thing. A later answer wins over an earlier one, and what was asked for the last person is not looked at once the
 * book has forgotten them.
 */
export class Book<Reply> {
  readonly reply = signal<Reply | undefined>(undefined);
  readonly trouble = signal<Trouble | undefined>(undefined);
  protected readonly api: Api;
  readonly #notice: BookParts['notice'];
  #turn = 0;

  constructor({ api, notice }: BookParts) {
    this.api = api;
    this.#notice = notice;
  }

  /** Forgets everything, so that the next person to sign in sees nothing of the last one's. */
  forget(): void {
    this.#turn += 1;
    this.reply.value = undefined;
    this.trouble.value = undefined;
  }

  /** Returns what says whether the book has been asked anew, or has forgotten, since this call. */
  protected begin(): () => boolean {
    this.#turn += 1;
    const turn = this.#turn;
    return () => turn !== this.#turn;
  }

  /** Asks; what was known stays when the endpoint does not answer. Returns the reply when it came in time. */
  protected async read(question: (isLate: () => boolean) => Promise<Answer<Reply>>): Promise<Reply | undefined> {
    const isLate = this.begin();
    const answer = await question(isLate);
    if (isLate()) return undefined;
    this.#notice(answer);
    this.trouble.value = answer.outcome === 'ok' ? undefined : answer;
    if (answer.outcome !== 'ok') return undefined;
    this.reply.value = answer.value;
    return answer.value;
  }
}
