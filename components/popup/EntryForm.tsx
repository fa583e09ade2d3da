import { useEffect, useRef, useState } from 'preact/hooks';
import { PersonChoice } from '@/components/PersonChoice.tsx';
import { PinField } from '@/components/PinField.tsx';
import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { OLD_PIN_DAYS } from '@/policy/pin-age.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import { ageText } from './moment-text.ts';
import { SessionChoice, type SessionRules } from './SessionChoice.tsx';
import { wordsWith } from './words-with.ts';

/** An adult who may come with their own PIN. */
export type Adult = { id: string; name: string; level: Level; maySit: boolean; pinAgeDays?: number | undefined };

/** What was asked for: the adult's own level, or a session of so many minutes. */
export type Entrance = { person: string; pin: string; minutes?: number };

type Props = {
  adults: readonly Adult[];
  session: SessionRules | undefined;
  /** True while a PIN is being checked, or none is taken. */
  isShut: boolean;
  isChecking: boolean;
  /** True where somebody is here already: then it is one line until another adult wants it. */
  isFolded?: boolean;
  /** True where it stands there because an adult has just asked for it. */
  takesFocus?: boolean;
  language: Language;
  onEnter: (entrance: Entrance) => void;
};

/** “I am …”, the PIN, and what for. The PIN is forgotten here as soon as it is sent. */
export function EntryForm({ adults, session, isShut, isChecking, isFolded = false, takesFocus = false, language, onEnter }: Props) {
  const words = popupWords[language];
  const [chosen, choose] = useState('');
  const [pin, type] = useState('');
  const [minutes, sit] = useState<number>();
  const place = useFocus({ takesFocus, isShut, isChecking });
  const adult = adults.find((one) => one.id === chosen);
  const sits = session && adult?.maySit ? minutes : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!adult || pin === '' || isShut) return;
    onEnter({ person: adult.id, pin, ...(sits === undefined ? {} : { minutes: sits }) });
    type('');
  };
  const form = (
    <form class="entry" ref={place} aria-labelledby="enter" aria-busy={isChecking} onSubmit={submit} autocomplete="off">
      {!isFolded && <h2 id="enter">{words.enter}</h2>}
      <AdultChoice adults={adults} chosen={chosen} language={language} onChoose={choose} />
      {adult && session && adult.maySit && (
        <SessionChoice rules={session} level={adult.level} minutes={minutes} language={language} onMinutes={sit} />
      )}
      <PinField label={words.pin} pin={pin} isShut={isShut} onType={type} />
      <button type="submit" disabled={isShut}>
        {isChecking ? words.checking : words.submit}
      </button>
    </form>
  );
  if (!isFolded) return form;
  return (
    <details class="fold other-adult">
      <summary id="enter">{words.enter}</summary>
      {form}
    </details>
  );
}

/** The keyboard begins at the name where the form was asked for, and goes on at the PIN after one that was not right; at the name where none is taken any more. */
function useFocus({ takesFocus, isShut, isChecking }: Required<Pick<Props, 'takesFocus' | 'isShut' | 'isChecking'>>) {
  const form = useRef<HTMLFormElement>(null);
  const wasChecking = useRef(false);
  const focus = (name: 'person' | 'pin') => form.current?.querySelector<HTMLElement>(`[name=${name}]`)?.focus();
  useEffect(() => {
    if (takesFocus) focus('person');
  }, []);
  useEffect(() => {
    if (wasChecking.current && !isChecking) focus(isShut ? 'person' : 'pin');
    wasChecking.current = isChecking;
  }, [isChecking]);
  return form;
}

type ChoiceProps = { adults: readonly Adult[]; chosen: string; language: Language; onChoose: (id: string) => void };

function AdultChoice({ adults, chosen, language, onChoose }: ChoiceProps) {
  const words = popupWords[language];
  const age = adults.find((one) => one.id === chosen)?.pinAgeDays;
  return (
    <>
      <PersonChoice label={words.who} nobody={words.choose} people={adults} chosen={chosen} language={language} onChoose={onChoose} />
      {age !== undefined && (
        <p class="hint">
          {wordsWith(words.pinChanged, { age: ageText(age, language) })}
          {age > OLD_PIN_DAYS && <strong class="old">{words.pinOld}</strong>}
        </p>
      )}
    </>
  );
}
