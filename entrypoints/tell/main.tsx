import { render } from 'preact';
import * as z from 'zod/mini';
import { AdultFace } from '@/components/AdultFace.tsx';
import { ChildFace } from '@/components/ChildFace.tsx';
import { ask, pauseBefore } from '@/platform/ask.ts';
import type { Explanation } from '@/platform/channels.ts';
import { spokenOf } from '@/platform/languages.ts';
import { onRulesChanged } from '@/platform/rules-changed.ts';
import { isWebAddress } from '@/platform/web-address.ts';
import { directionOf, type Language } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';

z.config({ jitless: true });

/** How long the picture stands without words before the page speaks for itself. */
const WORDLESS_MS = 3_000;

if (window.top === window) stand();

function stand(): void {
  const wordless = setTimeout(() => show(undefined), WORDLESS_MS);
  const tell = (): void => void explain().then(() => clearTimeout(wordless));
  onRulesChanged(tell);
  tell();
}

async function explain(silences = 0): Promise<void> {
  const address = location.hash.slice(1);
  const answer = await ask('explainCover', { address });
  if (!answer.heard) {
    await new Promise((resolve) => setTimeout(resolve, pauseBefore(silences)));
    return explain(silences + 1);
  }
  if (answer.reply.verdict === 'open' && isWebAddress(address)) return location.replace(address);
  show(answer.reply);
}

function show(explanation: Explanation | undefined): void {
  const languages = (explanation?.languages ?? spokenOf(navigator.languages)) as [Language, ...Language[]];
  const face = explanation && explanation.level !== 'child' ? 'adult' : 'child';
  const [language] = languages;
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
  document.documentElement.dataset['face'] = face;
  const { title } = pageWords[language][face];
  document.title = title;
  render(faceOf(explanation, languages), document.getElementById('face') ?? document.body);
  document.getElementById('announcement')?.replaceChildren(title);
}

function faceOf(explanation: Explanation | undefined, languages: readonly [Language, ...Language[]]) {
  const homePage = explanation && isWebAddress(explanation.homePage) ? explanation.homePage : undefined;
  const onHome = (address: string): void => location.replace(address);
  if (!explanation || explanation.level === 'child') return <ChildFace languages={languages} homePage={homePage} onHome={onHome} />;
  const ways = { homePage, onHome, onBack: undefined, onLanguage: () => undefined };
  return <AdultFace visit={explanation} language={languages[0]} {...ways} onAsk={async () => ({ state: 'not-allowed', words: '' })} />;
}
