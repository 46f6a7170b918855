import en from '../../src/i18n/en.json' with { type: 'json' };
import fa from '../../src/i18n/fa.json' with { type: 'json' };
import type { DocumentData, SegmentData } from '../../src/schemas/data.ts';
import { furtherIn, textIn } from '../../src/schemas/languages/further-languages.ts';
import type { Bilingual } from '../../src/schemas/primitives.ts';
import type { DisplayContext, FacetLabel, Language } from '../../src/schemas/search-index.ts';
import { dateInBothCalendars } from '../../src/text/dates/calendar.ts';
import { pointsOf } from '../../src/text/dates/edtf.ts';
import { speakerWords } from '../../src/text/speaker-words.ts';
import type { SearchSegment } from './index-content.ts';

type Person = DocumentData['people'][number];
type Occasion = DocumentData['occasions'][number];
type Place = DocumentData['places'][number];

/** A name in all languages it is known in. */
const allOf = (name: Bilingual | undefined): string[] => [
  ...[name?.fa, name?.en].filter((text) => typeof text === 'string'),
  ...inFurther(name),
];

/** What of a text in languages is in further ones. */
const inFurther = (text: object | undefined): string[] =>
  furtherIn(text).flatMap((language) => textIn(text ?? {}, language) ?? []);

const inLanguage = (name: Bilingual, lang: Language): string => name[lang] ?? name.fa;

/** Every name the speaker may be asked for by, in all languages: whoever types `Lukashenko` on the Persian page finds him. */
const namesOf = ({ name, aliases }: Person): string[] => [...allOf(name), ...Object.values(aliases).flat()];

const officesOf = ({ roles }: Person): string[] => roles.flatMap((role) => allOf(role.title));

const STRINGS = { fa, en } as const;

/** How results write a speaker: with a sign of doubt, and a note where the text names nobody, as the pages do. */
function speakerIn(lang: Language, { kind, name }: Person, certain: boolean): string {
  const { probably, unnamed } = STRINGS[lang].speaker;
  return speakerWords(inLanguage(name, lang), {
    doubt: certain ? null : probably,
    note: kind === 'unnamed' ? unnamed : null,
  });
}

const contextIn = (lang: Language, { document, person, occasion, certain }: Context): DisplayContext => ({
  title: inLanguage(document.title, lang),
  speaker: person === undefined ? null : speakerIn(lang, person, certain),
  occasion: occasion === undefined ? null : inLanguage(occasion.title, lang),
  date: occasion?.date == null ? null : (dateInBothCalendars(occasion.date.edtf, lang)?.own ?? null),
});

const label = (id: string, name: Bilingual): FacetLabel => [
  id,
  inLanguage(name, 'fa'),
  inLanguage(name, 'en'),
];

/** A value that the interface has words for. */
const plain = (value: string): FacetLabel => [value, value, value];

/** What a segment belongs to. */
interface Context {
  readonly document: DocumentData;
  readonly person: Person | undefined;
  readonly certain: boolean;
  readonly occasion: Occasion | undefined;
  readonly place: Place | undefined;
}

/** The days that an EDTF date names, from the first to the last; of an interval that is open, those of the end it has. */
export function searchDays(edtf: string): string | null {
  const points = pointsOf(edtf);
  const [first, last] = [points[0]?.first, points.at(-1)?.last];
  return first === undefined || last === undefined || first === last ? (first ?? null) : `${first}/${last}`;
}

/** Everybody who speaks in a segment, by a name that is more than one text's; the first first. */
const speakersOf = (document: DocumentData, segment: SegmentData): Person[] =>
  [...new Set([segment.speaker, ...segment.utterances.map(({ speaker }) => speaker)])].flatMap(
    (id) => document.people.find((person) => person.id === id) ?? [],
  );

/** Everybody whom something in a segment is said to. */
const addresseesOf = (document: DocumentData, { utterances }: SegmentData): Person[] =>
  [...new Set(utterances.map(({ addressee }) => addressee))].flatMap(
    (id) => document.people.find((person) => person.id === id) ?? [],
  );

/** People as values to filter by. Somebody unnamed is of one document: there is nothing to filter by. */
const labelsOf = (people: readonly Person[]): FacetLabel[] =>
  people.filter(({ kind }) => kind !== 'unnamed').map(({ id, name }) => label(id, name));

function segmentRecord(document: DocumentData, segment: SegmentData): SearchSegment {
  const person = document.people.find(({ id }) => id === segment.speaker);
  const occasion = document.occasions.find(({ id }) => id === segment.occasion);
  const place = document.places.find(({ id }) => id === occasion?.place);
  const context = { document, person, occasion, place, certain: segment.attribution.certain };
  const { en } = segment.text;
  const speakers = speakersOf(document, segment);
  const translated = en === null ? 'no' : 'yes';
  const fieldsIn = (lang: Language) => ({
    title:
      segment.kind === 'headline'
        ? []
        : [inLanguage(document.title, lang), ...(lang === 'fa' ? inFurther(document.title) : [])],
    occasion: [...allOf(occasion?.title), ...allOf(place?.name)],
    speaker: [...new Set(speakers.flatMap(namesOf))],
    office: [...new Set(speakers.flatMap(officesOf))],
    // Results show texts in the languages of the pages: a translation beyond these leads to its segment.
    ...(lang === 'fa' && inFurther(segment.text).length > 0 && { further: inFurther(segment.text) }),
  });
  return {
    display: {
      doc: document.id,
      segment: segment.id,
      kind: segment.kind,
      speaker: person?.id ?? null,
      occasion: occasion?.id ?? null,
      context: { fa: contextIn('fa', context), en: contextIn('en', context) },
      text: { fa: segment.text.fa.edited, en },
    },
    fields: { fa: fieldsIn('fa'), en: fieldsIn('en') },
    facets: {
      kind: [plain(segment.kind)],
      genre: [plain(document.genre)],
      translated: [plain(translated)],
      document: [label(document.id, document.title)],
      speaker: labelsOf(speakers),
      addressee: labelsOf(addresseesOf(document, segment)),
      occasion: occasion === undefined ? [] : [label(`${document.id}/${occasion.id}`, occasion.title)],
      place: place === undefined ? [] : [label(place.id, place.name)],
    },
    date: occasion?.date == null ? null : searchDays(occasion.date.edtf),
  };
}

/** What the index takes of a document: every segment but furniture, in their order. */
export const recordsOf = (document: DocumentData): SearchSegment[] =>
  document.segments
    .filter(({ kind }) => kind !== 'furniture')
    .map((segment) => segmentRecord(document, segment));
