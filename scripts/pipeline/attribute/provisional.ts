import type { Person } from '../../../src/schemas/authority.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Clause } from './clause.ts';
import type { Gazetteer } from './gazetteer.ts';
import { subjectOf } from './subject.ts';

/** People a document names as speakers and people.yaml lacks, and the offices it gives them. */
export interface Provisional {
  readonly people: Readonly<Record<string, Person>>;
  /** Office, folded, as the text has it («سخنگوی وزارت امور خارجه») → person id. */
  readonly roles: ReadonlyMap<string, string>;
}

/** An id made from a name: it is part of addresses, and the same name always gives the same one. */
const idOf = (name: string): string => fold(name).replaceAll(' ', '-');

/**
 * Collects the names in the subjects of a document's reporting clauses. The last word of a name stands for it later
 * on («کنعانی افزود»), unless people.yaml or another name of the text has that word too.
 */
export function collectProvisional(clauses: readonly (Clause | null)[], gazetteer: Gazetteer): Provisional {
  const people: Record<string, Person> = {};
  const roles = new Map<string, string>();
  for (const clause of clauses) {
    if (clause === null) continue;
    const subject = subjectOf(clause.folded, gazetteer);
    if (subject.type !== 'new-name') continue;
    const { start, end, role } = subject.name;
    const name = clause.original(start, end);
    const id = idOf(name);
    if (role !== null && !roles.has(role)) roles.set(role, id);
    const last = fold(name).split(' ').at(-1) ?? '';
    const isTaken = gazetteer.people.at(last, 0) !== null || last === fold(name);
    people[id] ??= {
      name: { fa: name, en: null },
      aliases: { fa: isTaken ? [] : [last], en: [] },
      roles: [],
    };
  }
  return { people, roles };
}
