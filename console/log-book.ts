import { computed, signal } from '@preact/signals';
import type { LogLine, LogPage, LogQuery } from '@/policy/console.ts';
import type { Answer, Trouble } from './answer.ts';
import type { Api } from './api.ts';

/** So many pages are read again for one live signal; beyond them "Older" reads on. */
const REFRESH_PAGES = 40;

/** What a screen reader is told; `turn` makes two alike messages two. */
export type Spoken = { what: 'new' | 'older'; count: number; turn: number };

/** The lines on the screen, the ones that wait to be shown, and how to get more. */
export class LogBook {
  /** What is shown; undefined until the first answer to the present filters. */
  readonly page = signal<LogPage | undefined>(undefined);
  readonly busy = signal<'' | 'reading' | 'older'>('reading');
  readonly trouble = signal<Trouble | undefined>(undefined);
  /** When the endpoint last answered. */
  readonly freshAt = signal<Date | undefined>(undefined);
  readonly spoken = signal<Spoken | undefined>(undefined);
  readonly waitingCount = computed(() => fresh(this.page.value, this.#waiting.value).length);
  readonly #waiting = signal<LogPage | undefined>(undefined);
  readonly #api: Api;
  readonly #now: () => Date;
  readonly #notice: (answer: Answer<unknown>) => void;
  #query: LogQuery = {};
  #turn = 0;
  #refreshing = false;
  #askedAgain = false;

  constructor(parts: { api: Api; now: () => Date; notice: (answer: Answer<unknown>) => void }) {
    this.#api = parts.api;
    this.#now = parts.now;
    this.#notice = parts.notice;
  }

  /** Shows the newest lines that pass the filters. What was shown stays until they are here; a later call wins over an earlier one. */
  async show(query: LogQuery): Promise<void> {
    this.#query = query;
    this.#turn += 1;
    const turn = this.#turn;
    this.busy.value = 'reading';
    const answer = await this.#api.log(query);
    if (turn !== this.#turn) return;
    this.busy.value = '';
    this.#waiting.value = undefined;
    this.page.value = this.#read(answer);
  }

  /** Adds the next page of older lines. Returns the id of the first line added, if any. */
  async older(): Promise<string | undefined> {
    const shown = this.page.value;
    if (!shown?.next || this.busy.value) return undefined;
    const turn = this.#turn;
    this.busy.value = 'older';
    const answer = await this.#api.log({ ...this.#query, after: shown.next });
    if (turn !== this.#turn) return undefined;
    this.busy.value = '';
    const page = this.#read(answer);
    if (!page) return undefined;
    const added = fresh(this.page.value, page);
    this.page.value = { ...page, lines: [...(this.page.value?.lines ?? []), ...added] };
    this.#speak('older', added.length);
    return added[0]?.event.id;
  }

  /** Looks for new lines. They are shown at once when `mayShow` says so, and wait otherwise. Calls that come meanwhile are put together. */
  async refresh(mayShow: () => boolean): Promise<void> {
    this.#askedAgain = true;
    if (this.#refreshing) return;
    this.#refreshing = true;
    try {
      while (this.#askedAgain) {
        this.#askedAgain = false;
        await this.#refreshOnce(mayShow);
      }
    } finally {
      this.#refreshing = false;
    }
  }

  /** Forgets everything, so that the next person to sign in sees nothing of the last one's. */
  forget(): void {
    this.#turn += 1;
    this.page.value = undefined;
    this.#waiting.value = undefined;
    this.trouble.value = undefined;
    this.spoken.value = undefined;
  }

  /** Shows the lines that wait. */
  takeWaiting(): void {
    if (this.#waiting.value) this.page.value = this.#waiting.value;
    this.#waiting.value = undefined;
  }

  async #refreshOnce(mayShow: () => boolean): Promise<void> {
    const turn = this.#turn;
    const shown = this.page.value;
    if (!shown) {
      if (this.trouble.value) await this.show(this.#query);
      return;
    }
    const gathered = await this.#gather(shown);
    if (turn !== this.#turn || !gathered) return;
    if (shown !== this.page.value) {
      this.#askedAgain = true;
      return;
    }
    const before = this.waitingCount.value;
    const count = fresh(shown, gathered).length;
    if (count === 0 || mayShow()) {
      this.page.value = gathered;
      this.#waiting.value = undefined;
      this.#speak('new', count);
      return;
    }
    this.#waiting.value = gathered;
    this.page.value = marked(shown, gathered);
    if (count !== before) this.#speak('new', count);
  }

  /** Reads from the top down to the oldest line that is shown: a device that was offline brings lines that belong further down. */
  async #gather(shown: LogPage): Promise<LogPage | undefined> {
    const oldest = shown.lines.at(-1)?.event.id;
    const lines: LogLine[] = [];
    let after: string | undefined;
    for (let read = 0; read < REFRESH_PAGES; read += 1) {
      const page = this.#read(await this.#api.log({ ...this.#query, ...(after ? { after } : {}) }));
      if (!page) return undefined;
      lines.push(...page.lines);
      after = page.next;
      const end = page.lines.findIndex((line) => line.event.id === oldest);
      // The cursor below the oldest line still holds, and what lies further down was not asked for.
      if (end >= 0) return { ...shown, lines: lines.slice(0, lines.length - page.lines.length + end + 1) };
      if (!after || !oldest) break;
    }
    return after ? { lines, next: after } : { lines };
  }

  #read(answer: Answer<LogPage>): LogPage | undefined {
    this.#notice(answer);
    this.trouble.value = answer.outcome === 'ok' ? undefined : answer;
    if (answer.outcome !== 'ok') return undefined;
    this.freshAt.value = this.#now();
    return answer.value;
  }

  #speak(what: Spoken['what'], count: number): void {
    if (count > 0) this.spoken.value = { what, count, turn: (this.spoken.value?.turn ?? 0) + 1 };
  }
}

/** A line that has come to be one of what may be illegal is shown so at once, also while new lines wait. */
function marked(shown: LogPage, gathered: LogPage): LogPage {
  const suspect = new Set(gathered.lines.filter(({ defanged }) => defanged).map(({ event }) => event.id));
  return { ...shown, lines: shown.lines.map((line) => (suspect.has(line.event.id) ? { ...line, defanged: true } : line)) };
}

function fresh(shown: LogPage | undefined, page: LogPage | undefined): LogLine[] {
  const known = new Set(shown?.lines.map((line) => line.event.id));
  return page?.lines.filter((line) => !known.has(line.event.id)) ?? [];
}
