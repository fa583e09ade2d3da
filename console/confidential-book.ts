import { computed, signal } from '@preact/signals';
import type { ConfidentialPage, SealedReport } from '@/policy/console-confidential.ts';
import { openNote, openReport, type Note, type Report } from '@/sealing/report.ts';
import { unlockReportKey, type OpenReportKey } from '@/sealing/report-key.ts';
import type { Answer, Api, Trouble } from './api.ts';

/** A report that was opened here, with those of its notes that could be. */
export type OpenedReport = { report: Report; notes: readonly Note[] };

/** Sealed reports as the endpoint last told of them, and the keys that their reader has opened. What is opened stands in this page's memory alone. */
export class ConfidentialBook {
  readonly page = signal<ConfidentialPage | undefined>(undefined);
  readonly trouble = signal<Trouble | undefined>(undefined);
  readonly keys = signal<readonly OpenReportKey[]>([]);
  readonly unread = computed(() => this.page.value?.reports.filter(({ state }) => state === 'new').length ?? 0);
  readonly #api: Api;
  readonly #notice: (answer: Answer<unknown>) => void;

  constructor(parts: { api: Api; notice: (answer: Answer<unknown>) => void }) {
    this.#api = parts.api;
    this.#notice = parts.notice;
  }

  /** Forgets everything, the keys first, so that the next person to sign in sees nothing of the last one's. */
  forget(): void {
    this.lock();
    this.page.value = undefined;
    this.trouble.value = undefined;
  }

  lock(): void {
    this.keys.value = [];
  }

  /** Asks again; what was known stays when the endpoint does not answer. */
  async refresh(): Promise<void> {
    const answer = await this.#api.confidential();
    this.#notice(answer);
    this.trouble.value = answer.outcome === 'ok' ? undefined : answer;
    if (answer.outcome === 'ok') this.page.value = answer.value;
  }

  /** Opens every key of the reader's that the passphrase or the recovery code fits. Returns false when it fits none. */
  async unlock(typed: string): Promise<boolean> {
    const opened = await Promise.all((this.page.value?.keys ?? []).map((locked) => unlockReportKey(locked, typed)));
    const keys = opened.filter((key) => key !== undefined);
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
