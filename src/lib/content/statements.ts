import type { ContentPerson } from '../../schemas/content.ts';
import type { Bilingual } from '../../schemas/primitives.ts';
import { openingOf } from '../display/excerpt.ts';
import { documents } from './archive.ts';

/** A statement as lists need it: where it is, and whose. */
export interface StatementRef {
  readonly document: string;
  readonly segment: string;
  readonly speaker: string | null;
  readonly occasion: string | null;
  readonly certain: boolean;
  /** Its first words, of the speech where there is any. */
  readonly opening: Bilingual;
}

/** Somebody who speaks in a document or at an occasion, as lists name them. */
export interface ListedSpeaker extends ContentPerson {
  /** Whether one statement there at least is theirs for certain. */
  readonly certain: boolean;
}

export interface Speaker extends ContentPerson {
  readonly statements: readonly StatementRef[];
}

interface Collection {
  readonly refs: readonly StatementRef[];
  readonly people: ReadonlyMap<string, ContentPerson>;
  byDocument?: ReadonlyMap<string, readonly StatementRef[]>;
}

let statements: Promise<Collection> | undefined;

async function collect(): Promise<Collection> {
  const refs: StatementRef[] = [];
  const people = new Map<string, ContentPerson>();
  for await (const document of documents()) {
    for (const person of document.fa.people) people.set(person.id, person);
    for (const { data, marked } of document.segments) {
      if (data.kind !== 'statement') continue;
      refs.push({
        document: document.id,
        segment: data.id,
        speaker: data.speaker,
        occasion: data.occasion,
        certain: data.attribution.certain,
        opening: { fa: openingOf(marked.fa), en: marked.en === null ? null : openingOf(marked.en) },
      });
    }
  }
  return { refs, people };
}

function collected(): ReturnType<typeof collect> {
  if (import.meta.env.DEV) return collect();
  statements ??= collect();
  return statements;
}

/** Everybody to whom a statement is attributed, those with most statements first. */
export async function speakers(): Promise<readonly Speaker[]> {
  const { refs, people } = await collected();
  return [...groupBy(refs, ({ speaker }) => speaker)]
    .flatMap(([id, own]): Speaker[] => {
      const person = id === null ? undefined : people.get(id);
      return person === undefined ? [] : [{ ...person, statements: own }];
    })
    .sort((a, b) => b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1));
}

/** The statements of each document, by document id. */
export async function statementsByDocument(): Promise<ReadonlyMap<string, readonly StatementRef[]>> {
  const collection = await collected();
  collection.byDocument ??= groupBy(collection.refs, ({ document }) => document);
  return collection.byDocument;
}

/** Those of `people` to whom the statements are attributed, in the order in which they first speak. */
export const speakersOf = (
  people: readonly ContentPerson[],
  statements: readonly Pick<StatementRef, 'speaker' | 'certain'>[],
): ListedSpeaker[] =>
  [...groupBy(statements, ({ speaker }) => speaker)].flatMap(([id, own]) => {
    const person = people.find((candidate) => candidate.id === id);
    return person === undefined ? [] : [{ ...person, certain: own.some(({ certain }) => certain) }];
  });

/** Groups in the order in which their first items come. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
