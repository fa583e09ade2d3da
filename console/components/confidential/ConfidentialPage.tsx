import { useState } from 'preact/hooks';
import type { ConfidentialPage as Page } from '@/policy/console-confidential.ts';
import { useIsDesignated, useParts, useSpeech } from '../../parts.ts';
import { inTrouble } from '../../plain.ts';
import { Notice } from '../Notice.tsx';
import { useTitle } from '../use-title.ts';
import { Waiting } from '../Waiting.tsx';
import { KeyCard } from './KeyCard.tsx';
import { MakeKey } from './MakeKey.tsx';
import { ReportCard } from './ReportCard.tsx';
import { UnlockForm } from './UnlockForm.tsx';

/** Confidential reports, for the setting's designated persons. Everybody else is told whose it is. */
export function ConfidentialPage() {
  return useIsDesignated() ? <Reports /> : <NotForYou />;
}

function NotForYou() {
  const { confidential } = useSpeech().words;
  useTitle(confidential.title);
  return <p class="quiet">{confidential.notForYou}</p>;
}

function Reports() {
  const { confidential } = useParts();
  const speech = useSpeech();
  const { words } = speech;
  const [said, say] = useState('');
  useTitle(words.confidential.title);
  const page = confidential.reply.value;
  const trouble = confidential.trouble.value;
  return (
    <section class="part confidential">
      <h1>{words.confidential.title}</h1>
      <p>{words.confidential.lead}</p>
      <div class="said" role="status">
        {said && <p>{said}</p>}
      </div>
      {trouble && <Notice text={inTrouble(trouble, speech)} onAgain={() => void confidential.refresh()} />}
      {!page && !trouble && <Waiting />}
      {page && <KeysAndReports page={page} onSaid={say} />}
      <p class="faint">{words.confidential.operator}</p>
    </section>
  );
}

/** The way to one's first key, or to open the one there is; the reports; and the keys, with the way to another. */
function KeysAndReports({ page, onSaid }: { page: Page; onSaid: (text: string) => void }) {
  const { confidential } = useParts();
  const words = useSpeech().words.confidential;
  const [isMaking, make] = useState(false);
  const hasKey = page.keys.length > 0;
  const isOpen = confidential.keys.value.length > 0;
  const made = () => {
    make(false);
    void confidential.refresh();
  };
  return (
    <>
      {(!hasKey || isMaking) && <MakeKey onMade={made} />}
      {hasKey && !isOpen && !isMaking && <UnlockForm />}
      {hasKey && page.reports.length === 0 && <p class="quiet">{words.none}</p>}
      {page.reports.map((sealed) => (
        <ReportCard key={sealed.id} sealed={sealed} isOpen={isOpen} />
      ))}
      {page.reports.length > 0 && <p class="faint">{words.kept(String(page.keptDays))}</p>}
      {page.keys.map((locked) => (
        <KeyCard key={locked.publicKey} locked={locked} pinned={page.pinned} onSaid={onSaid} />
      ))}
      {hasKey && !isMaking && <AnotherKey onWanted={() => make(true)} />}
    </>
  );
}

function AnotherKey({ onWanted }: { onWanted: () => void }) {
  const { confidential } = useSpeech().words;
  return (
    <details class="end">
      <summary>{confidential.another}</summary>
      <p class="hint">{confidential.anotherHint}</p>
      <button type="button" class="plain" onClick={onWanted}>
        {confidential.another}
      </button>
    </details>
  );
}
