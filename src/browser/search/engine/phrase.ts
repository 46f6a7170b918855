import { analyse, type Term } from '../../../text/words/analyse.ts';
import { exactToken, lastAfter } from '../../../text/words/index-token.ts';
import { FIELD_WEIGHTS, type Field } from '../../../text/words/search-fields.ts';
import type { WordIndex } from './word-index.ts';

/** Words that have to stand next to one another, in this order; common ones count, too. */
export type Phrase = readonly Term[];

/** What stands in quotation marks of any of the usual kinds. One that is not closed is a character like others. */
const QUOTED = /"([^"]+)"|“([^”]+)”|«([^»]+)»/gu;
const FIELDS = Object.keys(FIELD_WEIGHTS) as Field[];

/** The phrases of a query: each stretch in quotation marks that has more than one word. */
export function readPhrases(query: string): Phrase[] {
  const quoted = [...query.slice(0, 2000).matchAll(QUOTED)].map(
    ([, one, two, three]) => one ?? two ?? three ?? '',
  );
  return quoted.map(analyse).filter(({ length }) => length > 1);
}

/** Where each record has all of `words`, one after the other, in one field; the places are those of the last word. */
async function holdersIn(index: WordIndex, phrase: Phrase, field: Field): Promise<Iterable<number>> {
  let runs: Map<number, ReadonlySet<number>> | null = null;
  for (const term of phrase) {
    const hits = await index.lookup(exactToken(term, field));
    const next = new Map<number, ReadonlySet<number>>();
    for (const { record, places } of hits) {
      const before: ReadonlySet<number> | undefined = runs?.get(record);
      const kept: readonly number[] =
        runs === null ? places : places.filter((place) => before?.has(place - 1));
      if (kept.length > 0) next.set(record, new Set(kept));
    }
    runs = next;
  }
  return runs?.keys() ?? [];
}

/** The records that have every one of `phrases`; null where there is none to have. */
export async function recordsWith(
  index: WordIndex,
  phrases: readonly Phrase[],
): Promise<ReadonlySet<number> | null> {
  if (phrases.length === 0) return null;
  const tokens = phrases.flat().map((term) => exactToken(term));
  await index.prepare(tokens.flatMap((token) => [token, lastAfter(token)]));
  const sets = await Promise.all(
    phrases.map(async (phrase) => {
      const found = await Promise.all(FIELDS.map((field) => holdersIn(index, phrase, field)));
      return new Set(found.flatMap((records) => [...records]));
    }),
  );
  const [first = new Set<number>(), ...others] = sets;
  return new Set([...first].filter((record) => others.every((set) => set.has(record))));
}

/** The places in `terms` at which a word of a phrase stands in its phrase. */
export function placesOf(phrases: readonly Phrase[], terms: readonly Term[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const phrase of phrases) {
    for (let at = 0; at + phrase.length <= terms.length; at += 1) {
      if (phrase.every(({ exact }, ahead) => terms[at + ahead]?.exact === exact))
        for (let ahead = 0; ahead < phrase.length; ahead += 1) places.add(at + ahead);
    }
  }
  return places;
}
