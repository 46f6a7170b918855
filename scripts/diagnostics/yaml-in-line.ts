import { stringify } from 'yaml';

/** What stands in an editors' file, as data. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A value as YAML writes it within a line, in brackets too: «آب، برق» as it is, «a, b» and «s: 1» in quotation marks, a line end as `\n`;
 * `{ fa: متن, en: text }`.
 */
export function inLine(value: Plain): string {
  if (typeof value === 'string') {
    const plain = stringify(value, { lineWidth: 0 }).trimEnd();
    return value.includes('\n') || /[,[\]{}#]/.test(plain) ? JSON.stringify(value) : plain;
  }
  if (typeof value !== 'object' || value === null) return stringify(value).trimEnd();
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[ ${value.map((one) => inLine(one)).join(', ')} ]`;
  const pairs = Object.entries(value).map(([key, one]) => `${inLine(key)}: ${inLine(one)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
