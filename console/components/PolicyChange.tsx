import { useSpeech } from '../parts.ts';

/** How what stands in the policy document is changed, step by step: no page of the console can do it. */
export function PolicyChange() {
  const { title, lead, steps, more } = useSpeech().words.upkeep.policyChange;
  return (
    <details class="folded unprinted">
      <summary>{title}</summary>
      <p>{lead}</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step} dir="auto">
            {step}
          </li>
        ))}
      </ol>
      <p class="faint">{more}</p>
    </details>
  );
}
