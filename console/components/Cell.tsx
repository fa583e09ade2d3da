import type { ComponentChildren } from 'preact';

/** A cell of a table; its column's name stands beside the value where the table is too narrow for columns. */
export function Cell({ head, children }: { head: string; children: ComponentChildren }) {
  return (
    <td>
      <span class="head" aria-hidden="true">
        {head}
      </span>
      <span class="value">{children}</span>
    </td>
  );
}
