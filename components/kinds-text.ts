import type { Category } from '@/policy/category.ts';
import { nameOf } from '@/policy/category-name.ts';
import type { Language } from '@/policy/language.ts';

/** Names categories in a row, as people of that language do. */
export function kindsText(kinds: readonly Category[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(kinds.map((kind) => nameOf(kind, language)));
}
