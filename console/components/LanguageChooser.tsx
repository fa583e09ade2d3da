import { Language, LANGUAGES } from '@/policy/language.ts';
import { useParts, useSpeech } from '../parts.ts';
import { WORDS } from '../words/table.ts';

/** Chooses the console's language; each one is named in itself. */
export function LanguageChooser() {
  const { speak } = useParts();
  const { words, language } = useSpeech();
  return (
    <label class="language">
      <span class="unseen">{words.language}</span>
      <select value={language} onChange={(event) => speak(Language.parse(event.currentTarget.value))}>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each} selected={each === language}>
            {WORDS[each].languageName}
          </option>
        ))}
      </select>
    </label>
  );
}
