import type { Display, Language } from '../../src/schemas/search-index.ts';
import type { SearchRecord } from './record.ts';
import type { Aliases, Bilingual, SiteDocument, SitePerson, SiteSegment } from './site-document.ts';

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

function recordOf(document: SiteDocument, segment: SiteSegment, lang: Language, text: string): SearchRecord {
  const person = document.people?.find(({ id }) => id === segment.speaker);
  const occasion = document.occasions?.find(({ id }) => id === segment.occasion);
  const place = document.places?.find(({ id }) => id === occasion?.place);
  const title = inLanguage(document.title, lang, document.id);
  const display: Display = {
    doc: document.id,
    segment: segment.id,
    lang,
    kind: segment.kind,
    title,
    text,
    speaker: person === undefined ? null : { id: person.id, name: inLanguage(person.name, lang, person.id) },
    occasion:
      occasion === undefined
        ? null
        : { id: occasion.id, title: inLanguage(occasion.title, lang, occasion.id) },
  };
  const filters: Record<string, string[]> = { lang: [lang], kind: [segment.kind], document: [document.id] };
  if (person !== undefined) filters.speaker = [person.id];
  if (occasion !== undefined) filters.occasion = [occasion.id];
  const fields = {
    title: segment.kind === 'headline' ? [] : [title],
    occasion: [...bothOf(occasion?.title), ...bothOf(place?.name), ...aliasesOf(place?.aliases)],
    speaker: speakerPhrases(person),
  };
  return { display, fields, filters };
}

/**
 * One record for each segment and language, documents in the order given, all of the Persian before all of the
 * English. A segment without English has no English record.
 */
export function recordsOf(documents: readonly SiteDocument[]): SearchRecord[] {
  const persian = documents.flatMap((document) =>
    document.segments.map((segment) => recordOf(document, segment, 'fa', segment.text.fa.edited)),
  );
  const english = documents.flatMap((document) =>
    document.segments.flatMap((segment) =>
      typeof segment.text.en === 'string' ? [recordOf(document, segment, 'en', segment.text.en)] : [],
    ),
  );
  return [...persian, ...english];
}
