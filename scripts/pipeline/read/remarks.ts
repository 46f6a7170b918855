import {
  type Code,
  type Diagnostic,
  diagnostic,
  excerpt,
  lineAndColumn,
  startOf,
} from '../../diagnostics/index.ts';
import type { Remark } from './formats/taken-out.ts';

/** So many characters of the words in question are shown. */
const SHOWN = 60;

const inBrackets = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line === '' ? '' : ` («${excerpt(line, SHOWN)}»)`;
};

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `One ${one}` : `${count} ${more}`;

interface Words {
  readonly code: Code;
  readonly message: (count: number) => string;
  readonly mend: string;
}

const WORDS: Readonly<Record<Remark['kind'], Words>> = {
  hidden: {
    code: 'GA057',
    message: (count) => `${many(count, 'passage', 'passages')} that the file hides from its readers left out`,
    mend: 'Nothing is to be done where the words are not meant to be read; else show them in the file, and save it again.',
  },
  tracked: {
    code: 'GA058',
    message: (count) => `${many(count, 'tracked change', 'tracked changes')} taken as accepted`,
    mend: 'Accept or reject the changes in the file: until then it has two texts, of which one is shown.',
  },
  notes: {
    code: 'GA063',
    message: (count) =>
      `The marks of ${count === 1 ? 'a footnote' : `${count} footnotes`} left out of the words; the notes keep their numbers`,
    mend: 'Nothing is to be done where the notes are paragraphs of their own after the text.',
  },
  beside: {
    code: 'GA066',
    message: (count) =>
      `${many(count, 'thing', 'things')} beside the text not read: comments, or files within the file`,
    mend: 'Nothing is to be done where it is not part of the text; else put the words into the text, and save it again.',
  },
};

/** Says what was left out of a file, or is shown otherwise than there. */
export function reportRemark(file: string, { kind, count, words }: Remark): Diagnostic {
  const { code, message, mend } = WORDS[kind];
  return diagnostic(code, startOf(file), message(count) + inBrackets(words), mend);
}

/** Reports U+FFFD in a text: it stands where a program before us could not read a letter. */
export function lostLetters(file: string, text: string): Diagnostic[] {
  const count = text.match(/\uFFFD/g)?.length ?? 0;
  if (count === 0) return [];
  return [
    diagnostic(
      'GA064',
      { file, ...lineAndColumn(text, text.indexOf('\uFFFD')) },
      `${many(count, 'letter was', 'letters were')} lost before the text came here (U+FFFD)`,
      'Get the text again, in the encoding that it was written in.',
    ),
  ];
}
