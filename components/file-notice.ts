import { fileWords } from '@/policy/file-words.ts';
import { directionOf, LANGUAGES, type Language } from '@/policy/language.ts';

const SHOWN_MS = 12_000;
const LOOK =
  'all:initial;position:fixed;inset-block-end:16px;inset-inline-end:16px;z-index:2147483647;box-sizing:border-box;max-width:min(400px,calc(100vw - 32px));padding:12px 16px;border:1px solid #1f5c57;border-radius:8px;font:16px/1.5 system-ui,sans-serif;color:#0c2422;background:#dff0f3;overflow-wrap:anywhere;pointer-events:none';

let shown: { notice: HTMLElement; timer: ReturnType<typeof setTimeout> } | undefined;

/** Says for a while what became of a file that was stopped, with the sentence of the policy where the worker's words have one. It takes no clicks and no focus, and nothing rests on it. */
export function showFileNotice(what: 'upload' | 'download', words: unknown): void {
  const language = languageIn(words);
  if (!language) return;
  const sentence = sentenceIn(words);
  clearTimeout(shown?.timer);
  shown?.notice.remove();
  const notice = document.createElement('div');
  const text = document.createElement('div');
  text.style.cssText = LOOK;
  text.setAttribute('role', 'status');
  text.lang = language;
  text.dir = directionOf(language);
  text.append(sentence === undefined ? fileWords[language].child : fileWords[language][what]);
  if (sentence) text.append(document.createElement('br'), `“${sentence}”`);
  notice.attachShadow({ mode: 'closed' }).append(text);
  shown = { notice, timer: setTimeout(() => notice.remove(), SHOWN_MS) };
  document.documentElement.append(notice);
}

function languageIn(words: unknown): Language | undefined {
  return typeof words === 'object' && words !== null && 'language' in words
    ? LANGUAGES.find((language) => language === words.language)
    : undefined;
}

function sentenceIn(words: unknown): string | undefined {
  return typeof words === 'object' && words !== null && 'sentence' in words && typeof words.sentence === 'string'
    ? words.sentence
    : undefined;
}
