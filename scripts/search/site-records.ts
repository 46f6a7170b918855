import en from '../../src/i18n/en.json' with { type: 'json' };
import fa from '../../src/i18n/fa.json' with { type: 'json' };
import type { DocumentData, SegmentData } from '../../src/schemas/data.ts';
import type { Bilingual } from '../../src/schemas/primitives.ts';
import type { DisplayText, FacetLabel, Language } from '../../src/schemas/search-index.ts';
import { pointsOf } from '../../src/text/dates/edtf.ts';
import { speakerWords } from '../../src/text/speaker-words.ts';
import type { SearchSegment } from './index-content.ts';

type Person = DocumentData['people'][number];
type Occasion = DocumentData['occasions'][number];
type Place = DocumentData['places'][number];

const bothOf = (name: Bilingual | undefined): string[] =>
  [name?.fa, name?.en].filter((text) => typeof text === 'string');

const inLanguage = (name: Bilingual, lang: Language): string => name[lang] ?? name.fa;

/** Everything the speaker may be asked for by, in both languages: whoever types `Lukashenko` on the Persian page finds him. */
const speakerPhrases = (person: Person | undefined): string[] => {
  if (person === undefined) return [];
  const titles = person.roles.flatMap((role) => bothOf(role.title));
  return [...new Set([...bothOf(person.name), ...person.aliases.fa, ...person.aliases.en, ...titles])];
};

const STRINGS = { fa, en } as const;

/** How results write a speaker: with a sign of doubt, and a note where the text names nobody, as the pages do. */
function speakerIn(lang: Language, { kind, name }: Person, certain: boolean): string {
  const { probably, unnamed } = STRINGS[lang].speaker;
  return speakerWords(inLanguage(name, lang), {
    doubt: certain ? null : probably,
    note: kind === 'unnamed' ? unnamed : null,
  });
}

const textIn = (
  lang: Language,
  { document, person, occasion, certain }: Context,
  text: string,
): DisplayText => ({
  title: inLanguage(document.title, lang),
  text,
  speaker: person === undefined ? null : speakerIn(lang, person, certain),
  occasion: occasion === undefined ? null : inLanguage(occasion.title, lang),
});

const label = (id: string, name: Bilingual): FacetLabel => [
  id,
  inLanguage(name, 'fa'),
  inLanguage(name, 'en'),
];

/** What a segment belongs to. */
interface Context {
  readonly document: DocumentData;
  readonly person: Person | undefined;
  readonly certain: boolean;
  readonly occasion: Occasion | undefined;
  readonly place: Place | undefined;
}

/** The first day of an EDTF date; where an interval has none, the day (or the first of the month) at which it ends. */
export function searchDay(edtf: string): string | null {
  const [point] = pointsOf(edtf);
  return point?.first ?? null;
}

function segmentRecord(document: DocumentData, segment: SegmentData): SearchSegment {
  const person = document.people.find(({ id }) => id === segment.speaker);
  const occasion = document.occasions.find(({ id }) => id === segment.occasion);
  const place = document.places.find(({ id }) => id === occasion?.place);
  const context = { document, person, occasion, place, certain: segment.attribution.certain };
  const { en } = segment.text;
  const date = occasion?.date == null ? null : searchDay(occasion.date.edtf);
  const year = date?.slice(0, 4);
  const fieldsIn = (lang: Language) => ({
    title: segment.kind === 'headline' ? [] : [inLanguage(document.title, lang)],
    occasion: [...bothOf(occasion?.title), ...bothOf(place?.name)],
    speaker: speakerPhrases(person),
  });
  return {
    display: {
      doc: document.id,
      segment: segment.id,
      kind: segment.kind,
      speaker: person?.id ?? null,
      occasion: occasion?.id ?? null,
      fa: textIn('fa', context, segment.text.fa.edited),
      en: en === null ? null : textIn('en', context, en),
    },
    fields: { fa: fieldsIn('fa'), en: fieldsIn('en') },
    facets: {
      kind: [segment.kind, segment.kind, segment.kind],
      document: label(document.id, document.title),
      // Somebody unnamed is of one document: there is nothing to filter by.
      ...(person === undefined || person.kind === 'unnamed'
        ? {}
        : { speaker: label(person.id, person.name) }),
      ...(occasion === undefined ? {} : { occasion: label(`${document.id}/${occasion.id}`, occasion.title) }),
      ...(place === undefined ? {} : { place: label(place.id, place.name) }),
      ...(year === undefined ? {} : { year: [year, year, year] as const }),
    },
    date,
  };
}

/** What the index is made of: every segment of the documents but furniture, in the order given. */
export function recordsOf(documents: readonly DocumentData[]): SearchSegment[] {
  return documents.flatMap((document) =>
    document.segments
      .filter(({ kind }) => kind !== 'furniture')
      .map((segment) => segmentRecord(document, segment)),
  );
}
