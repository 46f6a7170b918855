import type { Archive } from '../../../src/schemas/archive-file.ts';
import type { Person } from '../../../src/schemas/authority.ts';
import type {
  ContentPerson,
  PersianFrontmatter,
  TranslatedFrontmatter,
} from '../../../src/schemas/content.ts';
import { furtherIn, textIn } from '../../../src/schemas/languages/further-languages.ts';
import type { Bilingual } from '../../../src/schemas/primitives.ts';
import type { Ledger, Sidecar } from '../../../src/schemas/seed.ts';
import type { Gazetteer } from '../attribute/index.ts';
import { type Attributed, type AttributedDocument, documentDay, speakersIn } from '../attribute/index.ts';
import { pastOf, toldDays } from '../identify/index.ts';
import type { Received } from '../read/index.ts';
import { type FurtherText, type Translation, translatedUtterances } from '../translate/index.ts';
import { englishNotes, persianNotes } from './archive-notes.ts';
import { documentMdx, type SegmentMarkup } from './mdx.ts';

/** Everything the stages found out about one document. */
export interface FinishedDocument {
  readonly id: string;
  readonly received: Received;
  readonly before: string;
  readonly attributed: AttributedDocument;
  readonly sidecar: Sidecar;
  readonly ledger: Ledger;
  readonly translation: Translation;
  /** The translations into the further languages of the archive; none where it has no such language. */
  readonly further: readonly FurtherText[];
  readonly gazetteer: Gazetteer;
  /** The ledger's digest: with it, it is seen at once that both are of one edition. */
  readonly digest: string;
  /** Who this archive is. */
  readonly facts: Archive;
  /** Occasions that were published and are no more, and where their addresses lead. */
  readonly formerOccasions: readonly { readonly id: string; readonly at: string | null }[];
}

/** A title for a text without a headline: its first words. UTF-16 units. */
const TITLE_LENGTH = 80;

const withoutPeriod = (text: string): string => text.replace(/\.$/, '');

/** The document's title: an editor's, else the headline, else the first words of the text. */
function titleOf(document: FinishedDocument): Bilingual {
  const { sidecar, translation, further } = document;
  const own = sidecar.title;
  const [titled, ...others] = [translation, ...further.map((one) => one.translation)].map((one) =>
    titleIn(document, one),
  );
  const inOthers = further.map(({ language }, i) => [
    language,
    (own && textIn(own, language)) ?? others[i]?.translated ?? null,
  ]);
  return {
    ...(own ?? { fa: titled?.fa ?? '', en: titled?.translated ?? null }),
    ...Object.fromEntries(inOthers),
  };
}

/** The title that the text itself gives to a document, and its translation. */
function titleIn(
  { attributed }: FinishedDocument,
  translation: Translation,
): { readonly fa: string; readonly translated: string | null } {
  const written = attributed.segments.filter(({ kind }) => kind !== 'furniture');
  // A line that leads to the headline may stand above it.
  const headline = written.slice(0, 2).find(({ kind }) => kind === 'headline');
  const first = headline ?? written[0] ?? attributed.segments[0];
  const fa = first?.edited ?? '';
  const words = first === undefined ? undefined : translation.current.get(first.id);
  if (first?.kind === 'headline')
    return { fa: withoutPeriod(fa), translated: words === undefined ? null : withoutPeriod(words) };
  const cut = (text: string): string =>
    text.length <= TITLE_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', TITLE_LENGTH)).trimEnd()}…`;
  return { fa: cut(fa), translated: words === undefined ? null : cut(words) };
}

/** The ids a record had before, where it had any: the key is left out elsewhere. */
const formerly = (record: { readonly formerly: readonly string[] }): { formerly?: string[] } =>
  record.formerly.length > 0 ? { formerly: [...record.formerly] } : {};

const wikidata = (record: { readonly wikidata?: string | undefined }): { wikidata?: string } =>
  record.wikidata === undefined ? {} : { wikidata: record.wikidata };

/** A known person as the content keeps them: roles as full phrases, those held on the document's day where it has one. */
function contentPerson(
  id: string,
  { kind, person, status }: Pick<ContentPerson, 'kind' | 'status'> & { readonly person: Person },
  { gazetteer, sidecar }: Pick<FinishedDocument, 'gazetteer' | 'sidecar'>,
): ContentPerson {
  const day = documentDay(sidecar)?.day ?? null;
  const roles = person.roles
    .filter((role) => day === null || ((role.from ?? '') <= day && day <= (role.to ?? '9999')))
    .map(({ title, of }) => {
      const place = of === null ? null : (gazetteer.authorities.places[of]?.name ?? null);
      const fa = place === null ? title.fa : `${title.fa} ${place.fa}`;
      const en =
        title.en === null || (place !== null && place.en === null)
          ? null
          : place === null
            ? title.en
            : `${title.en} of ${place.en}`;
      // How a title and a place are joined in other languages is not known.
      const others = of === null ? furtherIn(title).map((code) => [code, textIn(title, code)]) : [];
      return { title: { fa, en, ...Object.fromEntries(others) } };
    });
  return {
    id,
    kind,
    name: person.name,
    status,
    aliases: person.aliases,
    roles,
    ...wikidata(person),
    ...formerly(person),
    ...(person.withdrawn && { isWithdrawn: true as const }),
  };
}

/** Who speaks in a document, is spoken to or is named in it. */
export function peopleOf(
  document: Pick<FinishedDocument, 'attributed' | 'gazetteer' | 'sidecar'>,
): ContentPerson[] {
  const { attributed, gazetteer } = document;
  const spoken = attributed.segments.flatMap(speakersIn);
  const addressed = attributed.segments.flatMap(({ utterances }) =>
    utterances.flatMap(({ addressee }) => addressee ?? []),
  );
  const present = attributed.occasions.flatMap(({ participants }) => participants);
  const ids = new Set([...spoken, ...present, ...addressed, ...attributed.named]);
  return [...ids].flatMap((id): ContentPerson[] => {
    const found = attributed.provisional[id];
    const known = gazetteer.authorities.people[id];
    if (known !== undefined) {
      const person = found?.person ?? known;
      return [contentPerson(id, { kind: 'person', person, status: 'known' }, document)];
    }
    return found === undefined ? [] : [contentPerson(id, { ...found, status: 'provisional' }, document)];
  });
}

/** The places that a document names. */
export function placesOf({
  attributed,
  gazetteer,
}: Pick<FinishedDocument, 'attributed' | 'gazetteer'>): PersianFrontmatter['places'] {
  const texts = attributed.segments.map(({ folded }) => folded.text);
  const mentioned = texts.flatMap((text) => gazetteer.places.all(text).map(({ id }) => id));
  const ids = new Set([...mentioned, ...attributed.occasions.flatMap(({ place }) => place ?? [])]);
  return [...ids].flatMap((id) => {
    const place = gazetteer.authorities.places[id];
    return place === undefined ? [] : [{ id, name: place.name, ...wikidata(place), ...formerly(place) }];
  });
}

/** A document's rights; a translation that says no licence of its own has that of the archive. */
function rightsOf({ sidecar, translation, further, facts }: FinishedDocument): PersianFrontmatter['rights'] {
  const isTranslated = [{ translation }, ...further].some(
    ({ translation: { current, earlier } }) => current.size + earlier.size > 0,
  );
  const { text, translation: own } = sidecar.rights;
  return { text, translation: own ?? (isTranslated ? facts.rights.translation : null) };
}

type Dated = { readonly date: string };
const latestFirst = (a: Dated, b: Dated): number => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);

function persianFrontmatter(document: FinishedDocument): PersianFrontmatter {
  const { id, received, before, attributed, sidecar, ledger, formerOccasions, digest } = document;
  const corrections = sidecar.corrections.toSorted(latestFirst);
  const editions = sidecar.editions.toSorted(latestFirst);
  const earlier = Object.entries(ledger.ids).flatMap(([segment, entry]) =>
    entry.state === 'live' && entry.earlier !== undefined ? [[segment, entry.earlier] as const] : [],
  );
  const past = pastOf(ledger);
  const formerStatements = attributed.segments.flatMap((s) =>
    s.kind !== 'statement' && ledger.ids[s.id]?.statement ? [s.id] : [],
  );
  const { file, sha256, bytes, encoding, extracted } = received;
  const days = toldDays(ledger);
  return {
    id,
    lang: 'fa',
    genre: attributed.genre,
    title: titleOf(document),
    source: { file, sha256, bytes, encoding, ...(extracted && { extracted }) },
    provenance: sidecar.provenance,
    rights: rightsOf(document),
    occasions: attributed.occasions.map((occasion) => ({
      id: occasion.id,
      title: occasion.title,
      place: occasion.place,
      ...(occasion.series !== null && { series: occasion.series }),
      participants: [...occasion.participants],
      date: occasion.date,
      ...formerly(occasion),
    })),
    people: peopleOf(document),
    places: placesOf(document),
    ...formerly(sidecar),
    ...(corrections.length > 0 && { corrections }),
    ...(editions.length > 0 && { editions }),
    ...(earlier.length > 0 && { earlier: Object.fromEntries(earlier) }),
    ...(past.length > 0 && { past }),
    ...(formerOccasions.length > 0 && { formerOccasions: [...formerOccasions] }),
    ...(formerStatements.length > 0 && { formerStatements }),
    breaks: { before, after: attributed.segments.map((segment) => segment.break) },
    interventions: Object.fromEntries(
      attributed.segments.flatMap((s) => (s.interventions.length > 0 ? [[s.id, [...s.interventions]]] : [])),
    ),
    ...(days && { days }),
    ledger: digest,
  };
}

/** The front-matter of a translation into English or another language. */
function translatedFrontmatter<Lang extends string>(
  document: FinishedDocument,
  lang: Lang,
  { current, earlier }: Translation,
): TranslatedFrontmatter & { readonly lang: Lang } {
  const { id, attributed } = document;
  const translated = attributed.segments.filter((segment) => current.has(segment.id)).length;
  const status = translated + earlier.size > 0 ? 'unofficial' : 'none';
  return {
    id,
    lang,
    title: titleOf(document),
    translation: { status, translated, of: attributed.segments.length },
  };
}

function persianMarkup(segment: Attributed): SegmentMarkup {
  const { id, kind, line, attribution, addressee, occasion, edited, interventions, utterances } = segment;
  const isStatement = kind === 'statement';
  return {
    kind,
    attributes: {
      id,
      line: String(line),
      speaker: attribution.speaker,
      basis: isStatement ? attribution.basis : null,
      certain: isStatement ? String(attribution.certain) : null,
      addressee,
      occasion,
    },
    text: edited,
    utterances: utterances.map((utterance) => ({ ...utterance, of: { ...attribution, addressee } })),
    notes: persianNotes(id, interventions),
  };
}

function translatedMarkup(segment: Attributed, lang: string, translation: Translation): SegmentMarkup {
  const { id, kind, interventions, utterances } = segment;
  const earlier = translation.earlier.get(id);
  const text = translation.current.get(id) ?? earlier ?? null;
  return {
    kind,
    attributes: { id, wording: earlier === undefined ? null : 'earlier' },
    text,
    utterances: text === null || kind !== 'statement' ? [] : translatedUtterances(text, utterances, lang),
    notes: text === null ? [] : englishNotes(id, interventions, text),
  };
}

/** Whether anything of a text is in a language. */
const isBegun = ({ translation: { current, earlier } }: FurtherText): boolean =>
  current.size + earlier.size > 0;

/**
 * The content files of a document, by their path in the archive: the Persian, the English, and those of further languages into which
 * something of it is translated.
 */
export function emit(document: FinishedDocument): [path: string, text: string][] {
  const { id, attributed, translation, further } = document;
  const translated = [{ language: 'en', translation }, ...further.filter(isBegun)];
  return [
    [
      `content/fa/${id}.mdx`,
      documentMdx(persianFrontmatter(document), attributed.segments.map(persianMarkup)),
    ],
    ...translated.map(({ language, translation: words }): [string, string] => [
      `content/${language}/${id}.mdx`,
      documentMdx(
        translatedFrontmatter(document, language, words),
        attributed.segments.map((segment) => translatedMarkup(segment, language, words)),
      ),
    ]),
  ];
}
