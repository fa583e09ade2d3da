import { useEffect, useState } from 'preact/hooks';
import { useCountdown } from './use-countdown.ts';

/** What a page with a PIN form asks of the worker, which is silent when it resolves with nothing. */
export type Telling<Told> = {
  ask(): Promise<Told | undefined>;
  /** For how many seconds no PIN is taken. */
  waitOf(told: Told): number;
  /** Calls back when the rules change; returns what ends it. */
  onChange(changed: () => void): () => void;
};

/** What the worker last told, what became of the last PIN, and the wait after wrong ones, counted down. It is asked again at the wait's end and when the rules change. */
export function useTold<Told, Entry>({ ask: askWorker, waitOf, onChange }: Telling<Told>) {
  const [told, tell] = useState<Told>();
  const [entry, conclude] = useState<Entry>();
  const [isChecking, check] = useState(false);
  const [isSilent, silence] = useState(false);
  const [waitSeconds, wait] = useCountdown(() => void ask());
  const ask = async (): Promise<void> => {
    const said = await askWorker();
    silence(said === undefined);
    if (!said) return;
    tell(said);
    wait(waitOf(said));
  };
  /** Tries a PIN, and asks again whatever became of it. */
  const enter = async (attempt: () => Promise<Entry | undefined>): Promise<void> => {
    check(true);
    conclude(undefined);
    conclude(await attempt());
    await ask();
    check(false);
  };
  useEffect(() => {
    void ask();
    return onChange(() => void ask());
  }, []);
  return { told, entry, isChecking, isSilent, waitSeconds, ask, enter, forgetEntry: () => conclude(undefined) };
}
