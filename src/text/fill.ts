/**
 * `text` with each `{name}` replaced by `values.name`; a name without a value stays as it is, and what is put in is not
 * looked at again: `fill('{n} of {of}', { n: '3', of: '{n}' })` is `3 of {n}`.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}
