import { LANGUAGES, type Language } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';

type Props = { language: Language; onLanguage: (language: Language) => void };

/** Every language in its own words; the one spoken now is pressed. */
export function LanguageSwitch({ language, onLanguage }: Props) {
  return (
    <div class="languages" role="group" aria-label={pageWords[language].adult.chooseLanguage}>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => onLanguage(one)}>
          {pageWords[one].languageName}
        </button>
      ))}
    </div>
  );
}
