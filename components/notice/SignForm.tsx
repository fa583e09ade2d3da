import { useState } from 'preact/hooks';
import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { formWords } from '@/policy/notice/form-words.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';

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
      <label>
        {words.who}
        <select name="person" value={chosen} required onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value="">{words.choose}</option>
          {signers.map(({ id, name, level }) => (
            <option key={id} value={id} dir="auto">
              {`${name} (${popupWords[language].levels[level]})`}
            </option>
          ))}
        </select>
      </label>
      {signer?.signed && <p class="already">{words.alreadySigned}</p>}
      {!signer?.signed && (
        <>
          <label class="choice">
            <input type="checkbox" name="understood" required />
            <span>{declaration}</span>
          </label>
          <label>
            {words.pin}
            <input
              type="password"
              name="pin"
              value={pin}
              required
              maxLength={128}
              autocomplete="off"
              disabled={isShut}
              aria-describedby="outcome"
              onInput={(event) => type(event.currentTarget.value)}
            />
          </label>
          <button type="submit" disabled={isShut}>
            {isChecking ? words.signing : words.submit}
          </button>
        </>
      )}
    </form>
  );
}
