import type { ComponentChildren } from 'preact';

type Props = { caption: string; heads: readonly string[]; children: ComponentChildren };

/** A table of people: its caption is for screen readers, for the page says it in its heading. */
export function PeopleTable({ caption, heads, children }: Props) {
  return (
    <table class="roster">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
