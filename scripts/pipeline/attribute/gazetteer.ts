import type { Person, Place } from '../../../src/schemas/authority.ts';
import { fold } from '../../../src/text/fold.ts';
import { loose, WORD_END, WORD_START } from '../speech/words/index.ts';

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
  readonly #pattern: string;

  constructor(records: Iterable<readonly [id: string, names: readonly string[]]>) {
    const forms: string[] = [];
    for (const [id, names] of records) {
      for (const name of names) {
        const key = fold(name).replaceAll(' ', '');
        // A name that two records share names neither.
        this.#ids.set(key, this.#ids.has(key) && this.#ids.get(key) !== id ? null : id);
        forms.push(loose(name));
      }
    }
    forms.sort((a, b) => b.length - a.length);
    this.#pattern = forms.length > 0 ? `${WORD_START}(?:${forms.join('|')})${WORD_END}` : '(?!)';
  }

  #mention(match: RegExpExecArray): Mention[] {
    const id = this.#ids.get(match[0].replaceAll(' ', '')) ?? null;
    return id === null ? [] : [{ id, start: match.index, end: match.index + match[0].length }];
  }

  all(folded: string): Mention[] {
    return [...folded.matchAll(new RegExp(this.#pattern, 'gu'))].flatMap((match) => this.#mention(match));
  }

  /** The name that stands exactly at `offset`, if any. */
  at(folded: string, offset: number): Mention | null {
    const pattern = new RegExp(this.#pattern, 'uy');
    pattern.lastIndex = offset;
    const match = pattern.exec(folded);
    return match === null ? null : (this.#mention(match)[0] ?? null);
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

  constructor(authorities: Authorities) {
    this.authorities = authorities;
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

  /** This gazetteer with the people that one document names and people.yaml lacks. */
  with(people: Readonly<Record<string, Person>>): Gazetteer {
    return new Gazetteer({ ...this.authorities, people: { ...this.authorities.people, ...people } });
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
