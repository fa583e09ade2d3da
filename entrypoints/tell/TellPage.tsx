import { useEffect, useState } from 'preact/hooks';
import { outcomeText } from '@/components/popup/outcome-text.ts';
import { AdultTell } from '@/components/tell/AdultTell.tsx';
import { ChildTell, saidToChild } from '@/components/tell/ChildTell.tsx';
import { useSpoken } from '@/components/use-spoken.ts';
import type { CoverShown } from '@/platform/channels.ts';
import type { Language } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';
import { type CoverDeps, useCover } from './use-cover.ts';
import type { Spoken } from './voice.ts';

export type TellDeps = CoverDeps & {
  /** The languages of this browser that we speak, for while the setting's are not known. */
  ownLanguages: readonly [Language, ...Language[]];
  /** Says texts one after another, unless an adult has muted the voice. */
  speak(spoken: readonly Spoken[]): void;
  /** Rings until it is told to stop. */
  ring(isRinging: boolean): void;
  isMuted(): Promise<boolean>;
  /** The prepared page, where it is one to go to; else an empty text. */
  homeOf(shown: Pick<CoverShown, 'homePage'>): string;
  goHome(address: string): void;
  mute(isMuted: boolean): Promise<void>;
};

const RULES = 5;
const RULE_MS = 20_000;

/** The page that stands for a covered tab: a child's picture at child level, and behind it the grown-up's side. */
export function TellPage(deps: TellDeps) {
  const cover = useCover(deps);
  const { shown, came, isCalled } = cover;
  const [isAdult, turn] = useState(false);
  const [chosen, choose] = useState<Language>();
  const isChild = !shown || shown.level === 'child';
  const face = isChild && !isAdult ? 'child' : 'adult';
  const languages = (shown?.languages ?? deps.ownLanguages) as [Language, ...Language[]];
  const language = (face === 'adult' ? chosen : undefined) ?? languages[0];
  const seen = came?.outcome === 'done' ? came.seen : undefined;
  const rule = useRule();
  const voice = useVoice(deps);
  useSpoken(language, titleOf(face, language), face);
  const spoken = isChild && shown ? languages.map((one) => ({ language: one, text: saidToChild(one, isCalled) })) : [];
  useSound(deps, { spoken, isRinging: isChild && isCalled && !seen });
  if (face === 'child')
    return <ChildTell languages={languages} isCalled={isCalled} rule={rule} onCall={() => void cover.call()} onAdult={() => turn(true)} />;
  const back = () => {
    cover.goAway();
    turn(false);
  };
  return (
    <AdultTell
      adults={shown?.adults ?? []}
      seen={seen && shown && { ...seen, category: shown.category, sentence: shown.sentence, people: shown.designatedPersons }}
      told={shown && !isChild ? { ...shown, people: shown.designatedPersons, homePage: deps.homeOf(shown) } : undefined}
      onHome={deps.goHome}
      outcome={outcomeOf(cover, language)}
      isShut={cover.isChecking || cover.waitSeconds > 0}
      isChecking={cover.isChecking}
      isMuted={voice.isMuted}
      language={language}
      onLanguage={choose}
      onCome={(entrance) => void cover.come(entrance)}
      onAnswer={(answer) => void cover.settle(answer)}
      onMute={voice.mute}
      onBack={isChild ? back : undefined}
    />
  );
}

function titleOf(face: 'child' | 'adult', language: Language): string {
  return face === 'child' ? pageWords[language].child.title : tellWords[language].adult.title;
}

function outcomeOf({ came, waitSeconds, hasFailed }: ReturnType<typeof useCover>, language: Language): string {
  return hasFailed ? tellWords[language].adult.failed : outcomeText(came, { waitSeconds, isSilent: false, language });
}

/** Which of the five rules stands there now. */
function useRule(): number {
  const [rule, turn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => turn((now) => (now + 1) % RULES), RULE_MS);
    return () => clearInterval(timer);
  }, []);
  return rule;
}

/** What is heard of the page: a voice that says each text once, and the ring while a child calls. */
function useSound({ speak, ring }: TellDeps, { spoken, isRinging }: { spoken: readonly Spoken[]; isRinging: boolean }): void {
  useEffect(() => speak(spoken), [JSON.stringify(spoken)]);
  useEffect(() => ring(isRinging), [isRinging]);
}

function useVoice({ isMuted: ask, mute }: TellDeps): { isMuted: boolean; mute: (isMuted: boolean) => void } {
  const [isMuted, hush] = useState(false);
  useEffect(() => void ask().then(hush), []);
  return {
    isMuted,
    mute: (wanted) => {
      hush(wanted);
      void mute(wanted);
    },
  };
}
