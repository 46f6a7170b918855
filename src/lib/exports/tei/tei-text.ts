import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Intervention } from '../../../schemas/content.ts';
import type { Utterance } from '../../../schemas/data.ts';
import type { Inline } from '../../content/content-tree.ts';
import { type ArchiveDocument, type DocumentSegment, markedIn } from '../../content/document.ts';
import { xmlId } from '../xml.ts';

type Child = Element | string;

/** The categories of an attribution: on what it is based, and whether it is certain where somebody is named. */
const anaOf = ({ speaker, basis, certain }: Pick<Utterance, 'speaker' | 'basis' | 'certain'>): string =>
  `#basis-${basis}${speaker === null ? '' : ` #certainty-${certain ? 'certain' : 'probable'}`}`;

/** Writes the marked text of one segment: speech as `said`, edits as `choice`, notes where they are referred to. */
class SegmentWriter {
  readonly #interventions: readonly Intervention[];
  readonly #notes: ReadonlyMap<string, string>;
  /** Where the next text begins, in UTF-16 units of the edited text. */
  #at = 0;

  constructor(interventions: readonly Intervention[], notes: ReadonlyMap<string, string>) {
    this.#interventions = interventions;
    this.#notes = notes;
  }

  /** An edit that reaches beyond the text node it begins in is left out: the JSON of the document has them all. */
  #text(value: string): Child[] {
    const start = this.#at;
    this.#at += value.length;
    const children: Child[] = [];
    let done = 0;
    for (const { rule, start: place, before, after } of this.#interventions) {
      const from = place - start;
      if (from < done || from + after.length > value.length || (after === '' && from >= value.length))
        continue;
      if (from > done) children.push(value.slice(done, from));
      children.push(x('choice', { n: rule }, [x('orig', before), x('reg', after)]));
      done = from + after.length;
    }
    if (done < value.length) children.push(value.slice(done));
    return children;
  }

  write(nodes: readonly Inline[]): Child[] {
    return nodes.flatMap((node): Child[] => {
      if (node.type === 'text' || node.type === 'mark') return this.#text(node.value);
      if (node.type === 'speech') {
        const { by, to, mode } = node;
        const who = by === undefined || by.speaker === null ? null : `#${xmlId('person', by.speaker)}`;
        const ana = by === undefined ? null : anaOf(by);
        const toWhom = to == null ? null : `#${xmlId('person', to)}`;
        return [
          x('said', { direct: String(mode === 'direct'), who, toWhom, ana }, this.write(node.children)),
        ];
      }
      if (node.type === 'sentence') return [];
      const text = this.#notes.get(node.label);
      return text === undefined ? [] : [x('note', { type: 'editor', n: String(node.number) }, text)];
    });
  }
}

function segmentNode(
  { data }: DocumentSegment,
  language: string,
  text: readonly Child[],
  people: ReadonlySet<string>,
): Element {
  const ids =
    language === 'fa'
      ? { 'xml:id': data.id }
      : { 'xml:id': `${data.id}.${language}`, corresp: `#${data.id}` };
  if (data.kind === 'headline' || data.kind === 'heading') {
    return x('head', { ...ids, type: data.kind }, [...text]);
  }
  if (data.kind === 'narrative') return x('p', ids, [...text]);
  // What belongs to the page or channel a text was copied from; a `p` of TEI has no type.
  if (data.kind === 'furniture') return x('ab', { ...ids, type: 'furniture' }, [...text]);
  const occasion = data.occasion === null ? '' : ` #${xmlId('occasion', data.occasion)}`;
  const isKnown = data.speaker !== null && people.has(data.speaker);
  const { addressee } = data;
  return x(
    'u',
    {
      who: isKnown && data.speaker !== null ? `#${xmlId('person', data.speaker)}` : null,
      toWhom: addressee !== null && people.has(addressee) ? `#${xmlId('person', addressee)}` : null,
      ana: `${anaOf({ ...data.attribution, speaker: isKnown ? data.speaker : null })}${occasion}`,
    },
    [x('seg', ids, [...text])],
  );
}

/** The text in one language, cut into divisions at its headings; null where nothing of it is in that language. */
export function teiText(document: ArchiveDocument, language: string): Element | null {
  const people = new Set(document.fa.people.map(({ id }) => id));
  const notes = new Map((document.notes[language] ?? []).map(({ label, text }) => [label, text]));
  const divisions: Element[][] = [];
  for (const segment of document.segments) {
    const marked = markedIn(segment, language);
    if (marked === null) continue;
    const edits = language === 'fa' ? segment.data.interventions : [];
    const node = segmentNode(segment, language, new SegmentWriter(edits, notes).write(marked), people);
    const last = divisions.at(-1);
    if (last === undefined || node.name === 'head') divisions.push([node]);
    else last.push(node);
  }
  if (divisions.length === 0) return null;
  return x('text', { 'xml:lang': language, 'xml:id': language }, [
    x(
      'body',
      divisions.map((nodes) => x('div', nodes)),
    ),
  ]);
}
