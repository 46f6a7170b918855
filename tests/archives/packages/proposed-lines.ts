import { readFileSync } from 'node:fs';
import { isMap, isSeq, parse, parseDocument } from 'yaml';
import type { WordedDiagnostic } from '../../../scripts/diagnostics/index.ts';
import { writeIn } from '../../disk.ts';

/** What stands for what only an editor knows. */
const BLANK = '…';

/** A line that a message proposes to paste: into which file, under which key, and what. */
export interface ProposedLine {
  readonly file: string;
  readonly key: string;
  readonly value: unknown;
}

/** The end of what begins with a bracket: behind the bracket that closes it, those in quotation marks left out. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (/[[{]/.test(sign)) depth += 1;
    if (/[\]}]/.test(sign)) depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error(`brackets that are not closed: ${text.slice(start)}`);
}

/** The lines that the mend of a message proposes, in its order, as an editor would copy them out of it. */
export function proposedLines({ code, mend }: Pick<WordedDiagnostic, 'code' | 'mend'>): ProposedLine[] {
  const file = /seeds\/\S+?\.yaml/.exec(mend)?.[0];
  const lines: ProposedLine[] = [];
  let at = 0;
  for (const found of mend.matchAll(/([\w-]+|…): (?=[[{])/g)) {
    if (found.index < at) continue;
    const start = found.index + found[0].length;
    at = endOfBrackets(mend, start);
    if (file === undefined) throw new Error(`${code} names no file for its line: ${mend}`);
    lines.push({ file, key: found[1] ?? '', value: parse(mend.slice(start, at)) });
  }
  return lines;
}

/** A value with what an editor says in place of each blank, by the keys that lead to it: `title.en`. Throws where nothing is said. */
function filled(value: unknown, path: string, said: Readonly<Record<string, unknown>>): unknown {
  if (value === BLANK) {
    const answer = Object.entries(said).find(([key]) => path === key || path.endsWith(`.${key}`));
    if (answer === undefined) throw new Error(`nothing is said for ${path}`);
    return answer[1];
  }
  if (Array.isArray(value)) return value.map((one) => filled(one, path, said));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, filled(one, path === '' ? key : `${path}.${key}`, said)]),
  );
}

/** Pastes a line into the file that it is for, with its blanks filled in: under its key, beside what stands there. */
export function paste(root: string, line: ProposedLine, said: Readonly<Record<string, unknown>>): void {
  const key = line.key === BLANK ? String(said.id) : line.key;
  const value = filled(line.value, key, said);
  const text = ((): string => {
    try {
      return readFileSync(`${root}/${line.file}`, 'utf8');
    } catch {
      return '';
    }
  })();
  const file = parseDocument(text);
  const present = file.get(key);
  if (isSeq(present) && Array.isArray(value)) for (const one of value) present.add(file.createNode(one));
  else if (isMap(present)) for (const [name, one] of Object.entries(value as object)) present.set(name, one);
  else file.set(key, value);
  writeIn(root, line.file, String(file));
}
