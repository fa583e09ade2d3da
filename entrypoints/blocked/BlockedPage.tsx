import { useState } from 'preact/hooks';
import { AdultFace } from '@/components/AdultFace.tsx';
import type { AskState, Wish } from '@/components/AskForm.tsx';
import { ChildFace } from '@/components/ChildFace.tsx';
import { LeftOpen } from '@/components/LeftOpen.tsx';
import { useSpoken } from '@/components/use-spoken.ts';
import type { Explanation } from '@/platform/channels.ts';
import { isWebAddress } from '@/platform/web-address.ts';
import type { Language } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';

type Props = {
  /** What the worker said, or `undefined` while it says nothing: the face is then a child's. */
  explanation: Explanation | undefined;
  /** The languages of this browser that we speak, for when the setting's are not known. */
  ownLanguages: readonly [Language, ...Language[]];
  /** True where an adult went away and left the page open. */
  isLeftOpen?: boolean;
  onBack: (() => void) | undefined;
  onHome: (address: string) => void;
  onAsk: (wish: Wish) => Promise<AskState>;
};

/** The face that belongs to the level, and the document's title, language and direction with it. */
export function BlockedPage({ explanation, ownLanguages, isLeftOpen = false, onBack, onHome, onAsk }: Props) {
  const languages = explanation ? (explanation.languages as [Language, ...Language[]]) : ownLanguages;
  const [chosen, choose] = useState<Language>();
  const language = chosen ?? languages[0];
  const face = explanation && explanation.level !== 'child' ? 'adult' : 'child';
  useSpoken(language, pageWords[language][face].title, face);
  const homePage = explanation && isWebAddress(explanation.homePage) ? explanation.homePage : undefined;
  const left = isLeftOpen && explanation && <LeftOpen languages={face === 'child' ? languages : [language]} />;
  if (!explanation || face === 'child')
    return (
      <>
        <ChildFace languages={languages} homePage={homePage} onHome={onHome} />
        {left}
      </>
    );
  const ways = { homePage, onBack, onHome, onAsk };
  return (
    <>
      {left}
      <AdultFace visit={explanation} language={language} onLanguage={choose} {...ways} />
    </>
  );
}
