import type { Person } from '../../../src/schemas/authority.ts';
import { fold } from '../../../src/text/fold.ts';

/** A name as it is compared with ids that were made of names: letters and digits only. */
const keyOf = (words: string): string => fold(words).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/**
 * The present ids of people who had another: what `formerly` says, and, for somebody whom only texts named, the one
 * person of people.yaml who has that very name. Two people of one name are nobody's successor.
 */
class PresentNames {
  readonly #people: Readonly<Record<string, Person>>;
  readonly #formerly = new Map<string, string>();
  readonly #byName = new Map<string, string | null>();

  constructor(people: Readonly<Record<string, Person>>) {
    this.#people = people;
    for (const [id, { name, aliases, formerly }] of Object.entries(people)) {
      for (const old of formerly) this.#formerly.set(old, id);
      const full = aliases.fa.filter((alias) => alias.trim().includes(' '));
      for (const key of new Set([name.fa, ...full].map(keyOf)))
        this.#byName.set(key, this.#byName.has(key) ? null : id);
    }
  }

  /** The person whose `formerly` has the id. */
  successor(id: string): string | undefined {
    return this.#formerly.get(id);
  }

  /** The person of people.yaml of whose name an id was made that only texts had. */
  namesake(id: string): string | undefined {
    if (Object.hasOwn(this.#people, id)) return undefined;
    return this.#byName.get(keyOf(id)) ?? undefined;
  }

  /** The id that somebody has now; the same one where nothing is known of another. */
  presentName(id: string): string {
    return this.successor(id) ?? this.namesake(id) ?? id;
  }
}

const known = new WeakMap<object, PresentNames>();

/** The present ids of the people of people.yaml: made once, and asked for by every document. */
export function presentNamesOf(people: Readonly<Record<string, Person>>): PresentNames {
  const names = known.get(people) ?? new PresentNames(people);
  known.set(people, names);
  return names;
}
