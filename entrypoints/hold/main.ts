import { spokenOf } from '@/platform/languages.ts';
import { blockedPageFor, holdPartFor, SENT } from '@/platform/our-pages.ts';
import { pauseBefore } from '@/platform/send.ts';
import { directionOf } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { askVerdict } from './verdict.ts';
import { waitForVerdict } from './wait.ts';

const isSent = location.search === SENT;
const [language] = spokenOf(navigator.languages);
const replace = (address: string): void => location.replace(address);

if (window.top === window) hold();
else replace(holdPartFor(location.hash.slice(1)));

function hold(): void {
  const { title } = pageWords[language].hold;
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
  document.title = title;
  document.getElementById('announcement')?.append(title);
  const close = (address: string): void => replace(blockedPageFor(address, isSent ? '?details=form' : ''));
  void waitForVerdict({
    address: () => location.hash.slice(1),
    askVerdict: (address) => askVerdict({ address, ...(isSent ? { sent: true } : {}) }),
    open: isSent ? offerBack : replace,
    // Nobody stands around a tab.
    follow: () => undefined,
    close,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    pauseBefore,
  });
}

/** What was sent is gone with the request; the page that it was written on still has it. */
function offerBack(): void {
  const { hold: words, adult } = pageWords[language];
  document.title = words.unsent;
  const heading = document.createElement('h1');
  heading.append(words.unsent);
  const button = document.createElement('button');
  button.append(adult.back);
  // A form may have opened a tab of its own, which has no page before it.
  button.addEventListener('click', () => (history.length > 1 ? history.back() : window.close()));
  document.querySelector('main')?.append(heading, button);
  button.focus();
}
