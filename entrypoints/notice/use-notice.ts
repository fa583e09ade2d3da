import { useEffect, useState } from 'preact/hooks';
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
  const [shown, show] = useState<NoticeShown>();
  const [entry, conclude] = useState<Entry>();
  const [isChecking, check] = useState(false);
  const [isSilent, silence] = useState(false);
  const [waitSeconds, wait] = useState(0);
  const ask = async (): Promise<void> => {
    const said = await askWorker();
    silence(said === undefined);
    if (!said) return;
    show(said);
    wait(said.standing.waitSeconds);
  };
  const sign = async ({ person, pin, language }: { person: string; pin: string; language: Language }): Promise<void> => {
    if (!shown) return;
    check(true);
    conclude(undefined);
    const said = await signBy({ person, pin, language, notice: await noticeHash(shown.spelling) });
    await ask();
    conclude(said);
    check(false);
  };
  useEffect(() => {
    void ask();
    return onChange(() => void ask());
  }, []);
  useEffect(() => {
    if (waitSeconds <= 0) return undefined;
    const second = setTimeout(() => (waitSeconds > 1 ? wait(waitSeconds - 1) : void ask()), 1_000);
    return () => clearTimeout(second);
  }, [waitSeconds]);
  return { shown, entry, isChecking, isSilent, waitSeconds, ask, sign };
}
