import { ZWNJ } from '../../../src/text/characters.ts';
import { remembering } from '../../../src/text/remember.ts';

/** Inflection classes of dictionary-fa's affix file, as bits. */
const FLAG_NAMES = 'pa sa sb sc sd se sf sg sh si sj sk sl sm sn so sp sq sr st su sv !!'.split(' ');

/** One way of writing a joined spelling: the offsets in it at which ZWNJ stands (none: it is written joined). */
export interface Spelling {
  readonly breaks: readonly number[];
  /** Inflection classes (`flagBits`). */
  readonly flags: number;
}

/** A word list. Spellings are looked up joined, that is, without ZWNJ. */
export interface Lexicon {
  /** The ways in which a joined spelling is written; none where the word list does not know it. */
  spellings(joined: string): readonly Spelling[];
}

/** The bits of the classes named; unknown names count for nothing. */
export function flagBits(names: readonly string[]): number {
  let bits = 0;
  for (const name of names) {
    const index = FLAG_NAMES.indexOf(name);
    if (index >= 0) bits |= 1 << index;
  }
  return bits;
}

const NONE: readonly Spelling[] = [];
const ZWNJ_CODE = ZWNJ.charCodeAt(0);
const LINE_END = '\n'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);

/** The bits of the classes of a word, as the list writes them: some hundred combinations, each of many words. */
const bitsOf = remembering({ most: 1000, keyOf: (classes: string) => classes }, (classes) =>
  flagBits(classes.match(/../g) ?? []),
);

/** Reads a line of the list: «بین‌المللی/sasu» → the place 3 and the classes sa and su. */
function spellingOf(line: string): Spelling {
  const [word = '', classes = ''] = line.trim().split('/');
  const breaks: number[] = [];
  for (let at = word.indexOf(ZWNJ); at >= 0; at = word.indexOf(ZWNJ, at + 1)) breaks.push(at - breaks.length);
  return { breaks, flags: bitsOf(classes) };
}

/** `spellings` with one more; the classes of one that is written alike are put together. */
function withSpelling(spellings: readonly Spelling[], { breaks, flags }: Spelling): readonly Spelling[] {
  const same = spellings.findIndex((one) => one.breaks.join() === breaks.join());
  const known = spellings[same];
  return known === undefined
    ? [...spellings, { breaks, flags }]
    : spellings.with(same, { breaks, flags: known.flags | flags });
}

/** A number made of the word at `start`, up to a slash or a line end; ZWNJ does not count (FNV-1a, 32 bits). */
function hashAt(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SLASH || code === LINE_END) break;
    if (code !== ZWNJ_CODE) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

/** Whether the word at `start` is `joined`, but for its ZWNJs. */
function isWordAt(text: string, start: number, joined: string): boolean {
  let at = start;
  for (let index = 0; index < joined.length; index += 1, at += 1) {
    while (text.charCodeAt(at) === ZWNJ_CODE) at += 1;
    if (text.charCodeAt(at) !== joined.charCodeAt(index)) return false;
  }
  const next = text.charCodeAt(at);
  return at >= text.length || next === SLASH || next === LINE_END;
}

/**
 * Reads a hunspell word list of Persian. The list stays one text; a table says at which place of it the line of a word
 * begins. The 104,000 words of dictionary-fa take some 40 ms and 6 MB so. (A plain map takes 0.15 s and makes the largest
 * texts need 100 MB more; a compiled automaton was as small and quick, but needed 320 lines and a format of its own.)
 *
 * @param dictionary the text of `index.dic`: the number of words, then on each line `word/classes`
 */
export function openLexicon(dictionary: string): Lexicon {
  const starts: number[] = [];
  for (let end = dictionary.indexOf('\n'); end >= 0; end = dictionary.indexOf('\n', end + 1)) {
    if (end + 1 < dictionary.length) starts.push(end + 1);
  }
  // At least half of the table stays empty, so that a search soon comes to its end. 0 stands for an empty place.
  const size = 2 ** Math.ceil(Math.log2(2 * starts.length + 2));
  const table = new Uint32Array(size);
  for (const start of starts) {
    let slot = hashAt(dictionary, start) % size;
    while (table[slot] !== 0) slot = (slot + 1) % size;
    table[slot] = start;
  }
  return {
    spellings(joined) {
      let found = NONE;
      for (let slot = hashAt(joined, 0) % size; ; slot = (slot + 1) % size) {
        const start = table[slot] ?? 0;
        if (start === 0) return found;
        if (!isWordAt(dictionary, start, joined)) continue;
        const end = dictionary.indexOf('\n', start);
        const line = dictionary.slice(start, end < 0 ? dictionary.length : end);
        found = withSpelling(found, spellingOf(line));
      }
    },
  };
}
