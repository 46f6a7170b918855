import { fold, foldWithOffsets } from '../../../src/text/fold.ts';
import type { Identified } from '../identify/index.ts';
import { Scan } from '../speech/scan.ts';
import { anyOf, PRONOUNS, ROLE_NOUNS, WORD_END, WORD_START } from '../speech/words/index.ts';
import { type Attribution, UNKNOWN } from './attribution.ts';
import type { Clause } from './clause.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Turn } from './pronoun.ts';
import { subjectOf } from './subject.ts';

/** The sentences of a folded text, each from its start. */
function sentencesOf(text: string): string[] {
  const scan = new Scan(text);
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = Math.max(at + 1, scan.sentenceEnd(at));
    found.push(text.slice(at, end));
    at = scan.firstNonSpace(end);
  }
  return found;
}

const OPENING_LENGTH = 160;

/** The openings of a segment's sentences that report nothing, in which the text may introduce somebody by name. */
export function openingsOf({ edited, speech, kind }: Identified): Clause[] {
  if (kind === 'headline' || kind === 'heading') return [];
  const folded = foldWithOffsets(edited.slice(0, speech?.clauseStart ?? edited.length));
  let at = 0;
  return sentencesOf(folded.text).map((sentence) => {
    const offset = folded.text.indexOf(sentence, at);
    at = offset + sentence.length;
    return {
      folded: sentence.slice(0, OPENING_LENGTH),
      isPlural: false,
      offset,
      original: (from, to) =>
        edited
          .slice(folded.offsets[offset + from] ?? 0, folded.offsets[offset + to] ?? edited.length)
          .trimEnd(),
    };
  });
}

/** «از وی»: somebody from before, beside the one who is named. */
const ELSE = new RegExp(`${WORD_START}(?:از|با|به|برای|همراه|کنار) ${anyOf(PRONOUNS)}${WORD_END}`, 'u');

/** Whom a narrative text is about: the one known person it names, if that person is the subject of a sentence. */
export function topicOf(edited: string, gazetteer: Gazetteer): string | null | undefined {
  const text = fold(edited);
  const people = new Set(gazetteer.people.all(text).map(({ id }) => id));
  if (people.size === 0) return mentionsSomebody(text) ? null : undefined;
  if (ELSE.test(text)) return null;
  const subjects = sentencesOf(text).map((sentence) => subjectOf(sentence.replace(/[.!؟]$/u, ''), gazetteer));
  const subject = subjects.find((found) => found.type === 'person');
  return people.size === 1 && subject?.type === 'person' ? subject.id : null;
}

const SOMEBODY = new RegExp(
  `${WORD_START}${anyOf(ROLE_NOUNS.filter((noun) => noun.length > 3 && noun !== 'همین'))}${WORD_END}`,
  'u',
);
const mentionsSomebody = (text: string): boolean => SOMEBODY.test(text);

/**
 * Whom «وی» means where other sentences of the same segment stand before its clause: the one person they name, else
 * nobody is told. Undefined where they name nobody, and the segments before decide.
 */
export function preambleOf(segment: Identified, turn: Turn, gazetteer: Gazetteer): Attribution | undefined {
  const before = segment.edited.slice(0, segment.speech?.clauseStart ?? 0).trim();
  if (before === '') return undefined;
  const quote = /^[«“"]/u.test(before) && new Scan(fold(before)).quotes[0]?.end === fold(before).length;
  if (quote) return undefined;
  const topic = topicOf(before, gazetteer);
  if (topic === undefined) return undefined;
  if (topic === null) return UNKNOWN;
  return {
    speaker: topic,
    basis: 'pronoun',
    certain: topic === turn.speaker || !mentionsOther(before, gazetteer),
  };
}

/** Whether a text speaks of somebody by office beside the one it names. */
function mentionsOther(before: string, gazetteer: Gazetteer): boolean {
  const rest = gazetteer.people
    .all(fold(before))
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), fold(before));
  return mentionsSomebody(rest);
}
