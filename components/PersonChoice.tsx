import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';

type Props = {
  /** “I am …”, in the words of the form it stands in. */
  label: string;
  /** What stands there before anybody was chosen. */
  nobody: string;
  people: readonly { id: string; name: string; level: Level }[];
  /** An id of theirs, or empty. */
  chosen: string;
  language: Language;
  onChoose: (id: string) => void;
};

/** Who somebody says that they are: each name with its level. */
export function PersonChoice({ label, nobody, people, chosen, language, onChoose }: Props) {
  const { levels } = popupWords[language];
  return (
    <label>
      {label}
      <select name="person" value={chosen} required onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{nobody}</option>
        {people.map(({ id, name, level }) => (
          <option key={id} value={id} dir="auto">
            {`${name} (${levels[level]})`}
          </option>
        ))}
      </select>
    </label>
  );
}
