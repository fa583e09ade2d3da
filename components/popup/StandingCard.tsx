import type { Right } from '@/policy/document.ts';
import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import { timeText } from './moment-text.ts';
import { Rights } from './Rights.tsx';
import { wordsWith } from './words-with.ts';

/** Who is there beside the device's own level: at their own level, or sitting with the child. `to` is an instant. */
export type Present = { kind: 'level' | 'session'; name: string; to: string };

type Props = {
  level: Level;
  baseLevel: Level;
  settingName: string;
  present: Present | undefined;
  /** Rights of their own of whoever is here. */
  rights: readonly Right[];
  /** The name of the adult whose account is signed in to the browser, if it says where the device stands. */
  account: string | undefined;
  language: Language;
  onLeave: () => void;
};

/** The level in words, letter and colour, the setting, who is there, and the one button that ends it. */
export function StandingCard({ level, baseLevel, settingName, present, rights, account, language, onLeave }: Props) {
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
      {account !== undefined && (
        <p class="account">
          <Named sentence={words.account} name={account} />
        </p>
      )}
      <Rights rights={rights} language={language} />
      {present && (
        <>
          <p class="present">
            {present.kind === 'session' && <strong>{words.sitting}. </strong>}
            <Named sentence={presentText(present, language)} name={present.name} />
          </p>
          <button type="button" class="leave" onClick={onLeave}>
            {present.kind === 'session' ? words.endSession : wordsWith(words.backTo, { level: words.levels[baseLevel] })}
          </button>
        </>
      )}
    </section>
  );
}

function presentText({ kind, to }: Present, language: Language): string {
  const words = popupWords[language];
  return wordsWith(kind === 'session' ? words.sitsUntil : words.isHereUntil, { time: timeText(to, language) });
}

/** The name keeps its own direction inside a sentence of another. */
function Named({ sentence, name }: { sentence: string; name: string }) {
  const [before = '', after = ''] = sentence.split('{name}');
  return (
    <span>
      {before}
      <bdi>{name}</bdi>
      {after}
    </span>
  );
}
