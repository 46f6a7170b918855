import type { z } from 'zod';
import { didYouMean, nearest, type Part, phrase, type Saying, saying } from '../../diagnostics/index.ts';

/** A breach of a schema in an editor's words. */
export interface Breach {
  /** The way to the entry that is told of. */
  readonly path: readonly PropertyKey[];
  /** The key itself is wrong, not its value. */
  readonly isKey: boolean;
  readonly said: Saying;
}

type Issue = z.core.$ZodIssue;

/** The keys that a place of the file may have. */
type KeysAt = (path: readonly PropertyKey[]) => readonly string[];

/** What values are, as editors call them. */
const KINDS = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'trueOrFalse',
  array: 'list',
  object: 'keysWithValues',
  record: 'keysWithValues',
  null: 'nothing',
  date: 'date',
} as const;

const kindNamed = (name: string): Part =>
  Object.hasOwn(KINDS, name) ? phrase(KINDS[name as keyof typeof KINDS]) : name;

const kindOf = (value: unknown): Part => {
  if (value === null || value === undefined) return phrase('nothing');
  if (Array.isArray(value)) return phrase('list');
  if (typeof value === 'object') return phrase('keysWithValues');
  const shown = String(value);
  return phrase('inQuotes', { text: shown.length > 60 ? `${shown.slice(0, 60)}…` : shown });
};

const oneOf = (known: readonly string[]): Part =>
  known.length === 1 ? (known[0] ?? '') : phrase('oneOf', { known });

/** The value at the end of a way; undefined where the way leads nowhere. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const at = (path: readonly PropertyKey[]): Part =>
  path.length === 0 ? phrase('inFile') : phrase('inKey', { key: path.join('.') });

/** A key that is not there. */
const absent = (path: readonly PropertyKey[], expected: Part): Breach => ({
  path,
  isKey: false,
  said: saying('keyAbsent', { key: String(path.at(-1)), where: at(path.slice(0, -1)), expected }),
});

function ofType(issue: Issue & { code: 'invalid_type' }, data: unknown): Breach {
  const { path, expected: name } = issue;
  const value = valueAt(data, path);
  const expected = kindNamed(name);
  if (value === undefined && path.length > 0) return absent(path, expected);
  const [found, where] = [kindOf(value), at(path)];
  const isUnquoted = name === 'string' && typeof value !== 'object';
  return {
    path,
    isKey: false,
    said: isUnquoted
      ? saying('unquotedText', { found, where, expected })
      : saying('otherValue', { found, where, expected, meant: '' }),
  };
}

/** The breach that an editor made, out of those of the forms that a value may have: the one of the likeliest form. */
function ofUnion(issue: Issue & { code: 'invalid_union' }, data: unknown, keysAt: KeysAt): Breach {
  const value = valueAt(data, issue.path);
  const forms = issue.errors.filter((one) =>
    one.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
  );
  const inner = forms.at(typeof value === 'object' ? -1 : 0)?.[0];
  if (inner !== undefined)
    return breachOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, data, keysAt);
  const said = saying('valueOfNoForm', { found: kindOf(value), where: at(issue.path) });
  return { path: issue.path, isKey: false, said };
}

/** A key that its place may not have. */
function ofKeys({ path, keys }: Issue & { code: 'unrecognized_keys' }, keysAt: KeysAt): Breach {
  const [key = ''] = keys;
  const known = keysAt(path);
  return {
    path: [...path, key],
    isKey: true,
    said: saying('keyUnknown', {
      key,
      where: at(path),
      expected: known.length === 0 ? phrase('none') : oneOf(known),
      meant: didYouMean(nearest(key, known)),
    }),
  };
}

/**
 * Tells a breach of a schema as an editor can mend it. `data` is the whole of what was read, `keysAt` tells which keys a place
 * of the file may have.
 */
export function breachOf(issue: Issue, data: unknown, keysAt: KeysAt): Breach {
  const { path } = issue;
  const value = valueAt(data, path);
  const where = at(path);
  const plain = (said: Saying): Breach => ({ path, isKey: false, said });
  if (issue.code === 'unrecognized_keys') return ofKeys(issue, keysAt);
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) return ofType(issue, data);
  if (issue.code === 'invalid_key') {
    const reason = { told: issue.issues[0]?.message ?? 'expected another' };
    return { path, isKey: true, said: saying('badId', { id: String(path.at(-1)), reason }) };
  }
  if (issue.code === 'invalid_union') return ofUnion(issue, data, keysAt);
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    if (value === undefined) return absent(path, phrase('oneOf', { known }));
    const meant = didYouMean(nearest(String(value), known));
    return plain(saying('otherValue', { found: kindOf(value), where, expected: oneOf(known), meant }));
  }
  if (issue.code === 'too_small' && typeof value === 'number')
    return plain(saying('smallNumber', { found: value, where }));
  if (issue.code === 'too_small')
    return plain(saying('emptyValue', { found: value === '' ? phrase('blankText') : kindOf(value), where }));
  return plain(saying('refusedValue', { found: kindOf(value), where, reason: { told: issue.message } }));
}
