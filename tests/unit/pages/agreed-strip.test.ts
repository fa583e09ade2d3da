// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { showAgreed } from '@/components/agreed-strip.ts';
import { LANGUAGES, type Language } from '@/policy/language.ts';

/** The roots that a page cannot look into. */
let roots: ShadowRoot[];

beforeEach(() => {
  roots = [];
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function keep(this: HTMLElement, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
});

const shown = (language: Language) => {
  showAgreed({ agreed: { words: 'Open until 10:20', leftMs: 20 * 60_000, language } });
  return roots.at(-1)?.textContent;
};

test('the strip says that the minutes are what is left', () => {
  expect(shown('en')).toBe('Open until 10:20 (20 minutes left)');
  expect(shown('pl')).toBe('Open until 10:20 (jeszcze 20 minut)');
  for (const language of LANGUAGES) expect(shown(language)).toMatch(/^Open until 10:20 \([^{}·]*20[^{}·]*\)$/);
});
