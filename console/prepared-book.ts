import { signal } from '@preact/signals';
import type { PreparedLine, PreparedQuery, PreparedReply } from '@/policy/console-prepared.ts';
import type { Answer, Api, Trouble } from './api.ts';

/** The prepared list as the endpoint last told of it, for as long as a page shows it. */
export class PreparedBook {
  readonly reply = signal<PreparedReply | undefined>(undefined);
  readonly trouble = signal<Trouble | undefined>(undefined);
  readonly #api: Api;
  readonly #notice: (answer: Answer<unknown>) => void;
  #query: PreparedQuery | undefined;
  #wanted = 0;
  #turn = 0;

  constructor(parts: { api: Api; notice: (answer: Answer<unknown>) => void }) {
    this.#api = parts.api;
    this.#notice = parts.notice;
  }

  /** Forgets everything, so that the next person to sign in sees nothing of the last one's. Nothing is asked before the next `show`. */
  forget(): void {
    this.#turn += 1;
    this.#query = undefined;
    this.reply.value = undefined;
    this.trouble.value = undefined;
  }

  /** Shows the lines of a query, from its beginning. */
  async show(query: PreparedQuery): Promise<void> {
    this.#query = query;
    this.#wanted = 0;
    await this.refresh();
  }

  /** Shows the next lines too. */
  async more(): Promise<void> {
    this.#wanted = addedIn(this.reply.value?.lines ?? []) + 1;
    await this.refresh();
  }

  /** Asks again for as many lines as are shown; what was known stays when the endpoint does not answer, and a later answer wins over an earlier one. */
  async refresh(): Promise<void> {
    if (!this.#query) return;
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#query;
    let whole: PreparedReply | undefined;
    do {
      const answer = await this.#api.prepared(whole ? { ...query, skip: String(addedIn(whole.lines)) } : query);
      if (turn !== this.#turn) return;
      this.#notice(answer);
      this.trouble.value = answer.outcome === 'ok' ? undefined : answer;
      if (answer.outcome !== 'ok') return;
      whole = { ...answer.value, lines: [...(whole?.lines ?? []), ...answer.value.lines] };
    } while (whole.hasMore && addedIn(whole.lines) < this.#wanted);
    this.reply.value = whole;
  }
}

/** The policy's own lines come with the first ones and are not counted in what is skipped. */
function addedIn(lines: readonly PreparedLine[]): number {
  return lines.filter(({ id }) => id !== undefined).length;
}
