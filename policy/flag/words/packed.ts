import { entriesIn } from '../word-entries.ts';
import { packWords } from '../word-pack.ts';
import { WORDS } from './index.ts';
import { PAGE_WORDS } from './pages.ts';

/** Words of searches of all languages, and words of pages by script. The extension's build puts what this comes to in this module's place, so that no browser packs words. */
export const SEARCH_WORDS = packWords(entriesIn(WORDS));
export const LATIN_PAGES = packed(['en', 'pl']);
export const CYRILLIC_PAGES = packed(['ru', 'uk']);

function packed(languages: readonly string[]): string {
  const of = (lists: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(languages.map((language) => [language, lists[language] ?? '']));
  return packWords(entriesIn(of(WORDS), of(PAGE_WORDS)));
}
