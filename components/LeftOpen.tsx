import { directionOf, type Language } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';

/** Asks the adult who went away to log out, in each language of the setting: no name, no address and no blame, since a child may stand before it. */
export function LeftOpen({ languages }: { languages: readonly Language[] }) {
  return (
    <aside class="left">
      {[...new Set(languages)].map((language) => {
        const { heading, text } = pageWords[language].left;
        return (
          <section key={language} lang={language} dir={directionOf(language)} aria-labelledby={`left-${language}`}>
            <h2 id={`left-${language}`}>{heading}</h2>
            <p>{text}</p>
          </section>
        );
      })}
    </aside>
  );
}
