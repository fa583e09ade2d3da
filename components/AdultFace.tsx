import { type Category } from '@/policy/category.ts';
import { nameOf } from '@/policy/category-name.ts';
import { dayText } from '@/policy/day-text.ts';
import { directionOf, type Language } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import type { PageWords } from '@/policy/messages/page-words.ts';
import { AskForm, type AskState, type Wish } from './AskForm.tsx';
import { Facts } from './Facts.tsx';
import { HomeLink } from './HomeLink.tsx';
import { hostText } from './host-text.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { People, type DesignatedPerson } from './People.tsx';
import { Quote } from './Quote.tsx';

/** What an adult is told of a visit that was blocked. Any of the texts may be empty when no policy is known yet. */
export type BlockedVisit = {
  category: Category;
  sentence: string;
  settingName: string;
  /** A calendar day, `YYYY-MM-DD`. */
  adopted: string;
  policyVersion: string;
  designatedPersons: readonly DesignatedPerson[];
  host: string;
  /** True where it would open to somebody who came in by their own PIN. */
  opensByPin?: boolean | undefined;
  /** Absent where nobody at this level may ask for an agreement about this page. */
  asking?: { site: string; maxMinutes: number; who?: string | undefined; asked?: AskState | undefined } | undefined;
};

type Props = {
  visit: BlockedVisit;
  language: Language;
  homePage: string | undefined;
  onLanguage: (language: Language) => void;
  /** Absent where there is nothing to go back to. */
  onBack: (() => void) | undefined;
  onHome: (address: string) => void;
  onAsk: (wish: Wish) => Promise<AskState>;
};

/** Says which sentence of the setting's policy keeps a page closed, who can help, and what has been recorded. */
export function AdultFace({ visit, language, homePage, onLanguage, onBack, onHome, onAsk }: Props) {
  const words = pageWords[language].adult;
  return (
    <div class="adult" lang={language} dir={directionOf(language)}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Facts
        rows={[
          { label: words.reason, value: nameOf(visit.category, language) },
          { label: words.address, value: visit.host && <bdi class="host">{hostText(visit.host)}</bdi> },
        ]}
      />
      {visit.sentence && <Quote label={words.policySays} sentence={visit.sentence} />}
      {visit.opensByPin && <p class="by-pin">{words.byPin}</p>}
      <Source visit={visit} language={language} words={words} />
      <People label={words.talkTo} people={visit.designatedPersons} />
      {visit.asking && (
        <AskForm
          key={visit.asking.site}
          maxMinutes={visit.asking.maxMinutes}
          who={visit.asking.who}
          asked={visit.asking.asked}
          language={language}
          onAsk={onAsk}
        />
      )}
      <Ways homePage={homePage} words={words} onBack={onBack} onHome={onHome} />
      <Record words={words} />
      <LanguageSwitch language={language} onLanguage={onLanguage} />
    </div>
  );
}

type SourceProps = { visit: BlockedVisit; language: Language; words: PageWords['adult'] };

function Source({ visit, language, words }: SourceProps) {
  return (
    <Facts
      rows={[
        { label: words.setting, value: visit.settingName && <bdi>{visit.settingName}</bdi> },
        { label: words.adopted, value: visit.adopted && <time dateTime={visit.adopted}>{dayText(visit.adopted, language)}</time> },
        { label: words.version, value: visit.policyVersion && <bdi>{visit.policyVersion}</bdi> },
      ]}
    />
  );
}

type WaysProps = Pick<Props, 'homePage' | 'onBack' | 'onHome'> & { words: PageWords['adult'] };

function Ways({ homePage, words, onBack, onHome }: WaysProps) {
  return (
    <p class="ways">
      {onBack && (
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      )}
      {homePage && (
        <HomeLink class="way" href={homePage} onHome={onHome}>
          {words.home}
        </HomeLink>
      )}
    </p>
  );
}

function Record({ words }: { words: PageWords['adult'] }) {
  return (
    <section class="record" aria-labelledby="record">
      <h2 id="record">{words.recordHeading}</h2>
      <p>{words.record}</p>
      <p>{words.notRecorded}</p>
    </section>
  );
}
