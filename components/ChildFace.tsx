import { directionOf, type Language } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { HomeLink } from './HomeLink.tsx';
import { Picture } from './Picture.tsx';

type Props = {
  /** The setting's languages, first the one it speaks most. */
  languages: readonly [Language, ...Language[]];
  /** The prepared page, where there is one. */
  homePage: string | undefined;
  onHome: (address: string) => void;
};

/** Praise in each language of the setting and one huge button back to the prepared page: no address, no reason, no way on. */
export function ChildFace({ languages, homePage, onHome }: Props) {
  return (
    <div class="child">
      <h1 class="praise">
        {[...new Set(languages)].map((language) => (
          <span key={language} lang={language} dir={directionOf(language)}>
            {pageWords[language].child.praise}
          </span>
        ))}
      </h1>
      {homePage && (
        <HomeLink class="huge" href={homePage} label={pageWords[languages[0]].child.home} onHome={onHome}>
          <Picture name="home" />
        </HomeLink>
      )}
    </div>
  );
}
