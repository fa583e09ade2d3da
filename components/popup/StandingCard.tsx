import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import { timeText } from './moment-text.ts';
import { wordsWith } from './words-with.ts';

/** Who is there beside the device's own level: at their own level, or sitting with the child. `to` is an instant. */
export type Present = { kind: 'level' | 'session'; name: string; to: string };

type Props = { level: Level; baseLevel: Level; settingName: string; present: Present | undefined; language: Language; onLeave: () => void };

/** The level in words, letter and colour, the setting, who is there, and the one button that ends it. */
export function StandingCard({ level, baseLevel, settingName, present, language, onLeave }: Props) {
  const words = popupWords[language];
  return (
    <section class="standing" aria-labelledby="level">
      <p class="setting">
        <bdi>{settingName}</bdi>
      </p>
      <div class="level" data-level={level} data-session={present?.kind === 'session'}>
        <span class="letter" aria-hidden="true">
          {words.letters[level]}
        </span>
        <h1 id="level">
          <span class="label">{words.levelHere}: </span>
          {words.levels[level]}
        </h1>
      </div>
      {present && (
        <>
          <p class="present">
            {present.kind === 'session' && <strong>{words.sitting}. </strong>}
            <PresentText present={present} language={language} />
          </p>
          <button type="button" class="leave" onClick={onLeave}>
            {present.kind === 'session' ? words.endSession : wordsWith(words.backTo, { level: words.levels[baseLevel] })}
          </button>
        </>
      )}
    </section>
  );
}

/** The name keeps its own direction inside a sentence of another. */
function PresentText({ present, language }: { present: Present; language: Language }) {
  const words = popupWords[language];
  const sentence = wordsWith(present.kind === 'session' ? words.sitsUntil : words.isHereUntil, { time: timeText(present.to, language) });
  const [before = '', after = ''] = sentence.split('{name}');
  return (
    <span>
      {before}
      <bdi>{present.name}</bdi>
      {after}
    </span>
  );
}
