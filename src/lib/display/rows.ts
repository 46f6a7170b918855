import type { ContentOccasion, ContentPerson } from '../../schemas/content.ts';
import type { Inline } from '../content/content-tree.ts';
import type { ArchiveDocument, DocumentSegment } from '../content/document.ts';
import type { Locale } from './locale.ts';

/** A segment as a page shows it, with what the reader must be told before it. */
export interface Row {
  readonly segment: DocumentSegment;
  readonly speaker: ContentPerson | null;
  /** Everybody who says something in the segment, by id. */
  readonly speakers: ReadonlyMap<string, ContentPerson>;
  /** Everybody whom the text says that something in the segment is said to, in order. */
  readonly addressees: readonly ContentPerson[];
  readonly occasion: ContentOccasion | null;
  /** It is the first statement of its occasion, or comes back to it from another. */
  readonly beginsOccasion: boolean;
  /** The statement just before it has the same speaker and occasion: these are then repeated quietly. */
  readonly continues: boolean;
}

/** What is shown of a segment. `isEarlier`: it is a translation of words that the segment had before. */
export interface Shown {
  readonly lang: string;
  readonly marked: readonly Inline[];
  readonly isEarlier?: boolean;
}

/** The text in a language, or the Persian where it is not translated: what may go out without a word beside it. */
export const shownIn = (locale: Locale, { marked }: DocumentSegment): Shown & { readonly lang: Locale } =>
  locale === 'en' && marked.en !== null
    ? { lang: 'en', marked: marked.en }
    : { lang: 'fa', marked: marked.fa };

/** The same for a page that says what it shows: a translation of an earlier wording comes before the Persian. */
export function shownOnPage(language: string, segment: DocumentSegment): Shown {
  const further = segment.further[language];
  if (further !== undefined) return { lang: language, ...further };
  return language === 'en' && segment.marked.enEarlier !== undefined
    ? { lang: 'en', marked: segment.marked.enEarlier, isEarlier: true }
    : shownIn(language === 'en' ? 'en' : 'fa', segment);
}

function rowsIn(document: ArchiveDocument): readonly Row[] {
  const people = new Map(document.fa.people.map((person) => [person.id, person]));
  const occasions = new Map(document.fa.occasions.map((occasion) => [occasion.id, occasion]));
  let lastStatement: DocumentSegment | undefined;
  return document.segments.map((segment, i) => {
    const { kind, speaker, occasion } = segment.data;
    const before = document.segments[i - 1];
    const row = {
      segment,
      speaker: speaker === null ? null : (people.get(speaker) ?? null),
      speakers: people,
      addressees: [...new Set(segment.data.utterances.map(({ addressee }) => addressee))].flatMap(
        (id) => people.get(id ?? '') ?? [],
      ),
      occasion: occasion === null ? null : (occasions.get(occasion) ?? null),
      beginsOccasion: kind === 'statement' && occasion !== null && lastStatement?.data.occasion !== occasion,
      continues:
        kind === 'statement' &&
        before?.data.kind === 'statement' &&
        before.data.speaker === speaker &&
        before.data.occasion === occasion,
    };
    if (kind === 'statement') lastStatement = segment;
    return row;
  });
}

/** Every page of a statement asks for the rows of its document. */
const known = new WeakMap<ArchiveDocument, readonly Row[]>();

/** A document's segments in order, with speakers and occasions looked up. */
export function rowsOf(document: ArchiveDocument): readonly Row[] {
  const rows = known.get(document) ?? rowsIn(document);
  known.set(document, rows);
  return rows;
}

/** An editor's note as a page numbers it. */
export interface ShownNote {
  readonly label: string;
  readonly lang: string;
  readonly number: number;
  readonly text: string;
}

function labelsOf(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'mark' || node.type === 'sentence') return [];
    return node.type === 'note' ? [node.label] : labelsOf(node.children);
  });
}

/** The archive speaks to readers in the languages of its pages: beside a further one, in English. */
const languageOfNotes = (language: string): Locale => (language === 'fa' ? 'fa' : 'en');

/** The notes of the texts shown, numbered in the order in which the page refers to them. */
export function notesOf(document: ArchiveDocument, shown: readonly Shown[]): ReadonlyMap<string, ShownNote> {
  const notes = new Map<string, ShownNote>();
  for (const { lang, marked } of shown) {
    for (const label of labelsOf(marked)) {
      const text = document.notes[lang]?.find((note) => note.label === label)?.text;
      if (text !== undefined && !notes.has(label))
        notes.set(label, { label, lang: languageOfNotes(lang), number: notes.size + 1, text });
    }
  }
  return notes;
}

/** The row of one segment. Throws where the document has no such segment. */
export function rowOf(document: ArchiveDocument, id: string): Row {
  const row = rowsOf(document).find(({ segment }) => segment.data.id === id);
  if (row === undefined) throw new Error(`${document.id} has no segment ${id}.`);
  return row;
}
