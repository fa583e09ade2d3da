import { computed, signal } from '@preact/signals';
import type { AgreementsReply } from '@/policy/console-agreements.ts';
import type { Answer, Api, Trouble } from './api.ts';

/** How many requests came by themselves; `turn` makes two alike messages two. */
export type Arrived = { count: number; turn: number };

/** Requests and agreements as the endpoint last told of them. */
export class AgreementBook {
  readonly reply = signal<AgreementsReply | undefined>(undefined);
  readonly trouble = signal<Trouble | undefined>(undefined);
  readonly arrived = signal<Arrived | undefined>(undefined);
  readonly waitingCount = computed(() => this.reply.value?.waiting.length ?? 0);
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
    this.trouble.value = undefined;
    this.arrived.value = undefined;
  }

  /** Asks again; what was known stays when the endpoint does not answer, and a later answer wins over an earlier one. */
  async refresh(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const answer = await this.#api.agreements();
    if (turn !== this.#turn) return;
    this.#notice(answer);
    this.trouble.value = answer.outcome === 'ok' ? undefined : answer;
    if (answer.outcome !== 'ok') return;
    const count = newAsks(this.reply.value, answer.value);
    if (count > 0) this.arrived.value = { count, turn };
    this.reply.value = answer.value;
  }
}

function newAsks(before: AgreementsReply | undefined, now: AgreementsReply): number {
  if (!before) return 0;
  const known = new Set(before.waiting.map(({ ask }) => ask));
  return now.waiting.filter(({ ask }) => !known.has(ask)).length;
}
