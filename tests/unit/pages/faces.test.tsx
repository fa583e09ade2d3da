// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { BlockedPage } from '@/entrypoints/blocked/BlockedPage.tsx';
import type { Explanation } from '@/platform/channels.ts';
import { CATEGORIES } from '@/policy/category.ts';
import { nameOf } from '@/policy/category-name.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { explanation, nobodyAsks } from './explanation.ts';

afterEach(cleanup);

function show(given: Explanation | undefined, onBack?: () => void) {
  const onHome = vi.fn<(address: string) => void>();
  const { container } = render(
    <BlockedPage explanation={given} ownLanguages={['pl']} onBack={onBack} onHome={onHome} onAsk={nobodyAsks} />,
  );
  return { container, onHome, text: container.textContent };
}

test('a child sees praise in every language of the setting, and neither address, reason, sentence nor person', () => {
  const { text } = show(explanation({ level: 'child', languages: ['ru', 'en'], host: 'mail.test' }));
  expect(text).toBe(pageWords.ru.child.praise + pageWords.en.child.praise);
});

test('“Users must log out of their accounts when leaving.”: who left a page open is asked in every language, without name, address or blame', () => {
  const left = { onBack: undefined, onHome: () => undefined, onAsk: nobodyAsks, isLeftOpen: true };
  const child = explanation({ level: 'child', languages: ['ru', 'en'], host: 'mail.test' });
  const { container } = render(<BlockedPage explanation={child} {...left} ownLanguages={['pl']} />);
  for (const language of ['ru', 'en'] as const) expect(container.textContent).toContain(pageWords[language].left.text);
  expect(container.textContent).not.toContain('mail.test');
  expect(container.querySelectorAll('a, button, input, [tabindex]')).toHaveLength(1);
  cleanup();
  render(<BlockedPage explanation={explanation()} {...left} ownLanguages={['pl']} />);
  expect(screen.getByRole('heading', { name: 'For the grown-up who was here' })).toBeTruthy();
  cleanup();
  expect(show(explanation({ level: 'child' })).container.querySelector('.left')).toBeNull();
});

test('a child has one thing to press: the picture that leads to the prepared page, in place of this one', () => {
  const { container, onHome } = show(explanation({ level: 'child', languages: ['en'] }));
  expect(container.querySelectorAll('a, button, input, [tabindex]')).toHaveLength(1);
  const home = screen.getByRole('link', { name: 'Go back to our page' });
  expect(home.getAttribute('href')).toBe('https://home.test/');
  expect(fireEvent.click(home)).toBe(false);
  expect(onHome).toHaveBeenCalledExactlyOnceWith('https://home.test/');
});

test.each(['', 'about:blank', 'javascript:alert(1)', 'data:text/html,x', '/there'])('%j is no page to lead anybody to', (homePage) => {
  for (const level of ['child', 'staff'] as const) expect(show(explanation({ level, homePage })).container.querySelector('a')).toBeNull();
});

test('while nothing is known the face is a child’s, in the language of the browser, with nothing to press', () => {
  const { container, text } = show(undefined);
  expect(text).toBe(pageWords.pl.child.praise);
  expect(container.querySelector('a, button')).toBeNull();
  expect(document.title).toBe(pageWords.pl.child.title);
});

test('an adult reads the category, the sentence as a quotation, who can help, the adoption, and what is recorded', () => {
  const { container, text } = show(explanation());
  expect(container.querySelector('blockquote')?.textContent).toBe(explanation().sentence);
  for (const said of ['Personal email', 'mail.test', 'Maria Ivanova', 'Safeguarding lead', 'room 2', '1 September 2026', '4.2', 'Acorns'])
    expect(text).toContain(said);
  expect(text).toContain(pageWords.en.adult.record);
  expect(text).toContain(pageWords.en.adult.notRecorded);
});

test.each(['visitor', 'staff', 'manager'] as const)('a %s sees the adult face', (level) => {
  show(explanation({ level }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(pageWords.en.adult.title);
  expect(document.documentElement.dataset['face']).toBe('adult');
});

test('an adult goes back, or to the home page', () => {
  const onBack = vi.fn();
  const { onHome } = show(explanation(), onBack);
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  fireEvent.click(screen.getByRole('link', { name: 'Go to the home page' }));
  expect(onBack).toHaveBeenCalledOnce();
  expect(onHome).toHaveBeenCalledExactlyOnceWith('https://home.test/');
});

test.each(LANGUAGES)(
  'where a PIN of one’s own would open the page an adult reads how to come in, in %s, and a child does not',
  (language) => {
    const { byPin } = pageWords[language].adult;
    expect(show(explanation({ languages: [language], opensByPin: true })).text).toContain(byPin);
    cleanup();
    expect(show(explanation({ languages: [language] })).text).not.toContain(byPin);
    cleanup();
    expect(show(explanation({ languages: [language], level: 'child', opensByPin: true })).text).not.toContain(byPin);
  },
);

test('there is no way back where nothing lies behind', () => {
  show(explanation());
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
});

test('before there is a policy the adult face leaves out what is not known', () => {
  const { container } = show(
    explanation({ sentence: '', settingName: '', adopted: '', policyVersion: '', designatedPersons: [], host: '' }),
  );
  expect(container.querySelector('blockquote, time, bdi')).toBeNull();
  expect([...container.querySelectorAll('dt')].map((term) => term.textContent)).toEqual(['Reason']);
});

test.each(LANGUAGES)('the switch turns the whole face to %s, with language, direction and title', (language) => {
  const { container } = show(explanation());
  fireEvent.click(screen.getByRole('button', { name: pageWords[language].languageName }));
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  expect(container.textContent).toContain(pageWords[language].adult.record);
  expect(container.textContent).toContain(nameOf('webmail', language));
  expect([document.documentElement.lang, document.documentElement.dir, document.title]).toEqual([
    language,
    direction,
    pageWords[language].adult.title,
  ]);
  expect(container.querySelector('.adult')?.getAttribute('dir')).toBe(direction);
  const group = screen.getByRole('group');
  expect(within(group).getAllByRole('button', { pressed: true })).toHaveLength(1);
});

test.each(CATEGORIES)('an adult reads a name for the category %s', (category) => {
  expect(show(explanation({ category })).text).toContain(nameOf(category, 'en'));
});
