import { useState } from 'preact/hooks';
import { accountTrouble } from '../account-trouble.ts';
import type { Answer } from '../answer.ts';
import { useParts, useSpeech } from '../parts.ts';

/** Asks the endpoint; `ask` resolves to what it gave, or to undefined when it gave nothing, and `trouble` then says why in words. */
export function useAsking() {
  const { session } = useParts();
  const speech = useSpeech();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const ask = async <Value>(question: Promise<Answer<Value>>): Promise<{ value: Value } | undefined> => {
    setBusy(true);
    setTrouble('');
    const answer = await question;
    setBusy(false);
    session.notice(answer);
    if (answer.outcome === 'ok') return { value: answer.value };
    setTrouble(accountTrouble(answer, speech));
    return undefined;
  };
  return { busy, trouble, ask };
}
