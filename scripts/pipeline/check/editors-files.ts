import type { Place as KnownPlace, Person } from '../../../src/schemas/authority.ts';
import type { DecidedSpeaker, Sidecar, Spelling } from '../../../src/schemas/seed.ts';
import { type Diagnostic, didYouMean, nearest, type Place, said } from '../../diagnostics/index.ts';
import type { Gazetteer } from '../attribute/index.ts';
import type { Identification } from '../identify/index.ts';
import type { EntryPath, YamlFile } from '../read/index.ts';

/** An id that an editors' file names, and the way to it in the file. */
interface Named {
  readonly id: string;
  readonly path: EntryPath;
}

/** An id, or none where the entry names nothing. */
const named = (id: string | null | undefined, ...path: EntryPath): Named[] =>
  id === null || id === undefined ? [] : [{ id, path }];

/** The person whom a decision names; organisations and the unnamed are described by their own words. */
const decidedPerson = (speaker: DecidedSpeaker | undefined, ...path: EntryPath): Named[] =>
  typeof speaker === 'string' ? named(speaker, ...path) : [];

/** Reports roles of people.yaml that belong to a place places.yaml lacks. */
export function checkAuthorities(
  people: YamlFile<Readonly<Record<string, Person>>>,
  places: Readonly<Record<string, KnownPlace>>,
): Diagnostic[] {
  return Object.entries(people.value)
    .flatMap(([id, { roles }]) => roles.flatMap(({ of }, i) => named(of, id, 'roles', i, 'of')))
    .filter(({ id }) => !Object.hasOwn(places, id))
    .map(({ id, path }) => unknownPlace(id, people.placeOf(path), Object.keys(places)));
}

const unknownPlace = (id: string, place: Place, known: readonly string[]): Diagnostic =>
  said('unknownPlace', place, { id, meant: didYouMean(nearest(id, known)) });

const unknownPerson = (id: string, place: Place, known: readonly string[]): Diagnostic =>
  said('unknownPerson', place, { id, meant: didYouMean(nearest(id, known)) });

/** Which files of the whole archive could not be read: nothing can be missing in them. */
export interface Unknown {
  readonly people: boolean;
  readonly places: boolean;
}

/** Reports ids in document.yaml that lead nowhere: of people, places and segments. */
export function checkSidecar(
  { value: sidecar, placeOf }: YamlFile<Sidecar>,
  { segments, ledger }: Identification,
  { authorities }: Gazetteer,
  isUnknown: Unknown = { people: false, places: false },
): Diagnostic[] {
  const { decisions, occasions, spellings, corrections } = sidecar;
  const present = new Set(segments.map(({ id }) => id));
  const people = [
    ...decisions.flatMap(({ speaker, addressee, utterances = [] }, i) => [
      ...decidedPerson(speaker, 'decisions', i, 'speaker'),
      ...decidedPerson(addressee, 'decisions', i, 'addressee'),
      ...utterances.flatMap((one, j) =>
        decidedPerson(one.speaker, 'decisions', i, 'utterances', j, 'speaker'),
      ),
    ]),
    ...occasions.flatMap(({ participants }, i) =>
      participants.flatMap((id, j) => named(id, 'occasions', i, 'participants', j)),
    ),
  ];
  const places = occasions.flatMap(({ place }, i) => named(place, 'occasions', i, 'place'));
  const used = [
    ...decisions.flatMap(({ segment }, i) => named(segment, 'decisions', i, 'segment')),
    ...spellings.flatMap(({ segment }, i) => named(segment, 'spellings', i, 'segment')),
    ...occasions.flatMap(({ begins, ends }, i) => [
      ...named(begins, 'occasions', i, 'begins'),
      ...named(ends, 'occasions', i, 'ends'),
    ]),
  ].filter(({ id }) => !present.has(id));
  // A correction may tell of a segment that is no more.
  const corrected = corrections
    .flatMap(({ segment }, i) => named(segment, 'corrections', i, 'segment'))
    .filter(({ id }) => !Object.hasOwn(ledger.ids, id));
  const [first, last] = [segments[0]?.id ?? '', segments.at(-1)?.id ?? ''];
  return [
    ...people
      .filter(({ id }) => !isUnknown.people && !Object.hasOwn(authorities.people, id))
      .map(({ id, path }) => unknownPerson(id, placeOf(path), Object.keys(authorities.people))),
    ...places
      .filter(({ id }) => !isUnknown.places && !Object.hasOwn(authorities.places, id))
      .map(({ id, path }) => unknownPlace(id, placeOf(path), Object.keys(authorities.places))),
    ...[...used, ...corrected].map(({ id, path }) =>
      said('unknownSegment', placeOf(path), { id, first, last }),
    ),
  ];
}

/** Entries of document.yaml that change nothing. */
interface Unused {
  readonly spellings: readonly Spelling[];
  /** The segments whose decision says what the rules say. */
  readonly decisions: readonly string[];
  /** The segments whose decision names words that are not there. */
  readonly moved: readonly string[];
}

/** Reports spellings and decisions of document.yaml that change nothing, and decisions whose words are gone. */
export function reportUnused({ value, placeOf }: YamlFile<Sidecar>, unused: Unused): Diagnostic[] {
  const spellings = unused.spellings.map((spelling) =>
    said('spellingInVain', placeOf(['spellings', value.spellings.indexOf(spelling), 'segment']), {
      word: spelling.word,
      id: spelling.segment,
    }),
  );
  const placeOfDecision = (id: string): Place =>
    placeOf(['decisions', value.decisions.findLastIndex(({ segment }) => segment === id), 'segment']);
  const moved = unused.moved.map((id) => said('decisionMoved', placeOfDecision(id), { id }));
  const decisions = unused.decisions.map((id) => said('decisionInVain', placeOfDecision(id), { id }));
  return [...spellings, ...decisions, ...moved];
}
