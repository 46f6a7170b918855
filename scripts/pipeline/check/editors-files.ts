import type { Place as KnownPlace, Person } from '../../../src/schemas/authority.ts';
import type { DecidedSpeaker, Sidecar, Spelling } from '../../../src/schemas/seed.ts';
import { type Diagnostic, diagnostic, didYouMean, nearest, type Place } from '../../diagnostics/index.ts';
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
  diagnostic(
    'GA007',
    place,
    `Unexpected place "${id}", expected an id of seeds/places.yaml`,
    `${didYouMean(nearest(id, known))}Correct the id, or add the place to seeds/places.yaml: ${id}: { name: { fa: …, en: … }, kind: city }`,
  );

const unknownPerson = (id: string, place: Place, known: readonly string[]): Diagnostic =>
  diagnostic(
    'GA005',
    place,
    `Unexpected person "${id}", expected an id of seeds/people.yaml`,
    `${didYouMean(nearest(id, known))}Correct the id, or add the person to seeds/people.yaml: ${id}: { name: { fa: …, en: … } }`,
  );

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
  const range = `${segments[0]?.id ?? ''} to ${segments.at(-1)?.id ?? ''}`;
  return [
    ...people
      .filter(({ id }) => !isUnknown.people && !Object.hasOwn(authorities.people, id))
      .map(({ id, path }) => unknownPerson(id, placeOf(path), Object.keys(authorities.people))),
    ...places
      .filter(({ id }) => !isUnknown.places && !Object.hasOwn(authorities.places, id))
      .map(({ id, path }) => unknownPlace(id, placeOf(path), Object.keys(authorities.places))),
    ...[...used, ...corrected].map(({ id, path }) =>
      diagnostic(
        'GA011',
        placeOf(path),
        `Unexpected segment ${id}, expected one of ${range}`,
        'Look the id up in the ledger or on the page, and correct it.',
      ),
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
    diagnostic(
      'GA012',
      placeOf(['spellings', value.spellings.indexOf(spelling), 'segment']),
      `Unexpected spelling of «${spelling.word}» in ${spelling.segment}, expected one that changes something`,
      'The word is not in that segment, or is written so anyway: correct the entry or remove it.',
    ),
  );
  const placeOfDecision = (id: string): Place =>
    placeOf(['decisions', value.decisions.findLastIndex(({ segment }) => segment === id), 'segment']);
  const moved = unused.moved.map((id) =>
    diagnostic(
      'GA048',
      placeOfDecision(id),
      `The decision on ${id} was not followed: the words it names are not in that segment`,
      'The text has changed, or the words are written otherwise. Look at the segment as it is now; correct the decision or remove it.',
    ),
  );
  const decisions = unused.decisions.map((id) =>
    diagnostic(
      'GA012',
      placeOfDecision(id),
      `Unexpected decision on ${id}, expected one that changes something`,
      'The rules say the same: remove the decision.',
    ),
  );
  return [...spellings, ...decisions, ...moved];
}
