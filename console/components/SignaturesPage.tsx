import { useEffect } from 'preact/hooks';
import type { SignaturesReply } from '@/policy/console-signatures.ts';
import { SIGNATURE_TABLE } from '../tables.ts';
import { useIsManager, useParts, useSeesSignatures, useSpeech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { Notice } from './Notice.tsx';
import { SignatureTable } from './SignatureTable.tsx';
import { useTitle } from './use-title.ts';
import { Waiting } from './Waiting.tsx';

/** Who has signed the notice of what is recorded, and who has not: to read, to take away as a table, and to print. */
export function SignaturesPage() {
  const { signatures } = useParts();
  const speech = useSpeech();
  const { words } = speech;
  const sees = useSeesSignatures();
  const reply = signatures.reply.value;
  const trouble = signatures.trouble.value;
  useTitle(words.signatures.title);
  useEffect(() => {
    if (sees) void signatures.show();
    return () => signatures.forget();
  }, [signatures, sees]);
  if (!sees) return <p class="quiet">{words.signatures.notForYou}</p>;
  return (
    <>
      <h1>{words.signatures.title}</h1>
      <p class="faint">{words.signatures.lead}</p>
      {trouble && <Notice text={inTrouble(trouble, speech)} onAgain={() => void signatures.refresh()} />}
      {!reply && !trouble && <Waiting />}
      {reply && <Signatures reply={reply} />}
    </>
  );
}

function Signatures({ reply: { notice, people } }: { reply: SignaturesReply }) {
  const { words, count } = useSpeech();
  const isManager = useIsManager();
  const { signatures } = words;
  if (!notice) return <p class="quiet">{signatures.noPolicy}</p>;
  const missing = people.filter(({ signed }) => !signed).length;
  return (
    <>
      {notice.sentence && (
        <figure class="sentence">
          <blockquote dir="auto">{notice.sentence}</blockquote>
        </figure>
      )}
      <p>
        {signatures.policy(notice.version, String(notice.revision))}. {signatures.mode[notice.mode]}
      </p>
      {people.length > 0 && (
        <p role="status" class={missing > 0 ? 'broken' : 'whole'}>
          {missing > 0 ? count(signatures.missing, missing) : signatures.allSigned}
        </p>
      )}
      <p class="buttons unprinted">
        <button type="button" class="plain" onClick={() => print()}>
          {signatures.print}
        </button>
        {isManager && (
          <a class="table-link" href={SIGNATURE_TABLE} download="stairgate-signatures.csv">
            {signatures.csv}
          </a>
        )}
      </p>
      {people.length === 0 ? <p class="quiet">{signatures.nobody}</p> : <SignatureTable people={people} />}
    </>
  );
}
