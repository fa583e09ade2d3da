import { useState } from 'preact/hooks';
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
  const [isMaking, make] = useState(false);
  useTitle(words.confidential.title);
  const page = confidential.reply.value;
  const trouble = confidential.trouble.value;
  const isOpen = confidential.keys.value.length > 0;
  const made = async () => {
    make(false);
    await confidential.refresh();
  };
  return (
    <section class="part confidential">
      <h1>{words.confidential.title}</h1>
      <p>{words.confidential.lead}</p>
      <div class="said" role="status">
        {said && <p>{said}</p>}
      </div>
      {trouble && <Notice text={inTrouble(trouble, speech)} onAgain={() => void confidential.refresh()} />}
      {!page && !trouble && <Waiting />}
      {page && (page.keys.length === 0 || isMaking) && <MakeKey onMade={() => void made()} />}
      {page && page.keys.length > 0 && !isOpen && !isMaking && <UnlockForm />}
      {page?.reports.length === 0 && page.keys.length > 0 && <p class="quiet">{words.confidential.none}</p>}
      {page?.reports.map((sealed) => (
        <ReportCard key={sealed.id} sealed={sealed} isOpen={isOpen} />
      ))}
      {page && page.reports.length > 0 && <p class="faint">{words.confidential.kept(String(page.keptDays))}</p>}
      {page?.keys.map((locked) => (
        <KeyCard key={locked.publicKey} locked={locked} pinned={page.pinned} onSaid={say} />
      ))}
      {page && page.keys.length > 0 && !isMaking && (
        <details class="end">
          <summary>{words.confidential.another}</summary>
          <p class="hint">{words.confidential.anotherHint}</p>
          <button type="button" class="plain" onClick={() => make(true)}>
            {words.confidential.another}
          </button>
        </details>
      )}
      <p class="faint">{words.confidential.operator}</p>
    </section>
  );
}
