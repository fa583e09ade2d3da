// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showAgreed } from '@/components/agreed-strip.ts';
import { LANGUAGES, type Language } from '@/policy/language.ts';

const AGREED = { from: '2026-11-23T10:18:00Z', to: '2026-11-23T10:20:00Z', timeZone: 'Europe/London', leftMs: 20 * 60_000 };

/** The roots that a page cannot look into. */
let roots: ShadowRoot[];

afterEach(() => vi.restoreAllMocks());

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
  showAgreed({ agreed: { ...AGREED, language } });
  return roots.at(-1)?.textContent;
};

test('the strip says that the minutes are what is left', () => {
  expect(shown('en')).toBe('Open by agreement until 10:20 (20 minutes left)');
  expect(shown('pl')).toBe('Otwarte za zgodą do 10:20 (jeszcze 20 minut)');
  for (const language of LANGUAGES) expect(shown(language)).toMatch(/^[^{}]*10:20[^{}]* \([^{}·]*20[^{}·]*\)$/);
});

test('the strip says for how long instead of what was asked, and the words of whoever agreed: as text, each with a direction of its own, and not too many', () => {
  const agreed = { ...AGREED, askedMinutes: 15 };
  showAgreed({ agreed: { ...agreed, language: 'en', words: '<b>Only</b> the photographs' } });
  const lines = [...(roots.at(-1)?.querySelectorAll<HTMLElement>('[dir=auto] [dir=auto]') ?? [])];
  expect(lines.map(({ textContent }) => textContent)).toEqual(['For 2 mins, not 15 mins', '“<b>Only</b> the photographs”']);
  showAgreed({ agreed: { ...agreed, language: 'en', words: 'a'.repeat(300) } });
  expect(roots.at(-1)?.textContent).toContain(`“${'a'.repeat(160)}…”`);
  for (const language of LANGUAGES) {
    showAgreed({ agreed: { ...agreed, language } });
    expect(roots.at(-1)?.textContent).toMatch(/\).*15/);
  }
});
