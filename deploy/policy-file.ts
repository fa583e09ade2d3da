import { readFile } from 'node:fs/promises';
import { PolicyDocument } from '@/policy/document.ts';
import { TEMPLATE_NAMES, templates } from '@/policy/templates/index.ts';

export type PolicyRead = { policy: PolicyDocument } | { complaints: string[] };

/** Returns a policy document from a file, or complaints in words: about the file, the JSON or the policy. */
export async function readPolicyFile(path: string): Promise<PolicyRead> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => cause);
  if (typeof text !== 'string')
    return { complaints: [text.code === 'ENOENT' ? 'There is no such file.' : `The file could not be read (${text.code}).`] };
  try {
    return readPolicyValue(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { complaints: [`This is not JSON: ${cause.message}.`] };
  }
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
  throw new Error([`${named.policy} cannot be used:`, ...read.complaints.map((line) => `  ${line}`)].join('\n'));
}

/** Returns a value as a policy document, or complaints in words. */
export function readPolicyValue(value: unknown): PolicyRead {
  const read = PolicyDocument.safeParse(value);
  if (read.success) return { policy: read.data };
  return { complaints: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
}
