import { useTold } from '@/components/use-told.ts';
import type { Entry, NoticeShown, Request } from '@/platform/channels.ts';
import { noticeHash } from '@/policy/notice/facts.ts';
import type { Language } from '@/policy/language.ts';

/** What the notice asks of the worker; each resolves with nothing when the worker is silent. */
export type NoticeDeps = {
  ask(): Promise<NoticeShown | undefined>;
  sign(signing: Request<'signNotice'>): Promise<Entry | undefined>;
  /** Calls back when the rules change; returns what ends it. */
  onChange(changed: () => void): () => void;
};

/** The notice as the worker last told of it, and what became of the last signature. What is signed is the hash of what stood on the page. */
export function useNotice({ ask: askWorker, sign: signBy, onChange }: NoticeDeps) {
  const {
    told: shown,
    enter,
    ...rest
  } = useTold<NoticeShown, Entry>({ ask: askWorker, waitOf: ({ standing }) => standing.waitSeconds, onChange });
  const sign = async ({ person, pin, language }: { person: string; pin: string; language: Language }): Promise<void> => {
    if (shown) await enter(async () => signBy({ person, pin, language, notice: await noticeHash(shown.spelling) }));
  };
  return { shown, sign, ...rest };
}
