import { directionOf, type Language } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';
import { CallButton } from './CallButton.tsx';
import { TellPicture } from './TellPicture.tsx';

type Props = {
  /** The setting's languages, first the one it speaks most. */
  languages: readonly [Language, ...Language[]];
  /** True once the child, or the page for it, has called. */
  isCalled: boolean;
  /** Which of the five rules stands below, counted from 0. */
  rule: number;
  onCall: () => void;
  onAdult: () => void;
};

/** A picture, praise in each language of the setting, one button the size of a hand, and a small way in for the adult: no address, no reason, no way on. */
export function ChildTell({ languages, isCalled, rule, onCall, onAdult }: Props) {
  const [first] = languages;
  return (
    <div class="child">
      <TellPicture />
      <h1 class="praise" aria-live="polite">
        <InEach languages={languages} said={(language) => saidToChild(language, isCalled)} />
      </h1>
      <CallButton label={tellWords[first].child.call} isCalled={isCalled} onCall={onCall} />
      <p class="rule">
        <InEach languages={languages} said={(language) => tellWords[language].child.rules[rule] ?? ''} />
      </p>
      <button type="button" class="here" onClick={onAdult}>
        {tellWords[first].adult.here}
      </button>
    </div>
  );
}

/** Returns what a child is told, and what the voice says, in at most eight words. */
export function saidToChild(language: Language, isCalled: boolean): string {
  return isCalled ? tellWords[language].child.calling : pageWords[language].child.praise;
}

type InEachProps = { languages: readonly Language[]; said: (language: Language) => string };

function InEach({ languages, said }: InEachProps) {
  return (
    <>
      {[...new Set(languages)].map((language) => (
        <span key={language} lang={language} dir={directionOf(language)}>
          {said(language)}
        </span>
      ))}
    </>
  );
}
