import { useState } from 'preact/hooks';
import type { DesignatedPerson } from '@/components/People.tsx';
import { Quote } from '@/components/Quote.tsx';
import type { Category } from '@/policy/category.ts';
import { findingsAt, REVEAL_MINUTES, type Finding } from '@/policy/cover-answer.ts';
import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';
import { CoverFacts } from './CoverFacts.tsx';
import { IllegalNotice } from './IllegalNotice.tsx';
import { Findings, Ways, type Way } from './Taps.tsx';
import { useArrival } from './use-arrival.ts';

/** What an adult learns of a cover once their PIN was right. */
export type CoverSeen = {
  /** Absent where the child asked for a grown-up and nothing was flagged. */
  category?: Category | undefined;
  sentence: string;
  host: string;
  /** At which level the cover began: with a child at the device or not. */
  level: Level;
  people: readonly DesignatedPerson[];
  /** True where this adult may open the page for a while. */
  mayOpen: boolean;
  isLocked: boolean;
  /** True where the device waits for the manager. */
  isHeld: boolean;
  /** True where this adult may end that. */
  mayRelease: boolean;
};

export type Answered = Way & { finding: Finding };

type Props = { seen: CoverSeen; isShut: boolean; language: Language; onAnswer: (answer: Answered) => void };

/** What the page was, as far as an adult has to know it, and their two taps; the policy's sentence, which may be long, comes after them. */
export function AdultAnswer({ seen, isShut, language, onAnswer }: Props) {
  const words = tellWords[language].adult;
  const [finding, choose] = useState<Finding>();
  const top = useArrival<HTMLDivElement>(true);
  const isKnownIllegal = seen.isHeld || seen.category === 'illegal';
  const isIllegal = isKnownIllegal || finding === 'maybe-illegal';
  return (
    <div class="answer" tabIndex={-1} ref={top} aria-label={words.title} role="region">
      <CoverFacts seen={seen} isIllegal={isIllegal} language={language} />
      {isKnownIllegal && <IllegalNotice people={seen.people} takesFocus={false} language={language} />}
      <Findings
        offered={findingsAt(seen.level).filter((one) => seen.category !== 'illegal' || one !== 'maybe-illegal')}
        chosen={finding}
        language={language}
        onChoose={choose}
      />
      {isIllegal && !isKnownIllegal && <IllegalNotice people={seen.people} takesFocus language={language} />}
      {finding && (
        <Ways
          ways={isIllegal ? heldWays(seen) : openWays(seen)}
          isLocked={seen.isLocked && !isIllegal}
          isShut={isShut}
          language={language}
          onEnd={(way) => onAnswer({ ...way, finding })}
        />
      )}
      {seen.isHeld && !seen.mayRelease && <p class="hint">{tellWords[language].illegal.managerOnly}</p>}
      {seen.sentence && <Quote label={words.policySays} sentence={seen.sentence} />}
      <p class="hint">{seen.level === 'child' ? words.record : words.recordHere}</p>
    </div>
  );
}

function heldWays({ isHeld, mayRelease }: CoverSeen): Way[] {
  return isHeld && mayRelease ? [{ ending: 'released' }] : [{ ending: 'held' }];
}

/** Only a child has a prepared page to go back to. */
function openWays({ category, level, mayOpen }: CoverSeen): Way[] {
  const home: Way[] = level === 'child' ? [{ ending: 'prepared' }] : [];
  if (!category) return [...home, { ending: 'returned' }, { ending: 'closed' }];
  const opened = REVEAL_MINUTES.map((minutes): Way => ({ ending: 'opened', minutes }));
  return [...home, { ending: 'closed' }, ...(mayOpen ? opened : []), { ending: 'wrong' }];
}
