import type { DisplayText, FacetLabel, Language } from '../../src/schemas/search-index.ts';
import { pointsOf } from '../../src/text/dates/edtf.ts';
import type { SearchSegment } from './index-content.ts';
import type {
  Aliases,
  Bilingual,
  SiteDocument,
  SiteOccasion,
  SitePerson,
  SitePlace,
  SiteSegment,
} from './site-document.ts';

const bothOf = (name: Bilingual | undefined): string[] =>
  [name?.fa, name?.en].filter((text) => typeof text === 'string');

const aliasesOf = (aliases: Aliases | undefined): readonly string[] => {
  if (aliases === undefined) return [];
  return 'length' in aliases ? aliases : [...(aliases.fa ?? []), ...(aliases.en ?? [])];
};

const inLanguage = (name: Bilingual | undefined, lang: Language, otherwise: string): string =>
  name?.[lang] ?? name?.fa ?? name?.en ?? otherwise;

/** Everything the speaker may be asked for by, in both languages: whoever types `Lukashenko` on the Persian page finds him. */
const speakerPhrases = (person: SitePerson | undefined): string[] => {
  if (person === undefined) return [];
  const titles = (person.roles ?? []).flatMap((role) => bothOf(role.title));
  return [...new Set([...bothOf(person.name), ...aliasesOf(person.aliases), ...titles])];
};

const textIn = (lang: Language, { document, person, occasion }: Context, text: string): DisplayText => ({
  title: inLanguage(document.title, lang, document.id),
  text,
  speaker: person === undefined ? null : inLanguage(person.name, lang, person.id),
  occasion: occasion === undefined ? null : inLanguage(occasion.title, lang, occasion.id),
});

const label = (id: string, name: Bilingual | undefined): FacetLabel => [
  id,
  inLanguage(name, 'fa', id),
  inLanguage(name, 'en', id),
];

/** What a segment belongs to. */
interface Context {
  readonly document: SiteDocument;
  readonly person: SitePerson | undefined;
  readonly occasion: SiteOccasion | undefined;
  readonly place: SitePlace | undefined;
}

/** The first day of an EDTF date; where an interval has none, the day (or the first of the month) at which it ends. */
export function searchDay(edtf: string): string | null {
  const [point] = pointsOf(edtf);
  return point?.first ?? null;
}

function segmentRecord(document: SiteDocument, segment: SiteSegment): SearchSegment {
  const person = document.people?.find(({ id }) => id === segment.speaker);
  const occasion = document.occasions?.find(({ id }) => id === segment.occasion);
  const place = document.places?.find(({ id }) => id === occasion?.place);
  const context = { document, person, occasion, place };
  const { en } = segment.text;
  const date = occasion?.date == null ? null : searchDay(occasion.date.edtf);
  const year = date?.slice(0, 4);
  const fieldsIn = (lang: Language) => ({
    title: segment.kind === 'headline' ? [] : [inLanguage(document.title, lang, document.id)],
    occasion: [...bothOf(occasion?.title), ...bothOf(place?.name), ...aliasesOf(place?.aliases)],
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
      en: typeof en === 'string' ? textIn('en', context, en) : null,
    },
    fields: { fa: fieldsIn('fa'), en: fieldsIn('en') },
    facets: {
      kind: [segment.kind, segment.kind, segment.kind],
      document: label(document.id, document.title),
      ...(person === undefined ? {} : { speaker: label(person.id, person.name) }),
      ...(occasion === undefined ? {} : { occasion: label(`${document.id}/${occasion.id}`, occasion.title) }),
      ...(place === undefined ? {} : { place: label(place.id, place.name) }),
      ...(year === undefined ? {} : { year: [year, year, year] as const }),
    },
    date,
  };
}

/** What the index is made of: every segment of the documents, in the order given. */
export function recordsOf(documents: readonly SiteDocument[]): SearchSegment[] {
  return documents.flatMap((document) =>
    document.segments.map((segment) => segmentRecord(document, segment)),
  );
}
