import { segmentOf } from '../../../../schemas/search-index.ts';
import { LANGUAGES } from '../../../../text/direction.ts';
import { analyse } from '../../../../text/words/analyse.ts';
import type { Language, Marked, Subject } from '../api.ts';
import type { Facets } from '../facets.ts';
import type { Finding } from './find.ts';
import { marksIn } from './marks.ts';
import { FIELD, SPEAKER_FIELDS } from './record-fields.ts';

/** Of each kind: more would push the statements off the page, and facets have them all. */
const MOST = 3;
const TYPES = ['speaker', 'document', 'occasion', 'place'] as const;
type Type = Subject['type'];

const PATHS: Readonly<Record<Type, (id: string) => string>> = {
  speaker: (id) => `speakers/${encodeURIComponent(id)}/`,
  place: (id) => `places/${encodeURIComponent(id)}/`,
  document: (id) => `documents/${encodeURIComponent(id)}/`,
  occasion(id) {
    const [document = '', occasion = ''] = id.split('/');
    return `documents/${encodeURIComponent(document)}/#occasion-${encodeURIComponent(occasion)}`;
  },
};

/** What a subject must fit: how many words the query has, and whether a name, told by its type and id, has them all. */
interface Naming {
  readonly words: number;
  fits(name: string): boolean;
}

/**
 * What of the archive the query names, for a segment that has all of it in these fields. One word of an office is too
 * little: «بلاروس» is not its president.
 */
function namedBy(facets: Facets, segment: number, fields: number, { words, fits }: Naming): [Type, string][] {
  const named: [Type, string][] = [];
  const take = (type: Type, ids: readonly string[]): void => {
    for (const id of ids) named.push([type, id]);
  };
  const isHeadline = facets.valuesOf('kind', segment).includes('headline');
  if ((fields & FIELD.title) !== 0 || (isHeadline && (fields & FIELD.text) !== 0))
    take('document', facets.valuesOf('document', segment));
  if ((fields & (words > 1 ? SPEAKER_FIELDS : FIELD.name)) !== 0) {
    const speakers = facets.valuesOf('speaker', segment);
    // The names of several speakers stand in one field: which of them is meant only the name itself tells.
    take('speaker', speakers.length === 1 ? speakers : speakers.filter((id) => fits(`speaker ${id}`)));
  }
  if ((fields & FIELD.occasion) !== 0) {
    const [places, occasions] = (['place', 'occasion'] as const).map((type) =>
      facets.valuesOf(type, segment).filter((id) => fits(`${type} ${id}`)),
    );
    take('place', places ?? []);
    take('occasion', occasions ?? []);
  }
  return named;
}

/** The speakers, places, occasions and documents that a query names as a whole, those with most statements first. */
export function subjectsOf({ groups, phrases, whole }: Finding, facets: Facets, lang: Language): Subject[] {
  const slots = groups.flatMap((group) => group.slots);
  const label = (type: Type, id: string): string => facets.labelOf(type, id, lang) ?? id;
  const known = new Map<string, boolean>();
  const fits = (key: string): boolean => {
    const [type = '', ...rest] = key.split(' ');
    const words = LANGUAGES.flatMap((one) =>
      analyse(facets.labelOf(type as Type, rest.join(' '), one) ?? ''),
    );
    const has = ({ term }: (typeof slots)[number]): boolean =>
      words.some(({ exact, stem }) => exact === term.exact || stem === term.stem);
    const answer = known.get(key) ?? groups.every((group) => group.slots.some(has));
    known.set(key, answer);
    return answer;
  };
  const found = new Map<string, readonly [Type, string]>();
  const seen = new Set<string>();
  for (const [record, fields] of whole) {
    const segment = segmentOf(record);
    if (seen.has(`${segment} ${fields}`)) continue;
    seen.add(`${segment} ${fields}`);
    for (const [type, id] of namedBy(facets, segment, fields, { words: groups.length, fits }))
      found.set(`${type} ${id}`, [type, id]);
  }
  const all = Array.from({ length: facets.size }, (_, segment) => ({ segment }));
  const statements = facets.narrow(all, { kind: ['statement'] });
  const subjects = [...found.values()].map(([type, id]): Subject => {
    const text = label(type, id);
    const name: Marked = { text, marks: marksIn(text, slots, phrases) };
    const count = facets.narrow(statements, { [type]: [id] }).length;
    return { type, id, name, count, path: `${lang}/${PATHS[type](id)}` };
  });
  return TYPES.flatMap((type) =>
    subjects
      .filter((subject) => subject.type === type)
      .sort((one, other) => other.count - one.count)
      .slice(0, MOST),
  );
}
