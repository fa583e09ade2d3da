import type { PolicyDocument } from './document.ts';
import { defaultPolicy } from './templates/default.ts';

/** The revision that events and heartbeats name while the built-in child default holds. */
export const BUILT_IN_REVISION = 0;

/** What holds before any policy is known: the strict default, on a device that is a child's. */
export const childDefault: PolicyDocument = { ...defaultPolicy, device: { label: 'New device', room: 'Not known yet', level: 'child' } };
