import { fold } from '../../../../../src/text/fold.ts';

/** A name found in folded text; offsets are UTF-16, into the folded text. */
export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A name as it is compared: spaces and ZWNJ make no difference («محمد جواد», «محمدجواد»). */
export const nameKey = (name: string): string => fold(name).replaceAll(' ', '');

/** A letter of a name, and what may come after it. */
interface Node {
  readonly next: Map<string, Node>;
  /** For each spelling of the name that ends here: the numbers of letters after which a text may have a space. */
  readonly spellings: Set<number>[];
}

const newNode = (): Node => ({ next: new Map(), spellings: [] });

/** What separates two parts of a name that a text may write apart or joined. */
export const BETWEEN = /[\s\u200C]+/u;
/** Word edges of folded text, looked for at one offset. */
const WORD_START = /(?<![\p{L}\p{N}])/uy;
const WORD_END = /(?![\p{L}\p{N}])/uy;

/** Whether a word begins or ends at `offset`; `beside` is the unit on its other side, which mostly is a space. */
function standsAt(edge: RegExp, text: string, offset: number, beside: string): boolean {
  if (beside === ' ' || beside === '') return true;
  edge.lastIndex = offset;
  return edge.test(text);
}

/** A record: its id, and the names it has. */
export type NamedRecord = readonly [id: string, names: readonly string[]];

/**
 * Finds the names of a set of records in folded text: leftmost first, the longest at each place. To look at a place takes no
 * longer where there are more names: they are a tree of letters.
 */
export class NameFinder {
  readonly #ids = new Map<string, string | null>();
  readonly #root = newNode();
  readonly #more: NameFinder | null;

  /** The names of `records`, and those of `more`, which is made once for many texts. */
  constructor(records: Iterable<NamedRecord>, more: NameFinder | null = null) {
    this.#more = more;
    for (const [id, names] of records) for (const name of names) this.#add(id, name);
  }

  #add(id: string, name: string): void {
    const key = nameKey(name);
    if (key === '') return;
    // A name that two records share names neither.
    this.#ids.set(key, this.#ids.has(key) && this.#ids.get(key) !== id ? null : id);
    const breaks = new Set<number>();
    let length = 0;
    for (const part of fold(name).trim() === '' ? [] : name.trim().split(BETWEEN)) {
      length += nameKey(part).length;
      breaks.add(length);
    }
    let node = this.#root;
    for (const letter of key.split('')) {
      const next = node.next.get(letter) ?? newNode();
      node.next.set(letter, next);
      node = next;
    }
    node.spellings.push(breaks);
  }

  /** Whether a record has this name, as `nameKey` has it. */
  has(key: string): boolean {
    return this.#ids.has(key) || (this.#more?.has(key) ?? false);
  }

  /** Whose name it is, as `nameKey` has it; null where it is that of more than one record, undefined where it is none. */
  idOf(key: string): string | null | undefined {
    const more = this.#more === null ? undefined : this.#more.idOf(key);
    if (!this.#ids.has(key)) return more;
    const own = this.#ids.get(key) ?? null;
    return more === undefined || more === own ? own : null;
  }

  /** Where the longest name ends that begins at `offset`; -1 where none does. */
  #endAt(folded: string, offset: number): number {
    const more = this.#more === null ? -1 : this.#more.#endAt(folded, offset);
    return Math.max(this.#ownEndAt(folded, offset), more);
  }

  #ownEndAt(folded: string, offset: number): number {
    let node = this.#root.next.get(folded.charAt(offset));
    if (node === undefined || !standsAt(WORD_START, folded, offset, folded.charAt(offset - 1))) return -1;
    let end = -1;
    let letters = 1;
    const spaces: number[] = [];
    for (let at = offset + 1; node !== undefined; at += 1) {
      const isName = node.spellings.some((breaks) => spaces.every((space) => breaks.has(space)));
      if (isName && standsAt(WORD_END, folded, at, folded.charAt(at))) end = at;
      if (folded.charAt(at) === ' ') {
        spaces.push(letters);
        at += 1;
      }
      node = node.next.get(folded.charAt(at));
      letters += 1;
    }
    return end;
  }

  all(folded: string): Mention[] {
    const mentions: Mention[] = [];
    for (let start = 0; start < folded.length; start += 1) {
      const end = this.#endAt(folded, start);
      if (end === -1) continue;
      const id = this.idOf(folded.slice(start, end).replaceAll(' ', '')) ?? null;
      if (id !== null) mentions.push({ id, start, end });
      start = end - 1;
    }
    return mentions;
  }

  /** The name that stands exactly at `offset`, if any. */
  at(folded: string, offset: number): Mention | null {
    const end = this.#endAt(folded, offset);
    const id = end === -1 ? null : (this.idOf(folded.slice(offset, end).replaceAll(' ', '')) ?? null);
    return id === null ? null : { id, start: offset, end };
  }

  /** Whether a name stands at `offset` that more than one of the records have, so that it names neither. */
  isSharedAt(folded: string, offset: number): boolean {
    const end = this.#endAt(folded, offset);
    return end !== -1 && this.idOf(folded.slice(offset, end).replaceAll(' ', '')) === null;
  }
}
