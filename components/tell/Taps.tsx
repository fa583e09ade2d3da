import type { Ending, Finding } from '@/policy/cover-answer.ts';
import type { Language } from '@/policy/language.ts';
import { wordsWith } from '@/components/popup/words-with.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';

type FindingsProps = { offered: readonly Finding[]; chosen: Finding | undefined; language: Language; onChoose: (finding: Finding) => void };

/** The first tap: what it was. It can be changed until the second. */
export function Findings({ offered, chosen, language, onChoose }: FindingsProps) {
  const words = tellWords[language].adult;
  return (
    <div class="taps" role="group" aria-labelledby="finding">
      <h2 id="finding">{words.finding}</h2>
      {offered.map((finding) => (
        <button key={finding} type="button" aria-pressed={finding === chosen} data-finding={finding} onClick={() => onChoose(finding)}>
          {words.findings[finding]}
        </button>
      ))}
    </div>
  );
}

/** How the adult goes on; `minutes` with `opened` alone. */
export type Way = { ending: Ending; minutes?: number };

type WaysProps = {
  ways: readonly Way[];
  /** Said where the page is never opened. */
  isLocked: boolean;
  isShut: boolean;
  language: Language;
  onEnd: (way: Way) => void;
};

/** The second tap: what now. */
export function Ways({ ways, isLocked, isShut, language, onEnd }: WaysProps) {
  const words = tellWords[language].adult;
  return (
    <div class="taps" role="group" aria-labelledby="ending">
      <h2 id="ending">{words.ending}</h2>
      {ways.map((way) => (
        <button key={`${way.ending} ${way.minutes}`} type="button" data-ending={way.ending} disabled={isShut} onClick={() => onEnd(way)}>
          {way.ending === 'opened' ? wordsWith(words.open, { n: way.minutes ?? 0 }) : words.endings[way.ending]}
        </button>
      ))}
      {isLocked && <p class="hint">{words.locked}</p>}
    </div>
  );
}
