/** What every command that judges an address is asked with. */
export const QUESTION_ARGS = {
  policy: { type: 'string', description: 'A policy document', valueHint: 'FILE' },
  template: { type: 'string', description: 'A template instead of a document', valueHint: 'NAME' },
  level: { type: 'string', description: 'child, visitor, staff or manager', default: 'child' },
  at: { type: 'string', description: 'The instant to judge at, such as 2026-09-01T09:00:00Z; now when it is left out', valueHint: 'ISO' },
  json: { type: 'boolean', description: 'Answer in JSON', default: false },
} as const;
