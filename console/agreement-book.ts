import { computed, signal } from '@preact/signals';
import type { AgreementsReply } from '@/policy/console-agreements.ts';
import { Book } from './book.ts';

/** How many requests came by themselves; `turn` makes two alike messages two. */
export type Arrived = { count: number; turn: number };

/** Requests and agreements as the endpoint last told of them. */
export class AgreementBook extends Book<AgreementsReply> {
  readonly arrived = signal<Arrived | undefined>(undefined);
  readonly waitingCount = computed(() => this.reply.value?.waiting.length ?? 0);

  override forget(): void {
    super.forget();
    this.arrived.value = undefined;
  }

  async refresh(): Promise<void> {
    const before = this.reply.value;
    const now = await this.read(() => this.api.agreements());
    const count = now ? newAsks(before, now) : 0;
    if (count > 0) this.arrived.value = { count, turn: (this.arrived.value?.turn ?? 0) + 1 };
  }
}

function newAsks(before: AgreementsReply | undefined, now: AgreementsReply): number {
  if (!before) return 0;
  const known = new Set(before.waiting.map(({ ask }) => ask));
  return now.waiting.filter(({ ask }) => !known.has(ask)).length;
}
