import { linesOf } from '@/deploy/policy-file.ts';
import { readPolicy } from '@/policy/read-policy.ts';
import type { Endpoint, PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { lists } from '@/policy/lists/index.ts';
import { install, type PackedExtension } from './install.ts';
import { lockdown, type BrowserPolicies } from './lockdown.ts';
import { TARGETS } from './target.ts';

export type PackOptions = {
  policy: PolicyDocument;
  level: Level;
  /** What the device is called in the log; never a child's name. */
  label?: string;
  room?: string;
  endpoint: Endpoint;
  extension: PackedExtension;
  /** Lets a test rig see the extension's worker. Never on a setting's device. */
  developerTools?: boolean;
};

/** One file of a pack: its path with forward slashes, such as `linux/chromium/10-install.json`, and its text. */
export type PackFile = { path: string; text: string };

/**
 * Returns the browser-policy files for one level of a setting's devices, for every target. Three files each, because a broken file drops
 * all of its policies: one with the force-list in it would uninstall the extension and its unsent record.
 * Throws an error in words when the policy is not valid once the device and the endpoint are filled in.
 */
export function pack(options: PackOptions): PackFile[] {
  const policy = filledIn(options);
  const { level, extension, developerTools = false } = options;
  const files: [name: string, content: BrowserPolicies][] = [
    ['10-install.json', install(extension)],
    ['20-lockdown.json', lockdown({ policy, level, lists, developerTools })],
    ['30-stairgate.json', { '3rdparty': { extensions: { [extension.id]: policy } } }],
  ];
  return TARGETS.flatMap(({ folder }) =>
    files.map(([name, content]) => ({ path: `${folder}/${name}`, text: `${JSON.stringify(content, undefined, 2)}\n` })),
  );
}

function filledIn({ policy, level, label = DEVICE_LABELS[level], room = 'Not said', endpoint }: PackOptions): PolicyDocument {
  const read = readPolicy({ ...policy, device: { label, room, level }, endpoint });
  if ('policy' in read) return read.policy;
  throw new Error(`The pack cannot be written:\n${linesOf(read.complaints)}`);
}

const DEVICE_LABELS: Record<Level, string> = {
  child: 'Children’s device',
  visitor: 'Visitors’ device',
  staff: 'Staff device',
  manager: 'Manager’s device',
};
