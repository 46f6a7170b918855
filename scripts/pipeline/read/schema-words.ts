import type { z } from 'zod';
import { didYouMean, nearest } from '../../diagnostics/index.ts';

/** A breach of a schema in an editor's words. */
export interface Breach {
  /** The way to the entry that is told of. */
  readonly path: readonly PropertyKey[];
  /** The key itself is wrong, not its value. */
  readonly isKey: boolean;
  readonly message: string;
  readonly mend: string;
}

type Issue = z.core.$ZodIssue;

/** The keys that a place of the file may have. */
type KeysAt = (path: readonly PropertyKey[]) => readonly string[];

const MANUAL = 'seeds/README.md lists what the file may hold.';

/** What values are, as editors call them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  null: 'nothing',
  date: 'a date',
};

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  const shown = String(value);
  return `"${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}"`;
};

/** The value at the end of a way; undefined where the way leads nowhere. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const at = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'in the file' : `in "${path.join('.')}"`;

/** A key that is not there. */
const absent = (path: readonly PropertyKey[], expected: string): Breach => ({
  path,
  isKey: false,
  message: `Unexpected absence of "${String(path.at(-1))}" ${at(path.slice(0, -1))}, expected ${expected}`,
  mend: `Add the key "${String(path.at(-1))}" there; ${MANUAL}`,
});

function ofType(issue: Issue & { code: 'invalid_type' }, data: unknown): Omit<Breach, 'path'> {
  const { path, expected } = issue;
  const value = valueAt(data, path);
  const kind = KINDS[expected] ?? expected;
  if (value === undefined && path.length > 0) return absent(path, kind);
  return {
    isKey: false,
    message: `Unexpected ${kindOf(value)} ${at(path)}, expected ${kind}`,
    mend:
      expected === 'string' && typeof value !== 'object' ? 'Put the value into quotation marks.' : CORRECT,
  };
}

const CORRECT = `Correct that entry; ${MANUAL}`;

/** The breach that an editor made, out of those of the forms that a value may have: the one of the likeliest form. */
function ofUnion(issue: Issue & { code: 'invalid_union' }, data: unknown, keysAt: KeysAt): Breach {
  const value = valueAt(data, issue.path);
  const forms = issue.errors.filter((one) =>
    one.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
  );
  const inner = forms.at(typeof value === 'object' ? -1 : 0)?.[0];
  if (inner !== undefined)
    return breachOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, data, keysAt);
  return {
    path: issue.path,
    isKey: false,
    message: `Unexpected ${kindOf(value)} ${at(issue.path)}, expected another kind of value`,
    mend: CORRECT,
  };
}

/**
 * Tells a breach of a schema as an editor can mend it. `data` is the whole of what was read, `keysAt` tells which keys a place
 * of the file may have.
 */
export function breachOf(issue: Issue, data: unknown, keysAt: KeysAt): Breach {
  const { path } = issue;
  const value = valueAt(data, path);
  const plain = (message: string, mend = CORRECT): Breach => ({ path, isKey: false, message, mend });
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = keysAt(path);
    return {
      path: [...path, key],
      isKey: true,
      message: `Unexpected key "${key}" ${at(path)}, expected ${known.length === 0 ? 'none' : known.length === 1 ? known[0] : `one of ${known.join(', ')}`}`,
      mend: `${didYouMean(nearest(key, known))}Correct the key or remove it; ${MANUAL}`,
    };
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return { path, ...ofType(issue, data) };
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0]?.message ?? 'expected another';
    return {
      path,
      isKey: true,
      message: `Unexpected id "${String(path.at(-1))}", ${inner}`,
      mend: 'Give the entry such an id: it is part of an address, and stays for ever.',
    };
  }
  if (issue.code === 'invalid_union') return ofUnion(issue, data, keysAt);
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    if (value === undefined) return absent(path, `one of ${known.join(', ')}`);
    const meant = nearest(String(value), known);
    return plain(
      `Unexpected ${kindOf(value)} ${at(path)}, expected ${known.length === 1 ? known[0] : `one of ${known.join(', ')}`}`,
      `${didYouMean(meant)}${CORRECT}`,
    );
  }
  if (issue.code === 'too_small' && typeof value === 'number')
    return plain(`Unexpected ${value} ${at(path)}, expected a greater number`);
  if (issue.code === 'too_small')
    return plain(
      `Unexpected ${value === '' ? 'empty text' : kindOf(value)} ${at(path)}, expected something in it`,
    );
  return plain(`Unexpected ${kindOf(value)} ${at(path)}: ${issue.message}`);
}
