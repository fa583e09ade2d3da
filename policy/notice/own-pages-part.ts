import { levelWords } from '../level-words.ts';
import { listed } from './in-words.ts';
import type { NoticePart, Teller } from './part.ts';

/** The setting's own pages, to whom they open, and the sentences that say so; nothing where the policy has none. */
export function ownPagesParts({ facts, words, language, quote }: Teller): NoticePart[] {
  const pages = facts.ownPages ?? [];
  if (pages.length === 0) return [];
  const rows = pages.map(({ host, paths, levels, roles }) => {
    const names = levels.map((level) => levelWords[language].levels[level]);
    const open = names.length === 0 ? words.nothing : listed(names, words);
    const only = listed(
      roles.map((role) => words.roles[role]),
      words,
    );
    const addresses = paths.map((path) => `${host}${path}`);
    return { label: listed(addresses, words), value: roles.length === 0 ? open : `${open} (${words.ownPagesOnly} ${only})` };
  });
  const quotes = [...new Set(pages.map(({ clause }) => clause))].map((clause) => quote(clause));
  return [
    {
      id: 'own-pages',
      heading: words.ownPages,
      blocks: [
        { is: 'words', words: words.ownPagesLead },
        { is: 'facts', rows },
        { is: 'quotes', about: '', quotes },
      ],
    },
  ];
}
