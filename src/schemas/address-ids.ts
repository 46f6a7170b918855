import { asciiDigit, PERSIAN_LETTERS, TATWEEL } from '../text/characters.ts';

/*
 * The one rule for ids of documents, people, places and occasions, of today and of the past. An id is a part of
 * addresses, the name of files in content/ and dist/, and a key of tables: it has to be good for all of them, on every
 * system that an archive is copied to.
 */

/** The longest id in UTF-8. File systems take names of 255 bytes; ingest and build add up to some forty. */
export const ID_BYTES = 200;

/** Letters that have no shape: an id of them would be seen by nobody. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const FORM = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u;

/** Parts of addresses that are the site's own: `/documents/page/2/`, `/documents/index.html`. */
const ROUTES = new Set(['page', 'index']);
/** Names that Windows keeps for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
/** Names that every object of JavaScript has already. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()));

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * What an id may not be, as the end of a sentence «Unexpected id …, expected …»; undefined for an id that is good.
 * `..` → «letters, digits, hyphens and underscores only», `con` → «another than …».
 */
export function idRefusal(id: string): string | undefined {
  if (!FORM.test(id) || UNSEEN.test(id) || !/[\p{L}\p{N}]/u.test(id))
    return 'letters, digits, hyphens and underscores only';
  const bytes = bytesOf(id);
  if (bytes > ID_BYTES) return `at most ${ID_BYTES} bytes in UTF-8 (it has ${bytes})`;
  const lower = idKey(id);
  if (ROUTES.has(lower)) return 'another: the site has pages of its own at that address';
  if (DEVICES.test(lower)) return 'another: Windows keeps that name for a device';
  if (INHERITED.has(id.toLowerCase())) return 'another: JavaScript keeps that name for itself';
  return undefined;
}

/**
 * What two ids have in common that would be taken for each other: by a file system that does not tell capitals from
 * small letters or composed characters from decomposed ones, or by a reader, who cannot tell ي from ی.
 */
export const idKey = (id: string): string =>
  id
    .normalize('NFKC')
    // Capitals first: file systems that fold them take ß and SS for one.
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(TATWEEL, '')
    .replace(/[^\0-\x7F]/gu, (letter) => asciiDigit(PERSIAN_LETTERS[letter] ?? letter));

/**
 * The id of a document, from the name of its file (without its ending) or folder: all but letters, digits and `_` becomes
 * a hyphen. `1404.05.28` → `1404-05-28`, `خبر ۲` → `خبر-۲`. It can be empty, and has to be asked `idRefusal`.
 */
export const documentId = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/(?:[^\p{L}\p{M}\p{N}_-]|\p{Default_Ignorable_Code_Point})+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
