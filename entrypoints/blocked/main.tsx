import { render } from 'preact';
import * as z from 'zod/mini';
import { ask } from '@/platform/ask.ts';
import { pauseBefore } from '@/platform/send.ts';
import type { Explanation } from '@/platform/channels.ts';
import { spokenOf } from '@/platform/languages.ts';
import { LEFT_OPEN } from '@/platform/our-pages.ts';
import { onRulesChanged } from '@/platform/rules-changed.ts';
import { isWebAddress } from '@/platform/web-address.ts';
import { DetailKind } from '@/policy/details-field.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { uuidv7 } from '@/policy/uuid.ts';
import { BlockedPage } from './BlockedPage.tsx';
import { pauseBeforeDeparture } from './departure.ts';
import { createNudges } from './nudges.ts';
import { keepVigil } from './vigil.ts';
import { createWishes } from './wishes.ts';

z.config({ jitless: true });

/** How long the picture stands without words before the page speaks for itself. */
const WORDLESS_MS = 3_000;

const onAsk = createWishes({
  address: () => location.hash.slice(1),
  ask: (request) => ask('askAgreement', request),
  newId: () => uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(16))),
});

if (window.top === window) stand();
else document.documentElement.dataset['face'] = 'framed';

function stand(): void {
  const nudges = createNudges();
  const wordless = setTimeout(() => show(undefined), WORDLESS_MS);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && nudges.nudge());
  window.addEventListener('hashchange', nudges.nudge);
  onRulesChanged(nudges.nudge);
  const details = z.safeParse(DetailKind, new URLSearchParams(location.search).get('details'));
  void keepVigil({
    address: () => location.hash.slice(1),
    explain: (address) => ask('explainBlock', { address, ...(details.success ? { details: details.data } : {}) }),
    show(explanation) {
      clearTimeout(wordless);
      show(explanation);
    },
    leave,
    next: nudges.next,
    pauseBefore,
  });
}

async function leave(address: string): Promise<boolean> {
  if (!isWebAddress(address)) return false;
  const pauseMs = pauseBeforeDeparture(sessionStorage, Date.now());
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
  location.replace(address);
  return true;
}

function show(explanation: Explanation | undefined): void {
  const ownLanguages = spokenOf(navigator.languages);
  const onBack = history.length > 1 ? () => history.back() : undefined;
  const [language = ownLanguages[0]] = explanation?.languages ?? [];
  render(
    <BlockedPage
      explanation={explanation}
      ownLanguages={ownLanguages}
      isLeftOpen={location.search === LEFT_OPEN}
      onBack={onBack}
      onHome={goHome}
      onAsk={onAsk}
    />,
    document.getElementById('face') ?? document.body,
  );
  announce(pageWords[language][explanation && explanation.level !== 'child' ? 'adult' : 'child'].title);
}

function goHome(address: string): void {
  location.replace(address);
}

/** A screen reader says it once: the same words again are not news. */
function announce(words: string): void {
  const announcement = document.getElementById('announcement');
  if (announcement && announcement.textContent !== words) announcement.textContent = words;
}
