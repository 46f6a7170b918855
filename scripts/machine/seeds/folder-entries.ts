import { type Diagnostic, phrase, said, startOf } from '../../diagnostics/index.ts';
import { type Entry, entryOf, namesIn } from './file-bytes.ts';
import { isLeftByProgram } from './left-by-programs.ts';

/** What a folder of seeds/ holds. */
export interface Listing {
  readonly entries: readonly Entry[];
  /** Names of what is there but may not be read: a link that leads out, a pipe. Each has its diagnostic. */
  readonly refused: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Characters that a name would be shown wrongly with: line ends and other controls, and what reorders letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
const UNSHOWN = /[\0-\x1F\x7F-\x9F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const hexadecimal = (number: number): string => number.toString(16).toUpperCase().padStart(2, '0');

/** A name with what cannot be shown as `\x0A`, `\u202E`. */
const shown = (name: string): string =>
  name.replace(UNSHOWN, (character) => {
    const code = hexadecimal(character.charCodeAt(0));
    return code.length > 2 ? `\\u${code}` : `\\x${code}`;
  });

/** The bytes of a name that are no UTF-8 as `\xE4`. */
function shownBytes(name: Buffer): string {
  let text = '';
  for (let at = 0; at < name.length; ) {
    const length =
      [1, 2, 3, 4].find(
        (n) =>
          !name
            .subarray(at, at + n)
            .toString()
            .includes('\uFFFD'),
      ) ?? 0;
    text += length > 0 ? name.subarray(at, at + length).toString() : `\\x${hexadecimal(name[at] ?? 0)}`;
    at += Math.max(1, length);
  }
  return shown(text);
}

const badName = (folder: string, name: string, found: 'notUtf8Bytes' | 'unseenCharacters'): Diagnostic =>
  said('unshownName', startOf(`${folder}/${name}`), { found: phrase(found) });

/** A name as text; a diagnostic where it is none, or cannot be shown as it is. */
function nameOf(folder: string, bytes: Buffer): string | Diagnostic {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return badName(folder, shownBytes(bytes), 'notUtf8Bytes');
  }
  return name.search(UNSHOWN) < 0 ? name : badName(folder, shown(name), 'unseenCharacters');
}

/** Lists a folder of the archive without what programs left there. */
export function listFolder(root: string, folder: string): Listing {
  const found = namesIn(root, folder);
  if ('fault' in found) return { entries: [], refused: [], diagnostics: [found.fault] };
  const entries: Entry[] = [];
  const refused: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const bytes of found.value) {
    if (isLeftByProgram(bytes.toString('utf8'))) continue;
    const name = nameOf(folder, bytes);
    if (typeof name !== 'string') {
      diagnostics.push(name);
      continue;
    }
    const entry = entryOf(root, `${folder}/${name}`, name);
    if ('value' in entry) entries.push(entry.value);
    else {
      refused.push(name);
      diagnostics.push(entry.fault);
    }
  }
  return { entries, refused, diagnostics };
}
