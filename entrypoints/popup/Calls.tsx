import { useEffect, useState } from 'preact/hooks';
import type { Language } from '@/policy/language.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import { callWords } from '@/policy/tell-messages/call-words.ts';

export type CallDeps = {
  /** Covers the tab beside the popup, and calls a grown-up. */
  tell(): void;
  /** The page of a cover that nobody has answered, and the way there. */
  waiting(): Promise<string | undefined>;
  goTo(page: string): void;
};

/** The child's own way to call a grown-up, and the adult's to a cover whose tab was closed before they came. */
export function Calls({ deps, isChild, language }: { deps: CallDeps; isChild: boolean; language: Language }) {
  const [page, know] = useState<string>();
  useEffect(() => void deps.waiting().then(know), []);
  return (
    <>
      {isChild && (
        <button type="button" class="tell" onClick={() => deps.tell()}>
          {callWords[language]}
        </button>
      )}
      {page !== undefined && (
        <button type="button" class="tell" onClick={() => deps.goTo(page)}>
          {popupWords[language].waiting}
        </button>
      )}
    </>
  );
}
