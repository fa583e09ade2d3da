import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LanguageSwitch } from '@/components/LanguageSwitch.tsx';
import { NoticeText } from '@/components/notice/NoticeText.tsx';
import { SignForm } from '@/components/notice/SignForm.tsx';
import { outcomeText } from '@/components/popup/outcome-text.ts';
import { useSpoken } from '@/components/use-spoken.ts';
import type { NoticeShown } from '@/platform/channels.ts';
import type { Language } from '@/policy/language.ts';
import { formWords } from '@/policy/notice/form-words.ts';
import { readNotice } from '@/policy/notice/read.ts';
import { noticeText } from '@/policy/notice/text.ts';
import { noticeWords } from '@/policy/notice/words/index.ts';
import { useNotice, type NoticeDeps } from './use-notice.ts';

type Props = NoticeDeps & {
  /** Opens the toolbar's popup, where whoever has signed comes in. */
  comeIn(): void;
  print(): void;
  /** Who was sent here to sign; empty for somebody who only reads. */
  asked: string;
  ownLanguages: readonly [Language, ...Language[]];
};

/** What is recorded and what is not, and the signature below it. */
export function NoticePage({ comeIn, print, asked, ownLanguages, ...deps }: Props) {
  const told = useNotice(deps);
  const { shown } = told;
  const [spoken, speak] = useState<Language>();
  const language = spoken ?? shown?.standing.languages[0] ?? ownLanguages[0];
  const facts = useMemo(() => shown && readNotice(shown.spelling), [shown?.spelling]);
  const notice = useMemo(() => facts && noticeText(facts, language), [facts, language]);
  useSpoken(language, noticeWords[language].title);
  return (
    <>
      <div class="top">
        <LanguageSwitch language={language} onLanguage={speak} />
        <button type="button" onClick={print}>
          {formWords[language].print}
        </button>
      </div>
      {notice && <NoticeText notice={notice} />}
      <Outcome told={told} language={language} />
      {shown && <Signature told={told} shown={shown} asked={asked} language={language} onComeIn={comeIn} />}
    </>
  );
}

type Told = ReturnType<typeof useNotice>;

/** What became of the last signature, and the way to ask again where nobody answers. */
function Outcome({ told: { entry, waitSeconds, isSilent, ask }, language }: { told: Told; language: Language }) {
  const words = formWords[language];
  return (
    <>
      <p id="outcome" class="outcome" role="alert">
        {entry?.outcome === 'changed' ? words.changed : outcomeText(entry, { waitSeconds, isSilent, language })}
      </p>
      {isSilent && (
        <button type="button" onClick={() => void ask()}>
          {words.again}
        </button>
      )}
    </>
  );
}

type SignatureProps = { told: Told; shown: NoticeShown; asked: string; language: Language; onComeIn: () => void };

/** The form for whoever may sign, and what is said once somebody has. */
function Signature({ told: { entry, isChecking, waitSeconds, sign }, shown, asked, language, onComeIn }: SignatureProps) {
  const { standing, signed, spelling } = shown;
  const [person, choose] = useState(asked);
  const signers = standing.adults.map((adult) => ({ ...adult, signed: signed.includes(adult.id) }));
  const signer = signers.find(({ id }) => id === person);
  if (entry?.outcome === 'done')
    return <Signed isIn={signer !== undefined && standing.present?.name === signer.name} language={language} onComeIn={onComeIn} />;
  if (signers.length === 0) return <p class="nobody">{formWords[language].nobody}</p>;
  return (
    <SignForm
      // Another notice wants another tick.
      key={spelling}
      signers={signers}
      chosen={person}
      declaration={noticeWords[language].declaration}
      isShut={isChecking || waitSeconds > 0}
      isChecking={isChecking}
      language={language}
      onChoose={choose}
      onSign={(signing) => void sign({ ...signing, language })}
    />
  );
}

/** Told where the form was, with the focus on it, since the button that was pressed is gone. */
function Signed({ isIn, language, onComeIn }: { isIn: boolean; language: Language; onComeIn: () => void }) {
  const words = formWords[language];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div class="signed" role="status" tabIndex={-1} ref={place}>
      <p>{words.signed}</p>
      {isIn ? (
        <p>{words.isIn}</p>
      ) : (
        <button type="button" onClick={onComeIn}>
          {words.comeIn}
        </button>
      )}
    </div>
  );
}
