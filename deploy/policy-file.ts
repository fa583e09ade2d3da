import { readFile } from 'node:fs/promises';
import type { PolicyDocument } from '@/policy/document.ts';
import { readPolicyText, type Complaint, type ReadPolicy, type RefusedPolicy } from '@/policy/read-policy.ts';
import { TEMPLATE_NAMES, templates } from '@/policy/templates/index.ts';

/** Returns a policy document from a file, or complaints in words: about the file, the JSON or the policy. */
export async function readPolicyFile(path: string): Promise<ReadPolicy | RefusedPolicy> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => cause);
  if (typeof text === 'string') return readPolicyText(text);
  const words = text.code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${text.code ?? text.message}).`;
  return { complaints: [{ path: '', found: 'nothing', wanted: 'a file with a policy document', words }], unknownKeys: [], warnings: [] };
}

/** Returns complaints as indented lines. */
export function linesOf(complaints: readonly Complaint[]): string {
  return complaints.map((complaint) => `  ${complaint.words}`).join('\n');
}

/** Returns one of the six templates. Throws the names there are for any other name. */
export function templateNamed(name: string): PolicyDocument {
  const known = TEMPLATE_NAMES.find((one) => one === name);
  if (known === undefined) throw new Error(`There is no template “${name}”. The templates are ${TEMPLATE_NAMES.join(', ')}.`);
  return templates[known];
}

/** Returns the policy that a command's options name: a file or a template. Throws in words when neither or both are named, or it is not valid. */
export async function policyFrom(named: { policy?: string | undefined; template?: string | undefined }): Promise<PolicyDocument> {
  if (named.template !== undefined && named.policy === undefined) return templateNamed(named.template);
  if (named.policy === undefined || named.template !== undefined) throw new Error('Name one policy: --policy FILE or --template NAME.');
  const read = await readPolicyFile(named.policy);
  if ('policy' in read) return read.policy;
  throw new Error(`${named.policy} cannot be used:\n${linesOf(read.complaints)}`);
}
