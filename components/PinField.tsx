type Props = { label: string; pin: string; isShut: boolean; onType: (pin: string) => void };

/** Where a PIN is typed; the browser neither keeps it nor offers one. What became of it stands in the element with the id `outcome`. */
export function PinField({ label, pin, isShut, onType }: Props) {
  return (
    <label>
      {label}
      <input
        type="password"
        name="pin"
        value={pin}
        required
        maxLength={128}
        autocomplete="off"
        disabled={isShut}
        aria-describedby="outcome"
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </label>
  );
}
