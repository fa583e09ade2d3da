import { agreedLeftWords } from '@/policy/agreed-words.ts';
import type { Language } from '@/policy/language.ts';
import { LOCALES } from '@/policy/locale.ts';

const MINUTE_MS = 60_000;
const LOOK =
  'all:initial;position:fixed;inset-block-start:0;inset-inline-end:0;z-index:2147483647;padding:4px 12px;border-end-start-radius:8px;font:14px/1.5 system-ui,sans-serif;color:#0c2422;background:#dff0f3;pointer-events:none';

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
  strip.attachShadow({ mode: 'closed' }).append(text);
  const say = () => {
    const minutes = minutesText(Math.max(0, end - performance.now()), agreed.language);
    text.textContent = `${agreed.words} (${agreedLeftWords[agreed.language].replace('{minutes}', minutes)})`;
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

type Agreed = { words: string; leftMs: number; language: Language };

function agreedIn(reply: unknown): Agreed | undefined {
  const agreed = typeof reply === 'object' && reply !== null && 'agreed' in reply ? reply.agreed : undefined;
  const isWhole = typeof agreed === 'object' && agreed !== null && 'words' in agreed && 'leftMs' in agreed && 'language' in agreed;
  return isWhole ? (agreed as Agreed) : undefined;
}
