import type { Gazetteer } from '../names/registered/gazetteer.ts';
import { isShorterForm, officeKey, officesIn } from './offices.ts';

/** An office that tells where it ends has so many words at least; where the text has all of it in so many words, fewer do. */
const SHORTEST_OFFICE = 3;
const SHORTEST_WHOLE = 2;
const ONE_OF = 'یکی ';

/** «رئیس‌جمهور» beside «رئیس‌جمهوری اسلامی ایران»: a head of state or government by the word alone. */
const isHeadOf = (key: string, other: string): boolean =>
  /^(?:رییسجمهور|نخستوزیر|صدراعظم)$/u.test(key) && other.startsWith(`${key} `);

/** «شرکت سرمایه گذاری» beside «شرکت سرمایه‌گذاری»: the same words, joined or apart. */
const letters = (office: string): string => office.replaceAll(' ', '');

/** Who has an office that is spelled with other spaces; undefined where nobody has. */
const sameBut = (offices: ReadonlyMap<string, string | null>, key: string): string | null | undefined =>
  [...offices].find(([other]) => letters(other) === letters(key))?.[1];

/** Who has an office: in the same words, or the only one of those with fewer or more of them; null where nobody has. */
function holderIn(offices: ReadonlyMap<string, string | null>, key: string): string | null {
  const same = offices.has(key) ? offices.get(key) : sameBut(offices, key);
  if (same !== undefined) return same;
  const near = new Set(
    [...offices].filter(([other]) => isShorterForm(key, other) || isHeadOf(key, other)).map(([, id]) => id),
  );
  const [only] = near;
  return near.size === 1 ? (only ?? null) : null;
}

/** Which offices a text gives to whom. Offices are folded words of the text. */
export class OfficeBook {
  readonly #gazetteer: Gazetteer;
  /** Whom an id means now: short forms of names are joined to longer ones after offices were given to them. */
  readonly #joined: (id: string) => string;
  /** Office, as it is compared → the ids of those whom the text gives it. */
  readonly #given = new Map<string, Set<string>>();
  #holders: ReadonlyMap<string, string | null> | null = null;
  /** Office, as it is compared → who is likely to have it, though the text does not say so. */
  readonly #likely = new Map<string, string>();

  constructor(gazetteer: Gazetteer, joined: (id: string) => string) {
    this.#gazetteer = gazetteer;
    this.#joined = joined;
  }

  #key(office: string): string {
    return officeKey(office, this.#gazetteer);
  }

  /** Office, as it is compared → who has it; null where two have. */
  get #all(): ReadonlyMap<string, string | null> {
    this.#holders ??= new Map(
      [...this.#given].map(([key, ids]) => {
        const [only, ...others] = new Set([...ids].map(this.#joined));
        return [key, others.length === 0 ? (only ?? null) : null];
      }),
    );
    return this.#holders;
  }

  /** Says that short forms of names were joined to longer ones. */
  namesWereJoined(): void {
    this.#holders = null;
  }

  /** Gives an office; of «معاون قوه و سخنگوی دستگاه قضا», each of the two, too. One of many («یکی از ساکنان») has none. */
  give(office: string, id: string): void {
    if (office.startsWith(ONE_OF)) return;
    for (const one of new Set([office, ...officesIn(office)])) {
      const key = this.#key(one);
      const ids = this.#given.get(key) ?? new Set();
      if (ids.has(id)) continue;
      this.#given.set(key, ids.add(id));
      this.#holders = null;
    }
  }

  giveProbably(office: string, id: string): void {
    for (const one of new Set([office, ...officesIn(office)])) this.#likely.set(this.#key(one), id);
  }

  has(office: string): boolean {
    return this.#given.has(this.#key(office));
  }

  holderOf(office: string): string | null {
    return holderIn(this.#all, this.#key(office));
  }

  likelyHolderOf(office: string): string | null {
    return holderIn(this.#likely, this.#key(office));
  }

  of(id: string): string[] {
    return [...this.#all].flatMap(([office, holder]) => (holder === id ? [office] : []));
  }

  /** How much of some folded words is an office that this text has, or its first words; 0 where it has none such. UTF-16. */
  lengthOf(words: string): number {
    const all = words.split(' ');
    const known = [...this.#given.keys(), ...this.#likely.keys()];
    if (known.includes(this.#key(words))) return words.length;
    for (let count = all.length - 1; count >= SHORTEST_WHOLE; count -= 1) {
      const own = all.slice(0, count).join(' ');
      const key = this.#key(own);
      const isBeginning = count >= SHORTEST_OFFICE;
      if (known.some((office) => office === key || (isBeginning && office.startsWith(`${key} `))))
        return own.length;
    }
    return 0;
  }
}
