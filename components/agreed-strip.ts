import { agreedLeftWords, agreedWords, changedText } from '@/policy/agreed-words.ts';
import type { Language } from '@/policy/language.ts';
import { LOCALES } from '@/policy/locale.ts';

/** The rest of a long answer stands in the popup. */
const LONGEST_ANSWER = 160;
const MINUTE_MS = 60_000;
const LOOK =
  'all:initial;position:fixed;inset-block-start:0;inset-inline-end:0;z-index:2147483647;padding:4px 12px;border-end-start-radius:8px;max-inline-size:min(60ch,100vw);box-sizing:border-box;overflow-wrap:anywhere;font:14px/1.5 system-ui,sans-serif;color:#0c2422;background:#dff0f3;pointer-events:none';

let shown: { strip: HTMLElement; timer: ReturnType<typeof setInterval> } | undefined;

/**
 * Shows a strip at the page's edge that says until when an agreement keeps it open, and how many minutes that still is; takes it away when the
 * worker's reply names no agreement. It takes no clicks and no focus, and nothing rests on it: a page may well remove it.
 */
export function showAgreed(reply: unknown): void {
  clearInterval(shown?.timer);
  shown?.strip.remove();
  shown = undefined;
  const agreed = agreedIn(reply);
  if (!agreed) return;
  const end = performance.now() + agreed.leftMs;
  const strip = document.createElement('div');
  const text = document.createElement('div');
  text.style.cssText = LOOK;
  text.lang = agreed.language;
  text.dir = 'auto';
  const until = document.createElement('span');
  text.append(until, ...answerTo(agreed));
  strip.attachShadow({ mode: 'closed' }).append(text);
  const words = agreedWords[agreed.language].replace('{time}', timeText(agreed));
  const say = () => {
    const minutes = minutesText(Math.max(0, end - performance.now()), agreed.language);
    until.textContent = `${words} (${agreedLeftWords[agreed.language].replace('{minutes}', minutes)})`;
  };
  say();
  shown = { strip, timer: setInterval(say, MINUTE_MS / 4) };
  if (document.documentElement) document.documentElement.append(strip);
  else document.addEventListener('DOMContentLoaded', () => document.documentElement.append(strip), { once: true });
}

/** Whole minutes that are left, the one that runs included, in a language's own words. */
function minutesText(leftMs: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
    Math.ceil(leftMs / MINUTE_MS),
  );
}

/** The time of day at which it ends, on the setting's clock. */
function timeText({ to, timeZone, language }: Agreed): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short', timeZone }).format(new Date(to));
}

/** The changed minutes and the words of whoever agreed, each a line of its own; words are text that keeps its own direction. */
function answerTo(agreed: Agreed): HTMLElement[] {
  const line = (text: string) => Object.assign(document.createElement('div'), { textContent: text, dir: 'auto' });
  const said = [...(agreed.words ?? '')];
  const cut = said.length > LONGEST_ANSWER ? `${said.slice(0, LONGEST_ANSWER).join('')}…` : said.join('');
  const changed = changedText(agreed, agreed.language);
  return [...(changed === undefined ? [] : [line(changed)]), ...(cut === '' ? [] : [line(`“${cut}”`)])];
}

type Agreed = {
  from: string;
  to: string;
  words?: string | undefined;
  askedMinutes?: number | undefined;
  leftMs: number;
  timeZone: string;
  language: Language;
};

function agreedIn(reply: unknown): Agreed | undefined {
  const agreed = typeof reply === 'object' && reply !== null && 'agreed' in reply ? reply.agreed : undefined;
  const isWhole = typeof agreed === 'object' && agreed !== null && 'to' in agreed && 'leftMs' in agreed && 'language' in agreed;
  return isWhole ? (agreed as Agreed) : undefined;
}
