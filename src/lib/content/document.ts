import type { EnglishFrontmatter, PersianFrontmatter, TranslatedFrontmatter } from '../../schemas/content.ts';
import type { DocumentData, SegmentData } from '../../schemas/data.ts';
import { segmentData } from '../../schemas/data.ts';
import { furtherIn, inLanguages } from '../../schemas/languages/further-languages.ts';
import { LANGUAGES } from '../../text/direction.ts';
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
  /** Its translations into further languages, by language. */
  readonly further: Readonly<Record<string, FurtherMarked>>;
}

/** The text of a segment in a further language. `isEarlier`: it is a translation of words that the segment had before. */
export interface FurtherMarked {
  readonly marked: readonly Inline[];
  readonly isEarlier: boolean;
}

/** A document, made of its two content files. */
export interface ArchiveDocument {
  readonly id: string;
  readonly fa: PersianFrontmatter;
  readonly en: EnglishFrontmatter;
  readonly segments: readonly DocumentSegment[];
  readonly notes: Readonly<Record<Locale, readonly NoteNode[]>> &
    Readonly<Record<string, readonly NoteNode[] | undefined>>;
  /** The further languages into which something of it is translated. */
  readonly further: readonly TranslatedFrontmatter[];
}

/** A content file of a translation. */
interface Translated {
  readonly front: TranslatedFrontmatter;
  readonly tree: ContentTree;
}

const isEarlierWording = (node: SegmentNode | undefined): boolean => node?.attributes.wording === 'earlier';

/** What the translations of a document have of one segment. */
interface TranslatedNodes {
  readonly english: SegmentNode | undefined;
  readonly others: readonly (readonly [language: string, node: SegmentNode | undefined])[];
}

/** A segment in the further languages it is translated into. */
const furtherOf = (nodes: TranslatedNodes['others']): Readonly<Record<string, FurtherMarked>> =>
  Object.fromEntries(
    nodes.flatMap(([language, node]): [string, FurtherMarked][] =>
      node?.children == null
        ? []
        : [[language, { marked: node.children, isEarlier: isEarlierWording(node) }]],
    ),
  );

/** What a segment's data have in each further language of the archive: null where it is not translated, or has no page. */
const inEach = <T>(front: PersianFrontmatter, of: (language: string) => T | null): Record<string, T | null> =>
  Object.fromEntries(furtherIn(front.title).map((language) => [language, of(language)]));

function joinSegment(
  node: SegmentNode,
  { english, others }: TranslatedNodes,
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
  const isEarlier = translated !== null && isEarlierWording(english);
  const en = isEarlier ? null : translated;
  const edited = textOf(fa);
  const interventions = front.interventions[id] ?? [];
  const earlier = front.earlier?.[id] ?? [];
  const attribution = segmentData.shape.attribution.parse({ basis, certain: certain === 'true' });
  const further = furtherOf(others);
  const data = inLanguages(segmentData, furtherIn(front.title)).parse({
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
      ...inEach(front, (language) => {
        const found = further[language];
        return found === undefined || found.isEarlier ? null : textOf(found.marked);
      }),
    },
    utterances: utterancesOf(fa, { speaker, ...attribution, addressee }),
    ...(earlier.length > 0 && { earlier }),
    interventions,
    break: front.breaks.after[index] ?? '',
    permalink: {
      fa: `/fa/documents/${front.id}/#${id}`,
      en: `/en/documents/${front.id}/#${id}`,
      ...inEach(front, (language) =>
        others.some(([code]) => code === language) ? `/${language}/documents/${front.id}/#${id}` : null,
      ),
    },
  });
  return { data, marked: { fa, en, ...(isEarlier && { enEarlier: translated }) }, further };
}

const byId = ({ segments }: ContentTree): ReadonlyMap<string | undefined, SegmentNode> =>
  new Map(segments.map((node) => [node.attributes.id, node]));

/** Joins the Persian content of a document, the English, and that in further languages, segment by segment, by id. */
export function joinDocument(
  fa: { front: PersianFrontmatter; tree: ContentTree },
  en: { front: EnglishFrontmatter; tree: ContentTree },
  further: readonly Translated[] = [],
): ArchiveDocument {
  const english = byId(en.tree);
  const others = further.map(({ front, tree }) => [front.lang, byId(tree)] as const);
  const othersOf = (id: string | undefined) =>
    others.map(([language, nodes]) => [language, nodes.get(id)] as const);
  return {
    id: fa.front.id,
    fa: fa.front,
    en: en.front,
    segments: fa.tree.segments.map((node, i) =>
      joinSegment(
        node,
        { english: english.get(node.attributes.id), others: othersOf(node.attributes.id) },
        fa.front,
        i,
      ),
    ),
    notes: {
      fa: fa.tree.notes,
      en: en.tree.notes,
      ...Object.fromEntries(further.map(({ front, tree }) => [front.lang, tree.notes])),
    },
    further: further.map(({ front }) => front),
  };
}

/** The languages in which there is something of a document: Persian and English, and the further ones it is translated into. */
export const languagesOf = ({ further }: Pick<ArchiveDocument, 'further'>): readonly string[] => [
  ...LANGUAGES,
  ...further.map(({ lang }) => lang),
];

/** The translation of a document into a language of its archive. */
export const translationInto = (
  { en, further }: Pick<ArchiveDocument, 'en' | 'further'>,
  language: string,
): TranslatedFrontmatter['translation'] => (further.find(({ lang }) => lang === language) ?? en).translation;

/** The text of a segment in a language; null where it is not translated, or only another wording of it is. */
export const markedIn = (
  { marked, further }: DocumentSegment,
  language: string,
): readonly Inline[] | null => {
  if (language === 'fa' || language === 'en') return marked[language];
  const found = further[language];
  return found === undefined || found.isEarlier ? null : found.marked;
};

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
