import { computed, signal } from '@preact/signals';
import type { ConfidentialPage, SealedReport } from '@/policy/console-confidential.ts';
import { openNote, openReport, type Note, type Report } from '@/sealing/report.ts';
import { unlockReportKey, type OpenReportKey } from '@/sealing/report-key.ts';
import { Book } from './book.ts';

/** A report that was opened here, with those of its notes that could be. */
export type OpenedReport = { report: Report; notes: readonly Note[] };

/** Sealed reports as the endpoint last told of them, and the keys that their reader has opened. What is opened stands in this page's memory alone. */
export class ConfidentialBook extends Book<ConfidentialPage> {
  readonly keys = signal<readonly OpenReportKey[]>([]);
  readonly unread = computed(() => this.reply.value?.reports.filter(({ state }) => state === 'new').length ?? 0);
  #locks = 0;

  /** Forgets everything, the keys first. */
  override forget(): void {
    this.lock();
    super.forget();
  }

  lock(): void {
    this.#locks += 1;
    this.keys.value = [];
  }

  async refresh(): Promise<void> {
    await this.read(() => this.api.confidential());
  }

  /** Opens every key of the reader's that the passphrase or the recovery code fits. Returns false when it fits none. */
  async unlock(typed: string): Promise<boolean> {
    const locks = this.#locks;
    const opened = await Promise.all((this.reply.value?.keys ?? []).map((locked) => unlockReportKey(locked, typed)));
    const keys = opened.filter((key) => key !== undefined);
    // Opening takes seconds: whoever has locked or left meanwhile wants nothing opened.
    if (locks !== this.#locks) return true;
    if (keys.length > 0) this.keys.value = keys;
    return keys.length > 0;
  }

  /** Returns what a report says, or nothing when no key that is open here opens it. */
  async open({ id, box, notes }: SealedReport): Promise<OpenedReport | undefined> {
    const key = this.keys.value.find(({ publicKey }) => publicKey === box.recipient);
    const report = key && (await openReport(key.pair, id, box));
    if (!report) return undefined;
    const opened = await Promise.all(notes.map((one) => openNote(key.pair, { report: id, note: one.note }, one.box)));
    return { report, notes: opened.filter((note) => note !== undefined) };
  }
}
