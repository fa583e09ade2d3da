import type { Adult } from '@/components/popup/EntryForm.tsx';
import { EntryForm } from '@/components/popup/EntryForm.tsx';
import { LanguageSwitch } from '@/components/LanguageSwitch.tsx';
import { directionOf, type Language } from '@/policy/language.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';
import { AdultAnswer, type Answered, type CoverSeen } from './AdultAnswer.tsx';
import { CoverFacts } from './CoverFacts.tsx';

type Props = {
  adults: readonly Adult[];
  /** What the PIN opened; absent before. */
  seen: CoverSeen | undefined;
  /** What an adult whose level covers the page is told without a PIN; absent at child level. */
  told: Parameters<typeof CoverFacts>[0]['seen'] | undefined;
  /** What came of the last PIN or answer; empty when there is nothing to say. */
  outcome: string;
  isShut: boolean;
  isChecking: boolean;
  isMuted: boolean;
  language: Language;
  onLanguage: (language: Language) => void;
  onCome: (entrance: { person: string; pin: string }) => void;
  onAnswer: (answer: Answered) => void;
  onMute: (isMuted: boolean) => void;
  /** Back to the child's picture; absent where there is none. */
  onBack: (() => void) | undefined;
};

/** The grown-up's side of a cover: their PIN, and then what it was and what now. */
export function AdultTell(props: Props) {
  const { seen, told, isMuted, language } = props;
  const words = tellWords[language].adult;
  return (
    <div class="adult" lang={language} dir={directionOf(language)}>
      <h1>{words.title}</h1>
      {!seen && told && <CoverFacts seen={told} isIllegal={told.category === 'illegal'} language={language} />}
      <p id="outcome" class="outcome" role="alert">
        {props.outcome}
      </p>
      {seen ? <AdultAnswer seen={seen} isShut={props.isChecking} language={language} onAnswer={props.onAnswer} /> : <WayIn {...props} />}
      <div class="more">
        {props.onBack && (
          <button type="button" onClick={props.onBack}>
            {words.back}
          </button>
        )}
        {seen && (
          <button type="button" onClick={() => props.onMute(!isMuted)}>
            {isMuted ? words.soundOn : words.soundOff}
          </button>
        )}
      </div>
      <LanguageSwitch language={language} onLanguage={props.onLanguage} />
    </div>
  );
}

function WayIn({ adults, isShut, isChecking, language, onCome }: Props) {
  if (adults.length === 0) return <p class="hint">{popupWords[language].nobody}</p>;
  return (
    <EntryForm
      adults={adults}
      session={undefined}
      isShut={isShut}
      isChecking={isChecking}
      language={language}
      onEnter={({ person, pin }) => onCome({ person, pin })}
    />
  );
}
