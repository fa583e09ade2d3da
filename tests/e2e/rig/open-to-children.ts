import { templates } from '@/policy/templates/index.ts';
import type { PolicyDocument } from '@/policy/document.ts';

/** A policy under which a child opens what nobody prepared, so that every page is held and read. No template has it. */
export function openToChildren(): PolicyDocument {
  const { levels } = templates.default;
  const { child } = levels;
  const open = { ...child, access: { ...child.access, mode: 'open' as const }, internet: { ...child.internet, mode: 'open' as const } };
  return { ...templates.default, levels: { ...levels, child: open } };
}
