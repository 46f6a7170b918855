import type { ContentPerson } from '../schemas/content.ts';
import { documents } from './archive.ts';

/** A statement as lists need it: where it is, and whose. */
export interface StatementRef {
  readonly document: string;
  readonly segment: string;
  readonly speaker: string | null;
  readonly occasion: string | null;
}

export interface Speaker extends ContentPerson {
  readonly statements: readonly StatementRef[];
}

let statements: Promise<{ refs: StatementRef[]; people: Map<string, ContentPerson> }> | undefined;

async function collect(): Promise<{ refs: StatementRef[]; people: Map<string, ContentPerson> }> {
  const refs: StatementRef[] = [];
  const people = new Map<string, ContentPerson>();
  for await (const document of documents()) {
    for (const person of document.fa.people) people.set(person.id, person);
    for (const { data } of document.segments) {
      if (data.kind !== 'statement') continue;
      refs.push({ document: document.id, segment: data.id, speaker: data.speaker, occasion: data.occasion });
    }
  }
  return { refs, people };
}

function collected(): ReturnType<typeof collect> {
  if (import.meta.env.DEV) return collect();
  statements ??= collect();
  return statements;
}

/** Every statement of the archive, by document and place in it. */
export async function allStatements(): Promise<readonly StatementRef[]> {
  return (await collected()).refs;
}

/** Everybody to whom a statement is attributed, those with most statements first. */
export async function speakers(): Promise<readonly Speaker[]> {
  const { refs, people } = await collected();
  const bySpeaker = new Map<string, StatementRef[]>();
  for (const ref of refs) {
    if (ref.speaker === null) continue;
    const list = bySpeaker.get(ref.speaker);
    if (list === undefined) bySpeaker.set(ref.speaker, [ref]);
    else list.push(ref);
  }
  return [...bySpeaker]
    .flatMap(([id, own]): Speaker[] => {
      const person = people.get(id);
      return person === undefined ? [] : [{ ...person, statements: own }];
    })
    .sort((a, b) => b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1));
}
