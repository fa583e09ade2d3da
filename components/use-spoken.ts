import { useLayoutEffect } from 'preact/hooks';
import { directionOf, type Language } from '@/policy/language.ts';

/** Tells the browser the language of the whole page, its direction and its title, before it is painted; `face` is for the style sheets of pages that have two. */
export function useSpoken(language: Language, title: string, face?: 'child' | 'adult'): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    Object.assign(root, { lang: language, dir: directionOf(language) });
    if (face) root.dataset['face'] = face;
    document.title = title;
  }, [language, title, face]);
}
