import { useEffect, useState } from 'preact/hooks';
import type { Language } from '@/policy/language.ts';
import { preparingWords } from '@/policy/preparing-messages/index.ts';
import { PreparingForm, type Look, type Wish } from './PreparingForm.tsx';

/** The page that is open beside the popup, and what an adult may do with it; nothing while the worker is silent. */
export type OpenPage = { address: string; title: string; why: 'may' | 'who' | 'no-endpoint'; look?: Look | undefined };

export type Prepared = { state: 'added' | 'not-allowed' | 'unreached'; words: string };

export type PreparingDeps = {
  open(): Promise<OpenPage | undefined>;
  prepare(page: OpenPage, wish: Wish): Promise<Prepared>;
};

/** “Prepare this page for children”, folded until an adult wants it. */
export function Preparing({ deps, language }: { deps: PreparingDeps; language: Language }) {
  const words = preparingWords[language];
  const [page, show] = useState<OpenPage>();
  const [outcome, conclude] = useState<Prepared>();
  const [isSending, send] = useState(false);
  useEffect(() => void deps.open().then(show), []);
  const prepare = async (wish: Wish): Promise<void> => {
    if (!page || isSending) return;
    send(true);
    conclude(undefined);
    conclude(await deps.prepare(page, wish));
    send(false);
  };
  if (!page) return null;
  return (
    <details class="preparing">
      <summary>{words.heading}</summary>
      {page.why === 'who' && <p>{words.who}</p>}
      {page.why === 'no-endpoint' && <p>{words.noEndpoint}</p>}
      {page.look?.sites.length === 0 && <p>{words.notAPage}</p>}
      {page.look && page.look.sites.length > 0 && outcome?.state !== 'added' && (
        <PreparingForm
          look={page.look}
          title={page.title}
          isSending={isSending}
          language={language}
          onPrepare={(wish) => void prepare(wish)}
        />
      )}
      <p class="prepared" role="status" data-state={outcome?.state}>
        {outcome && <Became outcome={outcome} language={language} />}
      </p>
    </details>
  );
}

function Became({ outcome, language }: { outcome: Prepared; language: Language }) {
  const words = preparingWords[language];
  const said = { added: words.added, 'not-allowed': words.notAllowed, unreached: words.unreached }[outcome.state];
  return (
    <>
      {said} {outcome.words && <bdi>{outcome.words}</bdi>}
    </>
  );
}
