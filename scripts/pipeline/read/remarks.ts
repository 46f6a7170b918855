import {
  type Diagnostic,
  excerpt,
  lineAndColumn,
  type Part,
  phrase,
  said,
  startOf,
} from '../../diagnostics/index.ts';
import type { Remark } from './formats/taken-out.ts';

/** So many characters of the words in question are shown. */
const SHOWN = 60;

const inBrackets = (words: string): Part => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line === '' ? '' : phrase('words', { words: excerpt(line, SHOWN) });
};

/** Says what was left out of a file, or is shown otherwise than there. */
export function reportRemark(file: string, { kind, count, words: found }: Remark): Diagnostic {
  const at = startOf(file);
  const words = inBrackets(found);
  switch (kind) {
    case 'hidden':
      return said('hiddenWords', at, {
        passages: count === 1 ? phrase('passage') : phrase('passages', { count }),
        words,
      });
    case 'tracked':
      return said('trackedChanges', at, {
        changes: count === 1 ? phrase('change') : phrase('changes', { count }),
        words,
      });
    case 'notes':
      return said('noteMarks', at, {
        notes: count === 1 ? phrase('footnote') : phrase('footnotes', { count }),
        words,
      });
    case 'beside':
      return said('besideTheText', at, {
        things: count === 1 ? phrase('thingBeside') : phrase('thingsBeside', { count }),
        words,
      });
  }
}

/** Reports U+FFFD in a text: it stands where a program before us could not read a letter. */
export function lostLetters(file: string, text: string): Diagnostic[] {
  const count = text.match(/\uFFFD/g)?.length ?? 0;
  if (count === 0) return [];
  return [
    said(
      'lostLetters',
      { file, ...lineAndColumn(text, text.indexOf('\uFFFD')) },
      { letters: count === 1 ? phrase('letterLost') : phrase('lettersLost', { count }) },
    ),
  ];
}
