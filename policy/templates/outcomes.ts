import type { PolicyDocument } from '../document.ts';

export type Sanction = PolicyDocument['sanctions'][number];

/** Outcomes that any incident may have, a child's included: none of them is a sanction. */
export const OUTCOMES: Sanction[] = [
  { id: 'logged-only', label: 'Logged only', needs: [], forChild: true },
  { id: 'reported', label: 'Reported to an authority', needs: ['authority', 'reference', 'date'], forChild: true },
  { id: 'false-alarm', label: 'False alarm: adjust the filter', needs: [], forChild: true },
  { id: 'no-further-action', label: 'No further action', needs: [], forChild: true },
];

/** Returns a sanction for a grown-up; a child's accident is never offered one. */
export function sanction(id: string, label: string, needs: Sanction['needs']): Sanction {
  return { id, label, needs, forChild: false };
}
