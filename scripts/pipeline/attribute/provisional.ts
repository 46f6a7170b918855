import type { Person } from '../../../src/schemas/authority.ts';
import { fold } from '../../../src/text/fold.ts';
import { anyOf, ROLE_NOUNS } from '../speech/words/index.ts';
import type { Clause } from './clause.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type NewName, newNameAt, roleSubjectAt } from './name.ts';
import { subjectOf } from './subject.ts';

/** People a document names as speakers and people.yaml lacks, and the offices it gives them. */
export interface Provisional {
  readonly people: Readonly<Record<string, Person>>;
  /** Office, folded, as the text has it («سخنگوی وزارت امور خارجه») → person id, or null where two have it. */
  readonly roles: ReadonlyMap<string, string | null>;
}

/**
 * An office as it is compared: «وزارت خارجه» is «وزارت امور خارجه», and an office «کشورمان» or of the home country is the
 * one that is named without a country.
 */
export function roleKey(role: string, { home, authorities }: Gazetteer): string {
  const place = home === null ? undefined : authorities.places[home];
  const ours = ['کشورمان', 'کشور ما', ...(place === undefined ? [] : [place.name.fa, ...place.aliases.fa])];
  return role
    .replace(new RegExp(` ${anyOf(ours)}$`, 'u'), '')
    .replaceAll('امور ', '')
    .replace(/^ریاست/u, 'رییس');
}

/** A family name that is an office, too («دبیر») does not stand for anybody alone. */
const OFFICES = new Set(ROLE_NOUNS.map(fold));

/** What may stand for a name later on: its last word, and of a long name all but the first («ثابت اقلیدی»). */
function familyNames(name: string): string[] {
  const words = fold(name).split(' ');
  const last = words.at(-1) ?? '';
  const tail = words.length > 2 ? [words.slice(1).join(' ')] : [];
  return words.length < 2 ? [] : [...tail, ...(OFFICES.has(last) ? [] : [last])];
}

/** An id made from a name: it is part of addresses, and the same name always gives the same one. */
const idOf = (name: string): string => fold(name).replaceAll(' ', '-');

/** The known person of whose name `name` is a longer form («الکساندر گریگوریویچ لوکاشنکو»), or null. */
function longerFormOf(name: string, { authorities }: Gazetteer): string | null {
  const words = fold(name).split(' ');
  const ids = Object.entries(authorities.people).filter(([, person]) => {
    const known = fold(person.name.fa).split(' ');
    return (
      known.length > 1 &&
      words.length > known.length &&
      known[0] === words[0] &&
      known.at(-1) === words.at(-1)
    );
  });
  return ids.length === 1 ? (ids[0]?.[0] ?? null) : null;
}

/**
 * Collects the names in the subjects of a document's clauses: the reporting ones, and the openings of its other
 * sentences. The last word of a name stands for it later on («کنعانی افزود»); where people.yaml or another name of the
 * text has that word too, it then stands for nobody. `labels` are names that label lines of a transcript, folded.
 */
export function collectProvisional(
  clauses: readonly (Clause | null)[],
  labels: readonly string[],
  gazetteer: Gazetteer,
): Provisional {
  const people: Record<string, Person> = {};
  const roles = new Map<string, string | null>();
  const giveRole = (role: string, id: string): void => {
    const key = roleKey(role, gazetteer);
    roles.set(key, roles.has(key) && roles.get(key) !== id ? null : id);
  };
  const add = (name: string): string => {
    const known = longerFormOf(name, gazetteer);
    const id = known ?? idOf(name);
    const person = known === null ? null : gazetteer.authorities.people[known];
    if (person) people[id] = { ...person, aliases: { ...person.aliases, fa: [...person.aliases.fa, name] } };
    else
      people[id] ??= {
        name: { fa: name, en: null },
        aliases: { fa: familyNames(name), en: [] },
        roles: [],
        formerly: [],
      };
    return id;
  };
  for (const clause of clauses) {
    if (clause === null) continue;
    const subject = subjectOf(clause.folded, gazetteer, clause.isPlural);
    if (subject.type === 'person') {
      const role = officeBeside(clause.folded, subject.id, gazetteer);
      if (role !== null) giveRole(role, subject.id);
    }
    if (subject.type === 'unnamed') {
      for (const { start, end } of namesJoined(clause.folded)) add(clause.original(start, end));
    }
    if (subject.type !== 'new-name') continue;
    const { start, end, role } = subject.name;
    const id = add(clause.original(start, end));
    if (role !== null) giveRole(role, id);
  }
  for (const label of labels) if (gazetteer.people.at(label, 0)?.end !== label.length) add(label);
  return { people, roles };
}

const AND = / و |، /gu;

/** The names of several people who speak together («حسن یزدانی و کامران قاسم‌پور گفتند»), if all open the clause. */
function namesJoined(clause: string): NewName[] {
  const first = newNameAt(clause, 0);
  if (first === null) return [];
  const found = [first];
  for (const match of clause.matchAll(AND)) {
    const next = match.index >= first.end ? newNameAt(clause, match.index + match[0].length) : null;
    if (next === null) break;
    found.push(next);
  }
  return found;
}

/** The office that a known person is given beside the name: «مسعود پزشکیان، رئیس شورای عالی …،». */
function officeBeside(clause: string, id: string, gazetteer: Gazetteer): string | null {
  const mention = gazetteer.people.all(clause).find((m) => m.id === id);
  if (mention === undefined) return null;
  const gap = /^»? ?[،,]? ?/u.exec(clause.slice(mention.end))?.[0].length ?? 0;
  return roleSubjectAt(clause, mention.end + gap);
}
