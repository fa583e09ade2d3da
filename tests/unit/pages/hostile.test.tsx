// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { hostText } from '@/components/host-text.ts';
import { BlockedPage } from '@/entrypoints/blocked/BlockedPage.tsx';
import { explanation, nobodyAsks } from './explanation.ts';

afterEach(cleanup);

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  'https://mail.test/',
  'gnp.\u202Egvs.evil.test',
  'a\u0000\u001B[31m\r\nb.test',
  'zero\u200Bwidth\uFEFF.test',
  '\u2066isolate\u2069.test',
  '\uD800lone',
  '{{constructor}}',
  'a'.repeat(100_000),
];

const nothing = () => undefined;
const shown = (host: string) => {
  const given = explanation({ host, sentence: host, settingName: host, designatedPersons: [{ name: host, role: host, contact: host }] });
  return render(<BlockedPage explanation={given} ownLanguages={['en']} onBack={nothing} onHome={nothing} onAsk={nobodyAsks} />).container;
};

test.each(HOSTILE)('%# is shown as text: it makes no element, no link and no request', (host) => {
  const container = shown(host);
  const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['https://home.test/']);
  expect(container.querySelector('script, iframe, object, form, img[onerror]')).toBeNull();
  expect(
    [...container.querySelectorAll('*')].flatMap((element) => [...element.attributes]).filter(({ name }) => /^on|^src/.test(name)),
  ).toEqual([]);
});

test.each(HOSTILE)('%# stands isolated, without a character that hides or turns text, and short', (host) => {
  const text = shown(host).querySelector('bdi.host')?.textContent ?? '';
  expect(text).toBe(hostText(host));
  expect(text).toMatch(/\S/);
  expect(text).not.toMatch(/[\p{C}\u2028\u2029]/u);
  expect(Array.from(text).length).toBeLessThanOrEqual(64);
});

test('a long host loses its middle and keeps the end that says whose it is', () => {
  const text = hostText(`www.${'a'.repeat(200)}.evil.test`);
  expect(text).toMatch(/^www\.a+…a+\.evil\.test$/);
});

test('an honest host is shown as it is', () => {
  expect(hostText('xn--80ak6aa92e.com')).toBe('xn--80ak6aa92e.com');
});

test('a child never sees any of it', () => {
  const given = explanation({ level: 'child', host: '<b>mail.test</b>', sentence: 'why', languages: ['en'] });
  const { container } = render(
    <BlockedPage explanation={given} ownLanguages={['en']} onBack={nothing} onHome={nothing} onAsk={nobodyAsks} />,
  );
  expect(container.innerHTML).not.toMatch(/mail\.test|why/);
});
