import { type Person, type Place, peopleFile, placesFile } from '../../src/schemas/authority.ts';
import { inLanguages } from '../../src/schemas/languages/further-languages.ts';
import { ZWNJ } from '../../src/text/characters.ts';
import type { Diagnostic, Outcome } from '../diagnostics/index.ts';
import type { ArchiveInput } from './archive-input.ts';
import { Gazetteer } from './attribute/index.ts';
import { checkAuthorities, type Unknown } from './check/index.ts';
import { eachTime, type Once } from './once.ts';
import { absentYaml, furtherLanguages, readYaml, type YamlFile } from './read/index.ts';

/** The archive's authority files, and the names in them ready for looking up. */
export interface Authorities {
  readonly people: YamlFile<Readonly<Record<string, Person>>>;
  readonly places: YamlFile<Readonly<Record<string, Place>>>;
  readonly gazetteer: Gazetteer;
  readonly isUnknown: Unknown;
}

/** What authorities are read from. */
type AuthorityFiles = Pick<ArchiveInput, 'people' | 'places' | 'archive' | 'lexicon' | 'unreadFiles'>;

/** Stands for a file that is not there. */
const ABSENT = {};

/**
 * Reads people.yaml and places.yaml; one that is absent or cannot be read has nobody in it. Files that `once` knows, the one with the other, are
 * not read again.
 */
export function readAuthorities(input: AuthorityFiles, once: Once = eachTime): Outcome<Authorities> {
  const [people, places] = [input.people ?? ABSENT, input.places ?? ABSENT];
  const unread = ['people.yaml', 'places.yaml'].filter((name) => input.unreadFiles?.has(name));
  const further = furtherLanguages(input.archive);
  const beside = once(
    `beside places.yaml, ${unread.length > 0 ? unread : 'none'} unread${further.map((one) => `, ${one}`).join('')}`,
    people,
    withPlaces,
  );
  const read = beside.get(places) ?? readFiles(input);
  beside.set(places, read);
  return read;
}

/** What was read of people.yaml and places.yaml, by the second of them. */
const withPlaces = (): WeakMap<object, Outcome<Authorities>> => new WeakMap();

function readFiles(input: AuthorityFiles): Outcome<Authorities> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>({ value, diagnostics: found }: Outcome<T>): T => {
    diagnostics.push(...found);
    return value;
  };
  const none = absentYaml('seeds', {});
  const further = furtherLanguages(input.archive);
  const people =
    input.people === null ? none : take(readYaml(input.people, inLanguages(peopleFile, further)));
  const places =
    input.places === null ? none : take(readYaml(input.places, inLanguages(placesFile, further)));
  const isUnknown = {
    people: people === null || (input.unreadFiles?.has('people.yaml') ?? false),
    places: places === null || (input.unreadFiles?.has('places.yaml') ?? false),
  };
  if (!isUnknown.places) diagnostics.push(...checkAuthorities(people ?? none, (places ?? none).value));
  const isWord = (word: string): boolean => input.lexicon.spellings(word.replaceAll(ZWNJ, '')).length > 0;
  const known = { people: people ?? none, places: places ?? none };
  const gazetteer = new Gazetteer({ people: known.people.value, places: known.places.value }, isWord);
  return { value: { ...known, gazetteer, isUnknown }, diagnostics };
}
