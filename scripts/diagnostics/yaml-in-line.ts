import { stringify } from 'yaml';

/** A value as YAML writes it within a line, in brackets too: «آب، برق» as it is, «a, b» and «s: 1» in quotation marks. */
export function inLine(value: string): string {
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  return plain.includes('\n') || /[,[\]{}#]/.test(plain) ? JSON.stringify(value) : plain;
}
