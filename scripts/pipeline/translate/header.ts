import type { PoEntry } from './po-entries.ts';

/** What the header of a translation says of its document. */
export interface HeaderFacts {
  /** The document's id. */
  readonly document: string;
  /** The day (YYYY-MM-DD) that a header without a date of revision gets. */
  readonly today: string;
  /** The language that is translated into; English where nothing is said. */
  readonly language?: string;
}

/** What gettext's templates have where nobody has filled them in; `msgfmt -c` warns of them as of missing ones. */
const UNFILLED =
  /^(?:PACKAGE VERSION|YEAR-MO-DA HO:MI\+ZONE|FULL NAME <EMAIL@ADDRESS>|LANGUAGE <LL@li\.org>)?$/;

/** The fields that `msgfmt -c` asks for, in the order of gettext, with what is known of each. Who translates is not known. */
const fieldsOf = ({ document, today, language = 'en' }: HeaderFacts): [string, string][] => [
  ['Project-Id-Version', document],
  ['PO-Revision-Date', `${today} 00:00+0000`],
  ['Last-Translator', ''],
  ['Language-Team', ''],
  ['Language', language],
  ['MIME-Version', '1.0'],
  ['Content-Type', 'text/plain; charset=UTF-8'],
  ['Content-Transfer-Encoding', '8bit'],
  ['X-Source-Language', 'fa'],
];

/** A line of the header as field and value; a line that is none is kept under its own words. */
function fieldOf(line: string): { readonly name: string; readonly value: string } {
  const colon = line.indexOf(':');
  return colon < 0
    ? { name: line, value: '' }
    : { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
}

const headerLines = (header: PoEntry | null): string[] =>
  (header?.fields.msgstr?.value ?? '').split('\n').filter((line) => line.trim() !== '');

/** The encoding that the header names, as it is written there; null where it names none. */
export const charsetOf = (header: PoEntry | null): string | null =>
  headerLines(header)
    .map(fieldOf)
    .filter(({ name }) => name.toLowerCase() === 'content-type')
    .map(({ value }) => /charset\s*=\s*"?([^\s;"]+)/i.exec(value)?.[1] ?? null)[0] ?? null;

/** The header as lines of the file: as it was written where it is complete, else with what it lacks. */
export function completeHeader(header: PoEntry | null, facts: HeaderFacts): string[] {
  const lines = headerLines(header);
  const wanted = new Map(fieldsOf(facts));
  const filled = lines.map((line) => {
    const { name, value } = fieldOf(line);
    const known = wanted.get(name);
    wanted.delete(name);
    return known && UNFILLED.test(value) ? `${name}: ${known}` : line;
  });
  const complete = [...filled, ...[...wanted].map(([name, value]) => `${name}: ${value}`)];
  const isAsItWas = complete.length === lines.length && complete.every((line, i) => line === lines[i]);
  const msgstr = isAsItWas
    ? (header?.fields.msgstr?.lines ?? [])
    : ['msgstr ""', ...complete.map((line) => `"${line.replace(/["\\]/g, '\\$&')}\\n"`)];
  const flags = header?.flags ?? [];
  return [
    ...(header?.comments ?? []),
    ...(flags.length > 0 ? [`#, ${flags.join(', ')}`] : []),
    ...(header?.fields.msgid?.lines ?? ['msgid ""']),
    ...msgstr,
  ];
}
