import type { ComponentChildren } from 'preact';

/** One fact: what it is, and its value. */
export type FactRow = { label: string; value: ComponentChildren };

/** A short list of facts. A fact without a value is left out. */
export function Facts({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl class="facts">
      {rows
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
