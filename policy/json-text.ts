/** Returns what a text says as JSON, or nothing where it is not JSON: no JSON text says nothing. */
export function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
