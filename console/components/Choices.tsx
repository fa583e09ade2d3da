import { useId } from 'preact/hooks';

type ChoicesProps = {
  legend: string;
  hint?: string;
  name: string;
  choices: readonly { value: string; name: string }[];
  chosen?: readonly string[];
};

/** A group of ticks under one legend; nothing at all where there is nothing to choose. */
export function Choices({ legend, hint, name, choices, chosen = [] }: ChoicesProps) {
  const id = useId();
  if (choices.length === 0) return null;
  return (
    <fieldset aria-describedby={hint ? id : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.value} class="choice">
            <input type="checkbox" name={name} value={choice.value} defaultChecked={chosen.includes(choice.value)} />{' '}
            <bdi>{choice.name}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
