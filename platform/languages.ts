import { LANGUAGES, type Language } from '@/policy/language.ts';

/** Returns the languages we speak among BCP 47 tags such as `pl-PL`, in their order and once each; English when there is none. */
export function spokenOf(tags: readonly string[]): [Language, ...Language[]] {
  const spoken = tags.flatMap((tag) => LANGUAGES.find((language) => language === tag.toLowerCase().split('-')[0]) ?? []);
  const [first = 'en', ...others] = new Set(spoken);
  return [first, ...others];
}
