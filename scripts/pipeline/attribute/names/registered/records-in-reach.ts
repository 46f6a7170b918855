import type { Person, Place } from '../../../../../src/schemas/authority.ts';
import { fold } from '../../../../../src/text/fold.ts';
import { BETWEEN } from './name-finder.ts';

/** Words and ids that a text can ask for records by: folded words, and ids as they are written. */
export type AskedWords = ReadonlySet<string>;

/** Some of the records of people.yaml and places.yaml, in their order, and titles of office. */
export interface Reached {
  readonly people: Readonly<Record<string, Person>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly titles: readonly string[];
}

/** A phrase that a text may have: whatever the text writes apart or joined, it begins with a word of `first` and ends with one of `last`. */
interface Phrase {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsIn = (folded: string): string[] => folded.match(WORD) ?? [];

/** «محمد‌جواد ظریف»: it begins with «محمد», «محمدجواد» or «محمدجوادظریف», and ends with «ظریف», «جوادظریف» or «محمدجوادظریف». */
function phraseOf(words: string, ending = ''): Phrase {
  const parts = words.trim().split(BETWEEN).map(fold);
  const joined = (from: number, to?: number): string[] => {
    const one = parts.slice(from, to).join('');
    return to === undefined && ending !== '' ? [one, one + ending] : [one];
  };
  const first = parts.flatMap((_, i) => joined(0, i === parts.length - 1 ? undefined : i + 1));
  const last = parts.flatMap((_, i) => joined(i));
  return {
    first: first.flatMap((one) => wordsIn(one).slice(0, 1)),
    last: last.flatMap((one) => wordsIn(one).slice(-1)),
  };
}

/** Finds in a set of words what phrases may be among them: by their first words, so that it takes no longer where there are more. */
class Phrases<T> {
  readonly #byFirst = new Map<string, { readonly one: T; readonly last: readonly string[] }[]>();

  add(one: T, { first, last }: Phrase): void {
    for (const word of first) {
      const known = this.#byFirst.get(word) ?? [];
      known.push({ one, last });
      this.#byFirst.set(word, known);
    }
  }

  in(words: AskedWords): Set<T> {
    const found = new Set<T>();
    for (const word of words)
      for (const { one, last } of this.#byFirst.get(word) ?? [])
        if (last.some((end) => words.has(end))) found.add(one);
    return found;
  }
}

/** The records of one file, by what a text can ask for them by: a name, an id of now or of the past. */
class Records<R extends Person | Place> {
  readonly #records: Readonly<Record<string, R>>;
  readonly #byName = new Phrases<string>();
  readonly #byId = new Map<string, string[]>();

  constructor(records: Readonly<Record<string, R>>) {
    this.#records = records;
    for (const [id, { name, aliases, formerly }] of Object.entries(records)) {
      for (const one of [name.fa, ...aliases.fa]) this.#byName.add(id, phraseOf(one));
      for (const one of [id, ...formerly]) this.#byId.set(one, [...(this.#byId.get(one) ?? []), id]);
    }
  }

  in(words: AskedWords): Set<string> {
    const found = this.#byName.in(words);
    for (const word of words) for (const id of this.#byId.get(word) ?? []) found.add(id);
    return found;
  }

  /** Some of the records, in the order of the file. */
  only(ids: ReadonlySet<string>): Record<string, R> {
    return Object.fromEntries(Object.entries(this.#records).filter(([id]) => ids.has(id)));
  }
}

/** An office that somebody holds: its title, and the place it belongs to. */
interface HeldOffice {
  readonly holder: string;
  readonly title: string;
  readonly of: string | null;
}

/**
 * The records of people.yaml and places.yaml that a text can have to do with. A text is read with these and no others: what is made of it
 * depends on nothing else in the two files, so that it need not be read again where another record was changed.
 */
export class RecordsInReach {
  readonly #people: Records<Person>;
  readonly #places: Records<Place>;
  readonly #authorities: Omit<Reached, 'titles'>;
  readonly #titles: readonly string[];
  readonly #titlesIn = new Phrases<string>();
  readonly #offices: readonly HeldOffice[];
  readonly #home: string | null;

  constructor(authorities: Omit<Reached, 'titles'>, titles: readonly string[], home: string | null) {
    this.#authorities = authorities;
    this.#people = new Records(authorities.people);
    this.#places = new Records(authorities.places);
    this.#titles = titles;
    this.#home = home;
    // «رئیس‌جمهوری» is a spelling of «رئیس‌جمهور».
    for (const title of titles) this.#titlesIn.add(title, phraseOf(title, 'ی'));
    this.#offices = Object.entries(authorities.people).flatMap(([holder, { roles }]) =>
      roles.map(({ title, of }) => ({ holder, title: title.fa, of })),
    );
  }

  /**
   * Whom and what the words name; the home country, which a text need not name; whoever held an office that the words have, of a place
   * that they have or of none; and the places of all their offices.
   */
  in(words: AskedWords): Reached {
    const titles = this.#titlesIn.in(words);
    const places = this.#places.in(words);
    if (this.#home !== null) places.add(this.#home);
    const people = this.#people.in(words);
    for (const { holder, title, of } of this.#offices)
      if (titles.has(title) && (of === null || places.has(of))) people.add(holder);
    for (const id of people)
      for (const { of } of this.#authorities.people[id]?.roles ?? []) if (of !== null) places.add(of);
    return {
      people: this.#people.only(people),
      places: this.#places.only(places),
      titles: this.#titles.filter((title) => titles.has(title)),
    };
  }
}
