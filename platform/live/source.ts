import type { PolicyDocument } from '@/policy/document.ts';
import type { Held, Source } from './kept.ts';

/** Returns whose bundles a policy takes; nothing where it names no key. */
export function sourceOf(policy: PolicyDocument | undefined): Source | undefined {
  const publicKey = policy?.endpoint?.publicKey;
  return policy && publicKey ? { publicKey, setting: policy.setting.id } : undefined;
}

/** Returns who is asked for them and whose they are, as one text to tell one from another; empty where nobody is asked. */
export function sourceText(policy: PolicyDocument | undefined): string {
  const source = sourceOf(policy);
  return source && policy?.endpoint ? [policy.endpoint.address, source.publicKey, source.setting].join(' ') : '';
}

/** Is this bundle one of that source's? */
export function isOf(held: Held | undefined, source: Source | undefined): held is Held {
  return held !== undefined && held.publicKey === source?.publicKey && held.setting === source.setting;
}
