import type { ComponentChildren } from 'preact';

/** One fact: what it is, and its value. */
export type FactRow = { label: string; value: ComponentChildren };

/** A short list of facts. A fact without a value (nothing, false or an empty text) is left out. */
export function Facts({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl class="facts">
      {rows
        .filter(({ value }) => value !== '' && value !== false && value !== undefined)
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
