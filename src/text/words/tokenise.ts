import { ZWNJ } from '../characters.ts';
import { foldWithOffsets } from '../fold.ts';

/** A word of a text, folded. Offsets are UTF-16 units of the original text; `end` is exclusive. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The folded pieces between its ZWNJs, where the writer put any: «رئیس‌جمهور» has رییس and جمهور. */
  readonly parts: readonly string[];
  /** True where only white space stands between this word and the one before it. */
  readonly follows: boolean;
}

/** A number with its thousands separated, an English word with an apostrophe in it, or a run of letters and digits. */
const WORD = /\d{1,3}(?:[,٬،]\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

const partsOf = (original: string): readonly string[] => {
  if (!original.includes(ZWNJ)) return [];
  const parts = original.split(ZWNJ).map((part) => foldWithOffsets(part).text);
  return parts.filter((part) => part !== '').length > 1 ? parts.filter((part) => part !== '') : [];
};

/** Thousands joined («1,234» is 1234), the English possessive left out, other apostrophes dropped. */
const plain = (word: string): string => word.replace(/['’]s$/u, '').replace(/['’,٬،]/gu, '');

/** The words of a folded text, in order, each with its place in it: UTF-16 units, `end` exclusive. */
export function foldedWords(folded: string): Pick<Token, 'word' | 'start' | 'end'>[] {
  return Array.from(folded.matchAll(WORD), ({ 0: match, index }) => ({
    word: plain(match),
    start: index,
    end: index + match.length,
  })).filter(({ word }) => word !== '');
}

/** The words of `text`, in order. Any string will do; what is neither letter nor digit separates words. */
export function tokenise(text: string): Token[] {
  const folded = foldWithOffsets(text);
  let last = 0;
  return foldedWords(folded.text).map(({ word, start: from, end: until }, i): Token => {
    const start = folded.offsets[from] ?? 0;
    const end = folded.offsets[until] ?? text.length;
    const follows = i > 0 && /^\s*$/u.test(folded.text.slice(last, from));
    last = until;
    return { word, start, end, parts: partsOf(text.slice(start, end)), follows };
  });
}
