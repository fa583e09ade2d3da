import type { Language } from '@/policy/language.ts';
import { confidentialWords } from '@/policy/confidential-messages/index.ts';

/** A designated person whom a report can be sealed for: their key, and the digits by which people compare it. */
export type Reader = { name: string; role: string; key: string; fingerprint: string };

type Props = {
  readers: readonly Reader[];
  chosen: ReadonlySet<string>;
  language: Language;
  onChoose: (key: string, isChosen: boolean) => void;
};

/** Who may read the report, each with the number of their key; whoever it is about can be left out. */
export function Readers({ readers, chosen, language, onChoose }: Props) {
  const words = confidentialWords[language];
  return (
    <fieldset class="readers" aria-describedby="readers-hint">
      <legend>{words.readers}</legend>
      {readers.map(({ name, role, key, fingerprint }) => (
        <label key={key} class="choice">
          <input type="checkbox" name="reader" checked={chosen.has(key)} onChange={(event) => onChoose(key, event.currentTarget.checked)} />
          <span>
            <bdi>{name}</bdi> (<bdi>{role}</bdi>)
            <small class="fingerprint">
              {words.fingerprint} <bdi dir="ltr">{fingerprint}</bdi>
            </small>
          </span>
        </label>
      ))}
      <p class="hint" id="readers-hint">
        {words.readersHint}
      </p>
    </fieldset>
  );
}
