import { useId } from 'preact/hooks';

type OneOfProps<Value extends string> = {
  legend: string;
  /** Says more of the one that is chosen. */
  hint?: string;
  name: string;
  choices: readonly { value: Value; name: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
};

/** A group under one legend of which one is chosen. */
export function OneOf<Value extends string>({ legend, hint, name, choices, chosen, onChoose }: OneOfProps<Value>) {
  const id = useId();
  return (
    <fieldset aria-describedby={hint ? id : undefined}>
      <legend>{legend}</legend>
      {choices.map((one) => (
        <label key={one.value} class="choice">
          <input type="radio" name={name} value={one.value} checked={chosen === one.value} onChange={() => onChoose(one.value)} />{' '}
          {one.name}
        </label>
      ))}
      {hint && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
