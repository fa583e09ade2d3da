import * as z from 'zod/mini';
import { ask, pauseBefore } from '@/platform/ask.ts';
import { spokenOf } from '@/platform/languages.ts';
import { directionOf } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { waitForVerdict } from './wait.ts';

z.config({ jitless: true });

if (window.top === window) hold();

function hold(): void {
  const [language] = spokenOf(navigator.languages);
  const { title } = pageWords[language].hold;
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
  document.title = title;
  document.getElementById('announcement')?.append(title);
  void waitForVerdict({
    address: () => location.hash.slice(1),
    askVerdict: (address) => ask('awaitVerdict', { address }),
    replace: (address) => location.replace(address),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    pauseBefore,
  });
}
