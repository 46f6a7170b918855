import type { DocumentData, SegmentData, Utterance } from '../../src/schemas/data.ts';

/** What a paragraph reports, as somebody wrote it down who read the text. */
interface RightPart {
  readonly speaker?: string | null;
  readonly mode?: 'direct' | 'indirect';
  readonly text?: string;
  readonly starts?: string;
  readonly ends?: string;
}
interface RightParagraph extends RightPart {
  readonly kind?: string;
  readonly utterances?: readonly RightPart[];
}

/** One line of a gold file: a text, and what is right about it. */
export interface SpeechCase {
  readonly kind?: string;
  readonly text: string;
  readonly right: {
    readonly paragraphs?: readonly RightParagraph[] | null;
    readonly edited?: string;
    readonly title?: string;
    readonly occasion?: string;
    readonly occasions_without?: readonly string[];
    readonly no_heading?: readonly string[];
    readonly no_paragraph?: readonly string[];
  };
}

/** The cases of a gold file, one JSON object a line. Throws where a line is none. */
export const parseCases = (text: string): SpeechCase[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): SpeechCase => JSON.parse(line));

/** The counts of a run. `speech` counts reports; `other` counts modes, titles, occasions and the like. */
export interface SpeechTally {
  speech: number;
  right_certain: number;
  right_probable: number;
  unknown: number;
  unknown_right: number;
  wrong_certain: number;
  wrong_probable: number;
  missed: number;
  false_statement: number;
  extent: number;
  extent_right: number;
  other: number;
  other_right: number;
  cases_right: number;
  cases: number;
  paragraphs: number;
}

export interface SpeechFigures extends Omit<SpeechTally, 'extent'> {
  readonly extent: number | null;
  readonly extents: number;
  readonly precision_certain: number | null;
  readonly recall_certain: number | null;
  readonly recall_all: number | null;
}

/** Letters and digits only, so that spelling of space, ZWNJ, kashida, ي/ك, hamza and marks makes no difference. */
const bare = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[أإآ]/g, 'ا')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ۀة]/g, 'ه')
    .replace(/[^\p{L}\p{N}]|\u0640/gu, '');
const clean = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, '').trim();
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;

const NOTHING: SpeechTally = {
  speech: 0,
  right_certain: 0,
  right_probable: 0,
  unknown: 0,
  unknown_right: 0,
  wrong_certain: 0,
  wrong_probable: 0,
  missed: 0,
  false_statement: 0,
  extent: 0,
  extent_right: 0,
  other: 0,
  other_right: 0,
  cases_right: 0,
  cases: 0,
  paragraphs: 0,
};

/** Compares one document with what is right, adds to the tally, and says what differs. */
class Judge {
  readonly faults: string[] = [];
  readonly #tally: SpeechTally;
  readonly #document: DocumentData;

  constructor(tally: SpeechTally, document: DocumentData) {
    this.#tally = tally;
    this.#document = document;
  }

  #person(id: string | null): DocumentData['people'][number] | undefined {
    return this.#document.people.find((person) => person.id === id);
  }

  /** The name of a person who is named; null for the unnamed and for organisations. */
  #named(id: string | null): string | null {
    const person = this.#person(id);
    return person?.kind === 'unnamed' || person?.kind === 'organisation' ? null : (person?.name.fa ?? id);
  }

  #speaker(id: string | null, certain: boolean, want: string | null, at: string): void {
    const wrong = certain ? 'wrong_certain' : 'wrong_probable';
    if (want === null) {
      if (this.#named(id) === null) this.#tally.unknown_right += 1;
      else {
        this.#tally[wrong] += 1;
        this.faults.push(`${at}: nobody named, got ${this.#named(id)}`);
      }
    } else if (id === null) {
      this.#tally.unknown += 1;
      this.faults.push(`${at}: ${want}, got unknown`);
    } else {
      const person = this.#person(id);
      const names = [person?.name.fa, ...(person?.aliases.fa ?? [])];
      if (names.some((name) => bare(name).includes(bare(want))))
        this.#tally[certain ? 'right_certain' : 'right_probable'] += 1;
      else {
        this.#tally[wrong] += 1;
        this.faults.push(`${at}: ${want}, got ${this.#named(id)}`);
      }
    }
  }

  #check(counts: 'extent' | 'other', holds: boolean, fault: string): void {
    this.#tally[counts] += 1;
    if (holds) this.#tally[`${counts}_right`] += 1;
    else this.faults.push(fault);
  }

  paragraph(want: RightParagraph, segment: SegmentData | undefined, at: string): void {
    if (want.kind === 'either') return;
    this.#tally.paragraphs += 1;
    if (want.kind !== 'statement') {
      if (segment?.kind !== 'statement') return;
      this.#tally.false_statement += 1;
      this.faults.push(`${at}: no speech, got a statement of ${this.#named(segment.speaker)}`);
      return;
    }
    const parts = want.utterances ?? [want];
    if (segment?.kind !== 'statement') {
      this.#tally.speech += parts.length;
      this.#tally.missed += parts.length;
      this.faults.push(`${at}: speech, got ${segment?.kind ?? 'nothing'}`);
      return;
    }
    for (const [k, part] of parts.entries())
      this.#part(part, want.utterances !== undefined, segment, `${at}.${k + 1}`);
  }

  #part(part: RightPart, isOneOfSeveral: boolean, segment: SegmentData, at: string): void {
    this.#tally.speech += 1;
    const { edited } = segment.text.fa;
    const words = (utterance: Utterance | undefined): string =>
      edited.slice(utterance?.start ?? 0, utterance?.end ?? 0);
    const from = part.text ?? part.starts ?? '';
    const found = isOneOfSeveral
      ? segment.utterances.find((u) => bare(words(u)).startsWith(bare(from).slice(0, 24)))
      : segment.utterances[0];
    if (isOneOfSeveral && found === undefined) {
      this.#tally.missed += 1;
      this.faults.push(`${at}: no utterance «${clean(from).slice(0, 24)}»`);
      return;
    }
    const speaker = found === undefined ? segment.speaker : found.speaker;
    const certain = found?.certain ?? segment.attribution.certain;
    if (part.speaker !== undefined) this.#speaker(speaker, certain, part.speaker, at);
    if (from !== '') {
      const begins =
        found !== undefined && bare(edited.slice(found.start)).startsWith(bare(from).slice(0, 40));
      const holds = begins && (part.text === undefined || bare(words(found)) === bare(part.text));
      this.#check(
        'extent',
        holds,
        `${at}: speech is «${words(found).slice(0, 60)}», expected «${from.slice(0, 60)}»`,
      );
    }
    if (part.ends !== undefined) {
      const end = edited.slice(0, segment.utterances.at(-1)?.end ?? 0);
      this.#check(
        'extent',
        bare(end).endsWith(bare(part.ends)),
        `${at}: speech ends «…${end.slice(-40)}», expected «…${part.ends.slice(-40)}»`,
      );
    }
    if (part.mode !== undefined)
      this.#check('other', found?.mode === part.mode, `${at}: mode ${found?.mode}, expected ${part.mode}`);
  }

  rest(right: SpeechCase['right']): void {
    const { segments, title, occasions } = this.#document;
    const check = (holds: boolean, fault: string): void => this.#check('other', holds, fault);
    const isLine = (kinds: readonly string[], line: string): boolean =>
      segments.some((s) => kinds.includes(s.kind) && clean(s.text.fa.edited) === clean(line));
    if (right.edited !== undefined) {
      const got = segments.map((s) => s.text.fa.edited).join('\n');
      check(
        got === right.edited,
        `edited is «${got.replaceAll('\u200c', '|')}», expected «${right.edited.replaceAll('\u200c', '|')}»`,
      );
    }
    if (right.title !== undefined)
      check(clean(title.fa) === clean(right.title), `title is «${title.fa}», expected «${right.title}»`);
    for (const no of right.no_heading ?? [])
      check(!isLine(['heading', 'headline'], no), `«${no}» is a heading`);
    for (const no of right.no_paragraph ?? [])
      check(
        !segments.some((s) => s.kind !== 'furniture' && clean(s.text.fa.edited) === clean(no)),
        `«${no}» is a paragraph of its own, expected kind furniture`,
      );
    const names = occasions.map((occasion) => occasion.title.fa);
    for (const no of right.occasions_without ?? [])
      check(
        !names.some((name) => name.includes(no)),
        `an occasion is called «${names.find((name) => name.includes(no))}»`,
      );
    if (right.occasion !== undefined)
      check(
        names.includes(right.occasion),
        `occasions are ${JSON.stringify(names)}, expected «${right.occasion}»`,
      );
  }
}

/**
 * Compares documents, one for each case and in the same order, with what is right about them. Figures have the names
 * and the meaning that DESIGN.md's contract gives them; `onFault` hears each difference, with the number of its case.
 */
export function scoreSpeech(
  cases: readonly SpeechCase[],
  documents: readonly (DocumentData | undefined)[],
  onFault: (number: number, fault: string) => void = () => {},
): SpeechFigures {
  const tally = { ...NOTHING, cases: cases.length };
  for (const [n, one] of cases.entries()) {
    const document = documents[n];
    if (document === undefined) {
      onFault(n + 1, 'no document');
      continue;
    }
    const judge = new Judge(tally, document);
    const paragraphs = one.right.paragraphs ?? [];
    const segments = document.segments.filter(
      (s) => bare(s.text.fa.source) !== '' || paragraphs.length === 0,
    );
    const lines = one.text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    let written = 0;
    for (const [i, want] of paragraphs.entries()) {
      const line = bare(lines[i]);
      // A line of signs alone says nothing, and no segment that is compared stands for it.
      const isSign = line === '' && lines[i] !== undefined;
      const same = line === '' ? undefined : segments.find((s) => bare(s.text.fa.source) === line);
      judge.paragraph(want, isSign ? undefined : (same ?? segments[written]), `paragraph ${i + 1}`);
      if (!isSign) written += 1;
    }
    judge.rest(one.right);
    if (judge.faults.length === 0) tally.cases_right += 1;
    for (const fault of judge.faults) onFault(n + 1, fault);
  }
  const { extent, ...counts } = tally;
  const known = tally.speech - tally.unknown_right;
  return {
    ...counts,
    precision_certain: share(tally.right_certain, tally.right_certain + tally.wrong_certain),
    recall_certain: share(tally.right_certain, known),
    recall_all: share(tally.right_certain + tally.right_probable, known),
    extent: share(tally.extent_right, extent),
    extents: extent,
  };
}
