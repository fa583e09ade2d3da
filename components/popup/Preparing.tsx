import { useEffect, useState } from 'preact/hooks';
import type { Sight } from '@/policy/child-sight.ts';
import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { preparingWords } from '@/policy/preparing-messages/index.ts';
import { OtherPage } from './OtherPage.tsx';
import type { Read } from './PageSight.tsx';
import { PreparingForm, type Look, type Wish } from './PreparingForm.tsx';

/** The page that is open beside the popup, and what an adult may do with it; nothing while the worker is silent. */
export type OpenPage = { address: string; title: string; why: 'may' | 'who' | 'no-endpoint'; look?: Look | undefined };

export type Prepared = { state: 'added' | 'not-allowed' | 'unreached'; words: string };

export type PreparingDeps = {
  open(): Promise<OpenPage | undefined>;
  /** Reads the open page as a child's device would, from that limit; nothing where it cannot be read. */
  read(page: OpenPage, limit: number): Promise<readonly Sight[] | undefined>;
  prepare(page: OpenPage, wish: Wish): Promise<Prepared>;
  /** Goes to another page in a tab. */
  goTo(address: string): void;
};

type PreparingProps = { deps: PreparingDeps; level: Level; language: Language };

/** “Prepare this page for children”, folded until an adult wants it: only then is the page read. */
export function Preparing({ deps, level, language }: PreparingProps) {
  const words = preparingWords[language];
  const [page, show] = useState<OpenPage>();
  const [isOpen, unfold] = useState(false);
  const [outcome, conclude] = useState<Prepared>();
  const [isSending, send] = useState(false);
  useEffect(() => void deps.open().then(show), []);
  const read = useReading(deps, isOpen ? page : undefined);
  const prepare = async (wish: Wish): Promise<void> => {
    if (!page || isSending) return;
    send(true);
    conclude(undefined);
    conclude(await deps.prepare(page, wish));
    send(false);
  };
  if (!page) return null;
  return (
    <details class="fold preparing" onToggle={(event) => unfold(event.currentTarget.open)}>
      <summary>{words.heading}</summary>
      {page.why === 'who' && <p>{words.who}</p>}
      {page.why === 'no-endpoint' && <p>{words.noEndpoint}</p>}
      {page.look?.sites.length === 0 && <p>{words.notAPage}</p>}
      {page.look && page.look.sites.length > 0 && outcome?.state !== 'added' && (
        <PreparingForm
          look={page.look}
          title={page.title}
          read={read}
          level={level}
          isSending={isSending}
          language={language}
          onPrepare={(wish) => void prepare(wish)}
        />
      )}
      <p class="prepared" role="status" data-state={outcome?.state}>
        {outcome && <Became outcome={outcome} language={language} />}
      </p>
      {page.why === 'may' && <OtherPage language={language} onOpen={deps.goTo} />}
    </details>
  );
}

/** Reads the page once it is wanted, and where it may be prepared at all. */
function useReading(deps: PreparingDeps, page: OpenPage | undefined): Read {
  const [read, know] = useState<Read>('reading');
  const { look } = page ?? {};
  useEffect(() => {
    if (page && look && look.sites.length > 0) void deps.read(page, look.limit).then((sight) => know(sight ?? 'unread'));
  }, [page, look]);
  return read;
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
