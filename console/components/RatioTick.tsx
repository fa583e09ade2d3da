import { useSpeech } from '../parts.ts';

/** The tick that a policy may ask for: that enough adults are there for the children. */
export function RatioTick() {
  const { agreements } = useSpeech().words;
  return (
    <label class="choice">
      <input type="checkbox" name="ratios" required /> {agreements.ratios}
    </label>
  );
}
