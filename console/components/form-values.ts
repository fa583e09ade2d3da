/** Returns a form's text fields by name. A name that is not in the form reads as an empty text. */
export function formValues<Name extends string>(form: HTMLFormElement, names: readonly Name[]): Record<Name, string> {
  const given = new FormData(form);
  return Object.fromEntries(names.map((name) => [name, textOf(given.get(name))])) as Record<Name, string>;
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
