import type { Utterance } from '../../src/schemas/data.ts';
import { LEFT_GUILLEMET, RIGHT_GUILLEMET } from '../../src/text/characters.ts';
import { foldWithOffsets } from '../../src/text/fold.ts';
import { anyOf, REPORTING_VERBS, WORD_END, WORD_START } from './words.ts';

/** What a segment reports: its reporting clause (always from `clauseStart` to `clauseEnd`) and the speech itself. */
export interface Speech {
  /** UTF-16 offsets into the edited text. The clause ends after its verb. */
  readonly clauseStart: number;
  readonly clauseEnd: number;
  readonly verbStart: number;
  readonly utterances: readonly Utterance[];
}

const VERB = `${WORD_START}${anyOf(REPORTING_VERBS)}${WORD_END}`;
/** A verb, at most an addressee or «چنین» after it, then the colon. */
const VERB_AND_COLON = new RegExp(`(${VERB})(?: (?:که|چنین|اینچنین|این چنین))? ?:(?!\\d|//)`, 'gu');
const VERB_AND_THAT = new RegExp(`(${VERB}) ?[،,]? (?:که|کرد که)${WORD_END}`, 'gu');
const SENTENCE_END = /[.!؟?](?=\s|$)/g;

/** Whether the offset lies inside «»: a colon or verb there belongs to the quoted words. */
function isQuoted(text: string, offset: number): boolean {
  let depth = 0;
  for (const character of text.slice(0, offset)) {
    if (character === LEFT_GUILLEMET) depth += 1;
    else if (character === RIGHT_GUILLEMET && depth > 0) depth -= 1;
  }
  return depth > 0;
}

function firstNonSpace(text: string, offset: number): number {
  const rest = text.slice(offset).search(/\S/u);
  return rest < 0 ? text.length : offset + rest;
}

/** The start of the sentence that `offset` is in: a reporting clause never begins before it. */
function sentenceStart(text: string, offset: number): number {
  let start = 0;
  for (const match of text.slice(0, offset).matchAll(SENTENCE_END)) start = match.index + 1;
  return firstNonSpace(text, start);
}

function sentenceEnd(text: string, offset: number): number {
  SENTENCE_END.lastIndex = offset;
  const match = SENTENCE_END.exec(text);
  return match === null ? text.length : match.index + 1;
}

/**
 * Finds reported speech in the edited text of one segment: direct speech from after the colon of a reporting clause
 * («… اظهار داشت:») to the end; or else indirect speech after «گفت که», to the end of that sentence. Null where the
 * segment reports nothing. A colon in a time, a ratio or an address, or inside «», is not a reporting clause's.
 */
export function findSpeech(text: string): Speech | null {
  const folded = foldWithOffsets(text);
  const original = (at: number): number => folded.offsets[at] ?? text.length;
  const speech = (match: RegExpExecArray, mode: Utterance['mode']): Speech | null => {
    const verbStart = original(match.index);
    const clauseEnd = original(match.index + match[0].length - 1) + 1;
    if (isQuoted(text, verbStart)) return null;
    const start = firstNonSpace(text, clauseEnd);
    const end = mode === 'direct' ? text.length : sentenceEnd(text, start);
    if (start >= end) return null;
    return {
      clauseStart: sentenceStart(text, verbStart),
      clauseEnd,
      verbStart,
      utterances: [{ mode, start, end }],
    };
  };
  for (const match of folded.text.matchAll(VERB_AND_COLON)) {
    const found = speech(match, 'direct');
    if (found !== null) return found;
  }
  for (const match of folded.text.matchAll(VERB_AND_THAT)) {
    const found = speech(match, 'indirect');
    if (found !== null) return found;
  }
  return null;
}
