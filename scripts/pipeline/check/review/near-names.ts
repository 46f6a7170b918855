import { fold } from '../../../../src/text/fold.ts';
import { type Diagnostic, distance, type Place, said } from '../../../diagnostics/index.ts';

/** Somebody whom people.yaml or a text names. */
export interface NamedPerson {
  readonly id: string;
  /** The whole names, in both languages, without short forms such as a family name alone. */
  readonly names: readonly string[];
  readonly place: Place;
  /** Whether people.yaml has this person. */
  readonly isKnown: boolean;
}

/** A name of fewer letters differs from others by one letter too often. */
const SHORTEST = 7;

/** A name without what spellings differ in: «محمد‌رضا» and «محمد رضا» are the same. */
const bare = (name: string): string =>
  fold(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The name, and all that is left of it when one letter is taken away: names that differ by one letter share one of these. */
const withoutOne = (name: string): string[] => [
  name,
  ...Array.from({ length: name.length }, (_, i) => name.slice(0, i) + name.slice(i + 1)),
];

/**
 * Pairs of people whose names are the same but for spaces, signs or one letter: «مسعود پزشکیان» and «مسعود پزشکان». Two people of
 * people.yaml with the very same name are a pair, too.
 */
export function reportNearNames(people: readonly NamedPerson[]): Diagnostic[] {
  const byPart = new Map<string, Set<{ person: NamedPerson; name: string; bare: string }>>();
  const found = new Map<string, Diagnostic>();
  for (const person of people) {
    for (const name of person.names) {
      const key = bare(name);
      if (key.length < SHORTEST || !/\s/.test(name.trim())) continue;
      const own = { person, name, bare: key };
      for (const part of withoutOne(key)) {
        const others = byPart.get(part) ?? new Set();
        for (const other of others) {
          const pair = [other.person.id, person.id].sort().join(' ');
          const isOther = other.person.id !== person.id && !found.has(pair);
          if (isOther && distance(other.bare, key) <= 1) found.set(pair, pairOf(other, own));
        }
        byPart.set(part, others.add(own));
      }
    }
  }
  return [...found.values()];
}

interface Named {
  readonly person: NamedPerson;
  readonly name: string;
}

/** Said of the one that is not in people.yaml, since that is mostly the misspelt one. */
function pairOf(first: Named, second: Named): Diagnostic {
  const [one, other] = first.person.isKnown ? [second, first] : [first, second];
  return said(other.person.isKnown ? 'nearKnownName' : 'nearName', one.person.place, {
    name: one.name,
    id: one.person.id,
    other: other.name,
    otherId: other.person.id,
  });
}
