import * as z from 'zod/mini';
import { ask, pauseBefore } from '@/platform/ask.ts';
import { spokenOf } from '@/platform/languages.ts';
import { blockedPageFor, ourPages, SENT } from '@/platform/our-pages.ts';
import { directionOf } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { waitForVerdict, type Hold } from './wait.ts';

z.config({ jitless: true });

type Ways = Pick<Hold, 'open' | 'close'>;

const isSent = location.search === SENT;
const [language] = spokenOf(navigator.languages);
const replace = (address: string): void => location.replace(address);

if (window.top === window) holdTab();
else holdFrame();

function holdTab(): void {
  const { title } = pageWords[language].hold;
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
  document.title = title;
  document.getElementById('announcement')?.append(title);
  const close = (address: string): void => replace(blockedPageFor(address, isSent ? '?details=form' : ''));
  hold({ open: isSent ? offerBack : replace, close });
}

/** A frame has no room for a picture or for words. */
function holdFrame(): void {
  document.documentElement.dataset['face'] = 'framed';
  hold({ open: replace, close: () => replace(ourPages().part) });
}

function hold(ways: Ways): void {
  void waitForVerdict({
    ...ways,
    address: () => location.hash.slice(1),
    askVerdict: (address) => ask('awaitVerdict', { address, ...(isSent ? { sent: true } : {}) }),
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
