import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import { wordsWith } from './words-with.ts';

/** What a supervised session opens here, and how long it may last. */
export type SessionRules = { maxMinutes: number; opensSearch: boolean; opensAccess: boolean };

type Props = {
  rules: SessionRules;
  level: Level;
  /** Absent while the adult wants their own level; 0 while the number is being typed. */
  minutes: number | undefined;
  language: Language;
  onMinutes: (minutes: number | undefined) => void;
};

/** The adult's own level, or a session with the child and for how long. */
export function SessionChoice({ rules, level, minutes, language, onMinutes }: Props) {
  const words = popupWords[language];
  const { maxMinutes, opensSearch, opensAccess } = rules;
  const opens = [opensSearch && words.opensSearch, opensAccess && words.opensAccess, !opensSearch && !opensAccess && words.opensPrepared];
  return (
    <fieldset>
      <legend>{words.what}</legend>
      <label class="choice">
        <input type="radio" name="what" checked={minutes === undefined} onChange={() => onMinutes(undefined)} />
        <span>{wordsWith(words.asMyself, { level: words.levels[level] })}</span>
      </label>
      <label class="choice">
        <input type="radio" name="what" checked={minutes !== undefined} onChange={() => onMinutes(maxMinutes)} />
        <span>{words.withChild}</span>
      </label>
      {minutes !== undefined && (
        <>
          <label class="minutes">
            {words.minutes}
            <input
              type="number"
              name="minutes"
              min={1}
              max={maxMinutes}
              step={1}
              required
              value={minutes || ''}
              aria-describedby="opens"
              onInput={(event) => onMinutes(event.currentTarget.valueAsNumber || 0)}
            />
          </label>
          <p class="hint" id="opens">
            {[wordsWith(words.upTo, { n: maxMinutes }), ...opens.filter((one) => one !== false)].join(' ')}
          </p>
        </>
      )}
    </fieldset>
  );
}
