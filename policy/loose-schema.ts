import type * as z from 'zod/mini';

/** A schema of plain types alone: the part of JSON Schema that the browser's managed storage takes without dropping anything. */
export type LooseSchema =
  | { type: 'object'; properties: Record<string, LooseSchema> }
  | { type: 'array'; items: LooseSchema }
  | { type: 'string' | 'integer' | 'boolean' };

type Def = z.core.$ZodTypes['_zod']['def'];

/**
 * Returns the keys and plain types of a zod schema. The browser drops a whole top-level key when one value in it breaks its schema, so no
 * enum, pattern, limit or required key is carried over: zod refuses those later, in words.
 * Throws on a kind of schema that has no single plain type (a union, a record, a tuple, null).
 */
export function looseSchema(schema: z.core.$ZodType): LooseSchema {
  const { def } = schema as unknown as { def: Def };
  switch (def.type) {
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, looseSchema(value)])),
      };
    case 'array':
      return { type: 'array', items: looseSchema(def.element) };
    case 'optional':
      return looseSchema(def.innerType);
    case 'string':
    case 'enum':
      return { type: 'string' };
    case 'number':
    case 'literal':
      return { type: 'integer' };
    case 'boolean':
      return { type: 'boolean' };
    default:
      throw new Error(`The managed schema has no plain type for “${def.type}”`);
  }
}

/** Returns every key of a loose schema as a dotted path, list items as `[]`: `levels.child.blocked[].category`. */
export function keyPaths(schema: LooseSchema, path = ''): string[] {
  if (schema.type === 'array') return keyPaths(schema.items, `${path}[]`);
  if (schema.type !== 'object') return [];
  return Object.entries(schema.properties).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return [here].concat(keyPaths(value, here));
  });
}
