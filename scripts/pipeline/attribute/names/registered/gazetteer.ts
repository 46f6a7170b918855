import type { Person, Place } from '../../../../../src/schemas/authority.ts';
import { fold } from '../../../../../src/text/fold.ts';
import { NameFinder } from './name-finder.ts';
import { type AskedWords, RecordsInReach } from './records-in-reach.ts';

export interface Authorities {
  readonly people: Readonly<Record<string, Person>>;
  readonly places: Readonly<Record<string, Place>>;
}

/** Titles of office, the longest first. */
function titlesOf(people: Authorities['people']): string[] {
  const titles = Object.values(people).flatMap(({ roles }) => roles.map((role) => role.title.fa));
  return [...new Set(titles)].sort((a, b) => b.length - a.length);
}

const endsOf = (words: readonly string[]): string => `${words[0]} ${words.at(-1)}`;

/** The names of people.yaml and places.yaml, ready for looking up in folded text. */
export class Gazetteer {
  readonly people: NameFinder;
  readonly places: NameFinder;
  /** Titles of office, as people.yaml has them. */
  readonly titles: readonly string[];
  /** The country of «کشورمان», or null where places.yaml marks none. */
  readonly home: string | null;
  readonly authorities: Authorities;
  /** People with a name of more than one word, by its first and last. */
  readonly #byEnds: ReadonlyMap<string, readonly { readonly id: string; readonly words: number }[]>;
  /** Whether the word list has a word, spelled as in the text: names of people mostly are in none. */
  readonly isWord: (word: string) => boolean;

  #reach: RecordsInReach | undefined;

  constructor(
    authorities: Authorities,
    isWord: (word: string) => boolean = () => false,
    titles: readonly string[] = titlesOf(authorities.people),
  ) {
    this.authorities = authorities;
    this.titles = titles;
    this.isWord = isWord;
    const { people, places } = authorities;
    this.people = new NameFinder(
      Object.entries(people).map(([id, { name, aliases }]) => [id, [name.fa, ...aliases.fa]]),
    );
    this.places = new NameFinder(
      Object.entries(places).map(([id, { name, aliases }]) => [id, [name.fa, ...aliases.fa]]),
    );
    this.#byEnds = Map.groupBy(
      Object.entries(people).flatMap(([id, { name }]) => {
        const words = fold(name.fa).split(' ');
        return words.length > 1 ? [{ id, words: words.length, ends: endsOf(words) }] : [];
      }),
      ({ ends }) => ends,
    );
    this.home = Object.entries(places).find(([, place]) => place.home)?.[0] ?? null;
  }

  /** The same, of the records only that a text with these words can have to do with. */
  within(words: AskedWords): Gazetteer {
    this.#reach ??= new RecordsInReach(this.authorities, this.titles, this.home);
    const { titles, ...reached } = this.#reach.in(words);
    return new Gazetteer(reached, this.isWord, titles);
  }

  /** Who in people.yaml has a shorter form of `name`, with the same first and last word; null where nobody has, or several. */
  hasShorter(name: string): string | null {
    const words = fold(name).split(' ');
    const [found, ...others] = (this.#byEnds.get(endsOf(words)) ?? []).filter(
      (one) => one.words < words.length,
    );
    return found === undefined || others.length > 0 ? null : found.id;
  }

  /**
   * People who held the office `title` of the place `of`; on `date` (YYYY-MM-DD), or ever where that is null. Where no place is
   * told, it is an office of the home country, or one of no place: «مدیرعامل شرکت آب» is told by its own words.
   */
  holders(title: string, of: string | null, date: string | null): string[] {
    const wanted = fold(title);
    return Object.entries(this.authorities.people)
      .filter(([, { roles }]) =>
        roles.some(
          (role) =>
            fold(role.title.fa) === wanted &&
            (role.of === of || (of === null && role.of === this.home)) &&
            (date === null || ((role.from ?? '') <= date && date <= (role.to ?? '9999'))),
        ),
      )
      .map(([id]) => id);
  }

  /** Whether the place is a country other than the home country: what «این کشور» can mean. */
  isForeignCountry(id: string): boolean {
    return this.authorities.places[id]?.kind === 'country' && id !== this.home;
  }
}
