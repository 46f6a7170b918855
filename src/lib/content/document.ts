import type { EnglishFrontmatter, PersianFrontmatter } from '../../schemas/content.ts';
import type { DocumentData, SegmentData } from '../../schemas/data.ts';
import { segmentData } from '../../schemas/data.ts';
import { undoInterventions } from '../../text/intervention.ts';
import type { Locale } from '../display/locale.ts';
import {
  type ContentTree,
  type Inline,
  type NoteNode,
  type SegmentNode,
  textOf,
  utterancesOf,
} from './content-tree.ts';

/** A segment with its facts and its marked text in both languages (English null where untranslated). */
export interface DocumentSegment {
  readonly data: SegmentData;
  readonly marked: {
    readonly fa: readonly Inline[];
    readonly en: readonly Inline[] | null;
    /** A translation of words that the segment had before, where nobody has confirmed it for those it has now. */
    readonly enEarlier?: readonly Inline[];
  };
}

/** A document, made of its two content files. */
export interface ArchiveDocument {
  readonly id: string;
  readonly fa: PersianFrontmatter;
  readonly en: EnglishFrontmatter;
  readonly segments: readonly DocumentSegment[];
  readonly notes: Readonly<Record<Locale, readonly NoteNode[]>>;
}

function joinSegment(
  node: SegmentNode,
  english: SegmentNode | undefined,
  front: PersianFrontmatter,
  index: number,
): DocumentSegment {
  const {
    id = '',
    line,
    speaker = null,
    basis = 'none',
    certain = 'true',
    addressee = null,
    occasion = null,
  } = node.attributes;
  const fa = node.children ?? [];
  const translated = english?.children ?? null;
  const isEarlier = translated !== null && english?.attributes.wording === 'earlier';
  const en = isEarlier ? null : translated;
  const edited = textOf(fa);
  const interventions = front.interventions[id] ?? [];
  const earlier = front.earlier?.[id] ?? [];
  const attribution = segmentData.shape.attribution.parse({ basis, certain: certain === 'true' });
  const data = segmentData.parse({
    id,
    line: Number(line),
    kind: node.kind,
    speaker,
    attribution,
    addressee,
    occasion,
    text: {
      fa: { source: undoInterventions(edited, interventions), edited },
      en: en === null ? null : textOf(en),
      ...(isEarlier && { enEarlier: textOf(translated) }),
    },
    utterances: utterancesOf(fa, { speaker, ...attribution, addressee }),
    ...(earlier.length > 0 && { earlier }),
    interventions,
    break: front.breaks.after[index] ?? '',
    permalink: { fa: `/fa/documents/${front.id}/#${id}`, en: `/en/documents/${front.id}/#${id}` },
  });
  return { data, marked: { fa, en, ...(isEarlier && { enEarlier: translated }) } };
}

/** Joins the Persian and the English content of a document, segment by segment, by id. */
export function joinDocument(
  fa: { front: PersianFrontmatter; tree: ContentTree },
  en: { front: EnglishFrontmatter; tree: ContentTree },
): ArchiveDocument {
  const english = new Map(en.tree.segments.map((node) => [node.attributes.id, node]));
  return {
    id: fa.front.id,
    fa: fa.front,
    en: en.front,
    segments: fa.tree.segments.map((node, i) =>
      joinSegment(node, english.get(node.attributes.id), fa.front, i),
    ),
    notes: { fa: fa.tree.notes, en: en.tree.notes },
  };
}

/** /data/documents/<document>.json */
export function dataOf({ id, fa, segments }: ArchiveDocument): DocumentData {
  return {
    id,
    genre: fa.genre,
    title: fa.title,
    source: { ...fa.source, before: fa.breaks.before },
    provenance: fa.provenance,
    rights: fa.rights,
    dates: fa.occasions.flatMap((occasion) =>
      occasion.date === null ? [] : [{ ...occasion.date, of: occasion.id }],
    ),
    occasions: fa.occasions,
    segments: segments.map(({ data }) => data),
    people: fa.people,
    places: fa.places.map(({ formerly: _, ...place }) => place),
    corrections: fa.corrections ?? [],
    ...(fa.editions !== undefined && { editions: fa.editions }),
    past: fa.past ?? [],
    formerly: fa.formerly ?? [],
  };
}
