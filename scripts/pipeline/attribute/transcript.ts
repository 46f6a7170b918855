import { foldWithOffsets } from '../../../src/text/fold.ts';
import type { Identified } from '../identify/index.ts';
import { anyOf, GIVEN_NAMES, HONORIFICS, list, WORD_END } from '../speech/words/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { titleAt } from './title.ts';

const LABEL = /^(?<label>\p{L}[\p{L} «»\u200C]{0,50}?)(?: ?\([^)]{1,60}\))? ?: ?(?=\S)/u;
const QUESTION = new RegExp(
  `^(?:${anyOf(list('سؤال، سوال، پرسش، س، خبرنگار، مجری، پرسشگر، گزارشگر، مصاحبه‌کننده'))})$`,
  'u',
);
const ANSWER = new RegExp(`^(?:${anyOf(list('پاسخ، جواب، ج، کارشناس، مهمان، مصاحبه‌شونده'))})$`, 'u');
/** Facts about the text, not words of it. */
const METADATA = new RegExp(
  `^(?:${anyOf(list('تاریخ، منبع، عکس، عکاس، کد خبر، نویسنده، مترجم، ساعت، زمان، مکان، ویراستار، برچسب‌ها'))})$`,
  'u',
);
const HONORIFIC = new RegExp(`^«?(?:${anyOf(HONORIFICS)} )?`, 'u');

interface Line {
  readonly label: string;
  /** UTF-16 offsets into the edited text: the end of the label, and what follows the colon. */
  readonly end: number;
  readonly start: number;
}

function lineOf(edited: string): Line | null {
  const folded = foldWithOffsets(edited);
  const match = LABEL.exec(folded.text);
  const label = match?.groups?.label ?? '';
  if (match === null || label.split(' ').length > 7) return null;
  return {
    label,
    end: folded.offsets[label.length] ?? 0,
    start: folded.offsets[match[0].length] ?? edited.length,
  };
}

/** Whether a label names a person: by a known name, or by an office of people.yaml. */
function namesPerson(label: string, gazetteer: Gazetteer): boolean {
  const at = HONORIFIC.exec(label)?.[0].length ?? 0;
  const person = gazetteer.people.at(label, at) ?? gazetteer.people.at(label, 0);
  if (person !== null && label.slice(person.end).replace('»', '').trim() === '') return true;
  return titleAt(label, at, gazetteer)?.end === label.length;
}

/**
 * Makes statements of the lines of a transcript («NAME: …», «سؤال: …»): where the label names a person, or where the
 * text is clearly one of questions and answers. A fact about the text («تاریخ: …») is narrative; any other label is left
 * alone, and so is a headline.
 */
export function readTranscript(segments: readonly Identified[], gazetteer: Gazetteer): Identified[] {
  const lines = segments.map(({ kind, edited }) =>
    kind === 'narrative' || kind === 'heading' ? lineOf(edited) : null,
  );
  const labels = lines.flatMap((line) => (line === null ? [] : [line.label]));
  const isInterview =
    labels.some((label) => QUESTION.test(label)) &&
    labels.some((label) => ANSWER.test(label) || namesPerson(label, gazetteer));
  return segments.map((segment, index): Identified => {
    const line = lines[index] ?? null;
    if (line === null) return segment;
    if (METADATA.test(line.label)) return { ...segment, kind: 'narrative' };
    const isTurn = isInterview && (QUESTION.test(line.label) || ANSWER.test(line.label));
    if (!isTurn && !namesPerson(line.label, gazetteer)) return segment;
    return {
      ...segment,
      kind: 'statement',
      speech: {
        clauseStart: 0,
        clauseEnd: line.start,
        subjectStart: 0,
        subjectEnd: line.end,
        verb: '',
        utterances: [{ mode: 'direct', start: line.start, end: segment.edited.length }],
        isLoose: false,
      },
    };
  });
}

/**
 * Full names in `texts` (folded) whose last word labels a line of the same document: «علی رضایی …» for «رضایی: …».
 * Only after a common given name, and only where one such name is there.
 */
export function labelledNames(segments: readonly Identified[]): string[] {
  const labels = new Set(
    segments.flatMap(({ kind, edited }) =>
      kind === 'statement' || kind === 'headline' ? [] : (lineOf(edited)?.label ?? []),
    ),
  );
  const text = segments.map(({ edited }) => foldWithOffsets(edited).text).join('\n');
  return [...labels].flatMap((label) => {
    const bare = label.replace(HONORIFIC, '');
    if (bare === '' || bare.split(' ').length > 4 || QUESTION.test(bare) || ANSWER.test(bare)) return [];
    const given = new RegExp(`^${anyOf(GIVEN_NAMES)} `, 'u');
    if (given.test(bare)) {
      const elsewhere = text.split(bare).length - 1 > text.split(`${bare}:`).length - 1;
      return elsewhere || text.split(`${bare}:`).length > 2 ? [bare] : [];
    }
    const full = new RegExp(`(?<!\\p{L})${anyOf(GIVEN_NAMES)} (?:\\p{L}+ )?${bare}${WORD_END}`, 'gu');
    const names = new Set(text.match(full) ?? []);
    return names.size === 1 ? [...names] : [];
  });
}
