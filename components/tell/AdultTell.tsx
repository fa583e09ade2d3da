import type { Adult } from '@/components/popup/EntryForm.tsx';
import { EntryForm } from '@/components/popup/EntryForm.tsx';
import { HomeLink } from '@/components/HomeLink.tsx';
import { LanguageSwitch } from '@/components/LanguageSwitch.tsx';
import { People, type DesignatedPerson } from '@/components/People.tsx';
import { Quote } from '@/components/Quote.tsx';
import { directionOf, type Language } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';
import { AdultAnswer, type Answered, type CoverSeen } from './AdultAnswer.tsx';
import { CoverFacts } from './CoverFacts.tsx';

/** `sentence` may be empty; `homePage` is where there is none to go to. */
type Told = Parameters<typeof CoverFacts>[0]['seen'] & { sentence: string; people: readonly DesignatedPerson[]; homePage: string };

type Props = {
  adults: readonly Adult[];
  /** What the PIN opened; absent before. */
  seen: CoverSeen | undefined;
  /** What an adult whose level covers the page is told without a PIN; absent at child level. */
  told: Told | undefined;
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
  onHome: (address: string) => void;
  /** Back to the child's picture; absent where there is none. */
  onBack: (() => void) | undefined;
};

/** The grown-up's side of a cover: their PIN, and then what it was and what now. */
export function AdultTell(props: Props) {
  const { seen, told, isMuted, language } = props;
  const words = tellWords[language].adult;
  return (
    <div class="adult" lang={language} dir={directionOf(language)}>
      <h1>{told ? pageWords[language].adult.title : words.title}</h1>
      {!seen && told && <Quiet told={told} language={language} onHome={props.onHome} />}
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
        {seen?.level === 'child' && (
          <button type="button" onClick={() => props.onMute(!isMuted)}>
            {isMuted ? words.soundOn : words.soundOff}
          </button>
        )}
      </div>
      <LanguageSwitch language={language} onLanguage={props.onLanguage} />
    </div>
  );
}

/** What an adult reads whose level covers the page: why, who can help, and the way to the prepared page. */
function Quiet({ told, language, onHome }: { told: Told; language: Language; onHome: (address: string) => void }) {
  const words = pageWords[language].adult;
  return (
    <>
      <CoverFacts seen={told} isIllegal={told.category === 'illegal'} language={language} />
      {told.sentence && <Quote label={words.policySays} sentence={told.sentence} />}
      <People label={words.talkTo} people={told.people} />
      {told.homePage !== '' && (
        <p>
          <HomeLink class="way" href={told.homePage} onHome={onHome}>
            {words.home}
          </HomeLink>
        </p>
      )}
    </>
  );
}

function WayIn({ adults, isShut, isChecking, outcome, language, onCome, onBack }: Props) {
  if (adults.length === 0) return <p class="hint">{popupWords[language].nobody}</p>;
  return (
    <EntryForm
      adults={adults}
      session={undefined}
      isShut={isShut}
      isChecking={isChecking}
      takesFocus={onBack !== undefined || outcome !== ''}
      language={language}
      onEnter={({ person, pin }) => onCome({ person, pin })}
    />
  );
}
