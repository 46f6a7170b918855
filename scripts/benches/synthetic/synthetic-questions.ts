import type { Passage, Question } from '../search-quality.ts';
import { Dice } from './random.ts';
import { syntheticDocuments } from './synthetic-archive.ts';
import { SEGMENTS } from './synthetic-text.ts';
import { readVocabulary } from './vocabulary.ts';

/** How many queries are asked, whatever the number of passages: times and sizes are told for each. */
const QUERIES = 200;
const WORDS = 3;
/** Shorter words are mostly those that every text has. */
const WORD = /\p{L}{4,}/gu;

/** Passages to search, and what is asked about them. */
export interface SearchBench {
  readonly passages: readonly Passage[];
  readonly questions: readonly Question[];
}

/** Three words of a passage, which nobody can tell from what somebody might type, since no word means anything. */
function questionAbout({ id, text }: Passage, number: number): Question | null {
  const words = new Dice(number).shuffled([...new Set(text.match(WORD))]).slice(0, WORDS);
  return words.length < WORDS ? null : { id: String(number), query: words.join(' '), relevant: [id] };
}

/**
 * `segments` passages in two languages, the paragraphs of a synthetic archive (the texts of `bench:build`), and queries of words
 * that stand in one of them; always the same for the same number.
 */
export function syntheticSearch(segments: number): SearchBench {
  const documents = syntheticDocuments(Math.ceil(segments / SEGMENTS), readVocabulary());
  const passages = [...documents]
    .flatMap(({ id, text }) =>
      text.lines.map(
        (line, at): Passage => ({
          id: `${id}#s${at + 1}`,
          title: text.lines[0] ?? '',
          text: line,
          english: text.english[at] ?? null,
        }),
      ),
    )
    .slice(0, segments);
  const dice = new Dice(segments);
  const questions: Question[] = [];
  // Some passages are too short to ask about: a few more draws than queries are enough.
  for (let drawn = 1; drawn <= 4 * QUERIES && questions.length < QUERIES; drawn += 1) {
    const question = questionAbout(dice.pick(passages), drawn);
    if (question !== null) questions.push(question);
  }
  return { passages, questions };
}
