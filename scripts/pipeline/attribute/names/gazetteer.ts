import type { Person, Place } from '../../../../src/schemas/authority.ts';
import { fold } from '../../../../src/text/fold.ts';
import { loose, WORD_END, WORD_START } from '../../speech/words/index.ts';

export interface Authorities {
  readonly people: Readonly<Record<string, Person>>;
  readonly places: Readonly<Record<string, Place>>;
}

/** A name found in folded text; offsets are UTF-16, into the folded text. */
export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the names of a set of records in folded text: leftmost first, the longest at each place. */
export class NameFinder {
  readonly #ids = new Map<string, string | null>();
  readonly #anywhere: RegExp;
  readonly #here: RegExp;

  constructor(records: Iterable<readonly [id: string, names: readonly string[]]>) {
    const forms = new Set<string>();
    for (const [id, names] of records) {
      for (const name of names) {
        const key = fold(name).replaceAll(' ', '');
        if (key === '') continue;
        // A name that two records share names neither.
        this.#ids.set(key, this.#ids.has(key) && this.#ids.get(key) !== id ? null : id);
        forms.add(
          name
            .trim()
            .split(/[\s\u200C]+/u)
            .map(loose)
            .join(' ?'),
        );
      }
    }
    const longestFirst = [...forms].sort((a, b) => b.length - a.length);
    const pattern =
      longestFirst.length > 0 ? `${WORD_START}(?:${longestFirst.join('|')})${WORD_END}` : '(?!)';
    this.#anywhere = new RegExp(pattern, 'gu');
    this.#here = new RegExp(pattern, 'uy');
  }

  #idOf(found: string): string | null | undefined {
    return this.#ids.get(found.replaceAll(' ', ''));
  }

  all(folded: string): Mention[] {
    return [...folded.matchAll(this.#anywhere)].flatMap((match) => {
      const id = this.#idOf(match[0]) ?? null;
      return id === null ? [] : [{ id, start: match.index, end: match.index + match[0].length }];
    });
  }

  #matchAt(folded: string, offset: number): string | null {
    this.#here.lastIndex = offset;
    return this.#here.exec(folded)?.[0] ?? null;
  }

  /** The name that stands exactly at `offset`, if any. */
  at(folded: string, offset: number): Mention | null {
    const found = this.#matchAt(folded, offset);
    const id = found === null ? null : (this.#idOf(found) ?? null);
    return found === null || id === null ? null : { id, start: offset, end: offset + found.length };
  }

  /** Whether a name stands at `offset` that more than one of the records have, so that it names neither. */
  isSharedAt(folded: string, offset: number): boolean {
    const found = this.#matchAt(folded, offset);
    return found !== null && this.#idOf(found) === null;
  }
}

/** The names of people.yaml and places.yaml, ready for looking up in folded text. */
export class Gazetteer {
  readonly people: NameFinder;
  readonly places: NameFinder;
  /** Titles of office, as people.yaml has them. */
  readonly titles: readonly string[];
  /** The country of «کشورمان», or null where places.yaml marks none. */
  readonly home: string | null;
  readonly authorities: Authorities;
  /** Whether the word list has a word, spelled as in the text: names of people mostly are in none. */
  readonly isWord: (word: string) => boolean;

  constructor(authorities: Authorities, isWord: (word: string) => boolean = () => false) {
    this.authorities = authorities;
    this.isWord = isWord;
    const { people, places } = authorities;
    this.people = new NameFinder(
      Object.entries(people).map(([id, { name, aliases }]) => [id, [name.fa, ...aliases.fa]]),
    );
    this.places = new NameFinder(
      Object.entries(places).map(([id, { name, aliases }]) => [id, [name.fa, ...aliases.fa]]),
    );
    const titles = Object.values(people).flatMap(({ roles }) => roles.map((role) => role.title.fa));
    this.titles = [...new Set(titles)].sort((a, b) => b.length - a.length);
    this.home = Object.entries(places).find(([, place]) => place.home)?.[0] ?? null;
  }

  /** People who held the office `title` of the place `of`; on `date` (YYYY-MM-DD), or ever where that is null. */
  holders(title: string, of: string | null, date: string | null): string[] {
    const wanted = fold(title);
    return Object.entries(this.authorities.people)
      .filter(([, { roles }]) =>
        roles.some(
          (role) =>
            fold(role.title.fa) === wanted &&
            role.of === of &&
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
