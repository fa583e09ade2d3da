import type { PreparedLine, PreparedQuery, PreparedReply } from '@/policy/console-prepared.ts';
import type { Answer } from './answer.ts';
import { Book } from './book.ts';

/** The prepared list as the endpoint last told of it, for as long as a page shows it. */
export class PreparedBook extends Book<PreparedReply> {
  #query: PreparedQuery | undefined;
  #wanted = 0;

  /** Nothing is asked again before the next `show`. */
  override forget(): void {
    this.#query = undefined;
    super.forget();
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

  /** Asks again for as many lines as are shown. */
  async refresh(): Promise<void> {
    const query = this.#query;
    if (query) await this.read((isLate) => this.#gather(query, isLate));
  }

  async #gather(query: PreparedQuery, isLate: () => boolean): Promise<Answer<PreparedReply>> {
    let whole: PreparedReply | undefined;
    do {
      const answer = await this.api.prepared(whole ? { ...query, skip: String(addedIn(whole.lines)) } : query);
      if (answer.outcome !== 'ok') return answer;
      whole = { ...answer.value, lines: [...(whole?.lines ?? []), ...answer.value.lines] };
    } while (whole.hasMore && addedIn(whole.lines) < this.#wanted && !isLate());
    return { outcome: 'ok', value: whole };
  }
}

/** The policy's own lines come with the first ones and are not counted in what is skipped. */
function addedIn(lines: readonly PreparedLine[]): number {
  return lines.filter(({ id }) => id !== undefined).length;
}
