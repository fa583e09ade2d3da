import { useState } from 'preact/hooks';
import { PersonChoice } from '@/components/PersonChoice.tsx';
import { PinField } from '@/components/PinField.tsx';
import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { formWords } from '@/policy/notice/form-words.ts';

/** An adult who may sign, and whether they have. */
export type Signer = { id: string; name: string; level: Level; signed: boolean };

type Props = {
  signers: readonly Signer[];
  /** Who was chosen already, before this page opened. */
  chosen: string;
  declaration: string;
  /** True while a PIN is being checked, or none is taken. */
  isShut: boolean;
  isChecking: boolean;
  language: Language;
  onChoose: (person: string) => void;
  onSign: (signing: { person: string; pin: string }) => void;
};

/** Name, declaration, PIN, and the button that signs. The PIN is forgotten here as soon as it is sent. */
export function SignForm({ signers, chosen, declaration, isShut, isChecking, language, onChoose, onSign }: Props) {
  const words = formWords[language];
  const [pin, type] = useState('');
  const signer = signers.find(({ id }) => id === chosen);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!signer || pin === '' || isShut) return;
    onSign({ person: signer.id, pin });
    type('');
  };
  return (
    <form class="sign" aria-labelledby="sign" aria-busy={isChecking} onSubmit={submit} autocomplete="off">
      <h2 id="sign">{words.sign}</h2>
      <PersonChoice label={words.who} nobody={words.choose} people={signers} chosen={chosen} language={language} onChoose={onChoose} />
      {signer?.signed && <p class="already">{words.alreadySigned}</p>}
      {!signer?.signed && (
        <>
          <label class="choice">
            <input type="checkbox" name="understood" required />
            <span>{declaration}</span>
          </label>
          <PinField label={words.pin} pin={pin} isShut={isShut} onType={type} />
          <button type="submit" disabled={isShut}>
            {isChecking ? words.signing : words.submit}
          </button>
        </>
      )}
    </form>
  );
}
