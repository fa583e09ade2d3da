import { Language } from '@/policy/language.ts';

const KEPT = 'stairgate-language';

/** Where the choice of language is kept; a browser may refuse it. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem'>;

/** Returns the language chosen before, or else the first one of the browser's that we speak, or else English. */
export function chooseLanguage(preferred: readonly string[], keeping?: Keeping): Language {
  const kept = Language.safeParse(keeping?.getItem(KEPT));
  if (kept.success) return kept.data;
  const spoken = preferred.map((tag) => Language.safeParse(tag.toLowerCase().split('-')[0])).find((read) => read.success);
  return spoken?.data ?? 'en';
}

/** Keeps a choice for the next visit. */
export function keepLanguage(language: Language, keeping?: Keeping): void {
  keeping?.setItem(KEPT, language);
}
