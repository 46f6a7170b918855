import type { Person } from '../../../../src/schemas/authority.ts';
import type { SpeakerKind } from '../../../../src/schemas/content.ts';
import { fold } from '../../../../src/text/fold.ts';
import type { Gazetteer } from '../names/registered/gazetteer.ts';
import { nameKey as keyOf, type NamedRecord, NameFinder } from '../names/registered/name-finder.ts';
import { SAYYID, shortForms, tailsOf } from '../names/short-forms.ts';
import { isOneLetterApart } from '../names/strange-words.ts';
import { OfficeBook } from '../offices/office-book.ts';
import { BESIDE_OTHERS, isOfOtherCountry } from '../offices/offices.ts';

/** Somebody who speaks in a document and is not in people.yaml. */
export interface NewSpeaker {
  readonly kind: SpeakerKind;
  readonly person: Person;
  /** Somebody of people.yaml, of whose name this text has another form. */
  readonly isKnown: boolean;
}

/** A shorter word with one letter changed may be another name. UTF-16 units. */
const SHORTEST_MISSPELLED = 5;

/**
 * An id made from words of the text: it is part of addresses, and the same words always give the same one. It is composed, as addresses
 * are: folding takes «냡» apart.
 */
const idOf = (words: string): string =>
  fold(words)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
/** The longest that is taken of a description for an id. Code points: half of a character is none. */
const ID_LENGTH = 80;

/**
 * Everybody one text lets speak: each a cluster of mentions – full name, family name, offices. People of people.yaml keep
 * their ids; others get ids made of the text's words.
 */
export class Speakers {
  readonly #gazetteer: Gazetteer;
  /** Full name, as `keyOf` has it → original, of people who speak; and of those whom the text only introduces. */
  readonly #names = new Map<string, string>();
  readonly #introduced = new Map<string, string>();
  /** Other forms of names of known people that this text has. */
  readonly #forms = new Map<string, string[]>();
  readonly #others = new Map<string, NewSpeaker>();
  /** A name, as it is compared → the id made of the first spelling of it that the text has. */
  readonly #ids = new Map<string, string>();
  /** The id of a short form of a name → that of the name it was joined to. */
  readonly #joined = new Map<string, string>();
  /** The id of a name → the short forms of it that the text has as names. */
  readonly #shorts = new Map<string, string[]>();
  #finder: NameFinder | null = null;

  readonly #book: OfficeBook;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.#book = new OfficeBook(gazetteer, (id) => this.joined(id));
  }

  /** The names of people.yaml and of this text, ready to be looked up. */
  get finder(): NameFinder {
    this.#finder ??= new NameFinder(this.#records(), this.#gazetteer.people);
    return this.#finder;
  }

  /** The names that this text has beside those of people.yaml. */
  *#records(): Generator<NamedRecord> {
    const taken = new Set<string>();
    for (const [id, forms] of this.#forms) {
      for (const form of forms) taken.add(keyOf(form));
      yield [id, forms];
    }
    for (const [key, name] of this.#names) {
      const id = this.#idOf(key, name);
      const forms = [name, ...shortForms(name), ...(this.#shorts.get(id) ?? [])];
      for (const form of forms) taken.add(keyOf(form));
      yield [id, forms];
    }
    for (const [key, name] of this.#introduced) {
      if (this.#names.has(key)) continue;
      const forms = [name, ...shortForms(name)].filter(
        (form) => !taken.has(keyOf(form)) && !this.#gazetteer.people.has(keyOf(form)),
      );
      yield [this.#idOf(key, name), forms];
    }
  }

  #idOf(key: string, name: string): string {
    const id = this.#ids.get(key) ?? idOf(name);
    this.#ids.set(key, id);
    return id;
  }

  /** Adds somebody by the name the text gives; a short form of a name that is there is that person. Returns the id. */
  addName(written: string, speaks = true): string {
    // «#مصطفی_تاجزاده»: in a hashtag a low line stands for the space.
    const name = written.replaceAll('_', ' ');
    const key = keyOf(name);
    const whole = this.#gazetteer.people.idOf(key);
    if (whole != null) return whole;
    const known = this.#gazetteer.hasShorter(name);
    if (known !== null) {
      const forms = this.#forms.get(known) ?? [];
      if (!forms.includes(name)) {
        this.#forms.set(known, [...forms, name]);
        this.#finder = null;
      }
      return known;
    }
    const names = speaks ? this.#names : this.#introduced;
    if (!names.has(key)) {
      names.set(key, name);
      this.#finder = null;
    }
    return this.#idOf(key, name);
  }

  /** Joins short forms of names to the one longer name that ends in them («آقای فرهودی» to «بهمن فرهودی»). */
  joinShortForms(): void {
    // «صادق بارانی» is joined to «محمد صادق بارانی», both only introduced, before «بارانی», who speaks.
    for (const names of [this.#introduced, this.#names]) {
      // «غلامرضا موسوی» is joined to «سید غلامرضا موسوی» before «موسوی» is, which else would be short for both.
      const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);
      for (const [key, name] of longestFirst) {
        const all = this.#longerNames(key);
        // «علیرضا شادی» is only spoken of: «شادی» is «مهدی شادی», who speaks.
        const speaking = all.filter((other) => this.#names.has(other));
        const longer = speaking.length === 1 ? speaking : all;
        const [only, ...others] = longer;
        if (only === undefined || others.length > 0) continue;
        names.delete(key);
        this.#finder = null;
        const full = this.#introduced.get(only) ?? name;
        if (names === this.#names && !this.#names.has(only)) this.#names.set(only, full);
        const id = this.#idOf(only, this.#names.get(only) ?? full);
        this.#joined.set(this.#idOf(key, name), id);
        this.#shorts.set(id, [...(this.#shorts.get(id) ?? []), name]);
      }
    }
    this.#book.namesWereJoined();
  }

  /** The keys of names that a key is a short form of. */
  #longerNames(key: string): string[] {
    const all = [...this.#names, ...this.#introduced].filter(
      ([other, full]) =>
        other !== key &&
        other.includes(key) &&
        (other === `${SAYYID.title}${key}` ||
          [...tailsOf(full), ...shortForms(full)].some((form) => keyOf(form) === key)),
    );
    return [...new Set(all.map(([other]) => other))];
  }

  /** Whom an id means after short forms of names were joined. */
  joined(id: string): string {
    return this.#joined.get(id) ?? id;
  }

  /** Says that somebody speaks whom the text had only introduced. */
  speaks(id: string): void {
    for (const [key, name] of this.#introduced) {
      if (this.#idOf(key, name) !== id || this.#names.has(key)) continue;
      this.#names.set(key, name);
    }
  }

  /** Says that somebody has an office; of «معاون قوه و سخنگوی دستگاه قضا», each of the two, too. */
  giveOffice(office: string, id: string): void {
    this.#book.give(office, id);
  }

  /** Says that somebody spoke by an office that the text gives to nobody. */
  mayHaveOffice(office: string, id: string): void {
    this.#book.giveProbably(office, id);
  }

  /** Who spoke by an office before, though the text gives it to nobody; null where nobody did. */
  likelyHolderOf(office: string): string | null {
    return this.#book.likelyHolderOf(office);
  }

  /** How much of some folded words is an office that this text has, or its first words; 0 where it has none such. UTF-16. */
  officeLength(words: string): number {
    return this.#book.lengthOf(words);
  }

  officesOf(id: string): string[] {
    return this.#book.of(id);
  }

  /** Who has an office in this text: in the same words, or in fewer or more of them; null where nobody or several. */
  holderOf(office: string): string | null {
    return this.#book.holderOf(office);
  }

  hasOffice(office: string): boolean {
    return this.#book.has(office);
  }

  /** The one speaker whose family name is a word for an office («خسرو کارشناس»); null where there is none. */
  bearerOf(word: string): string | null {
    const [bearer, ...others] = [...this.#names].filter(([, name]) => fold(name).endsWith(` ${word}`));
    return bearer !== undefined && others.length === 0 ? this.#idOf(...bearer) : null;
  }

  /** The one speaker whose family name differs from a word in one letter («شانوش» for «شادنوش»); null where there is none. */
  misspelled(word: string): string | null {
    const own = keyOf(word);
    if (own.length < SHORTEST_MISSPELLED || word.includes(' ')) return null;
    const near = [...this.#names].filter(([, name]) =>
      isOneLetterApart(keyOf(name.trim().split(/\s+/u).at(-1) ?? ''), own),
    );
    const [only, ...others] = near;
    return only !== undefined && others.length === 0 ? this.#idOf(...only) : null;
  }

  /** Whether no office of somebody is known. */
  isWithoutOffice(id: string): boolean {
    return this.officesOf(id).length === 0 && !this.#gazetteer.authorities.people[id]?.roles.length;
  }

  /**
   * Whether somebody may have an office that the text names: it gives that person none, or one of the same kind, or nothing but
   * what one is beside an office («عضو فراکسیون»).
   */
  mayHold(id: string, office: string): boolean {
    const all = this.officesOf(id);
    const offices = all.filter((other) => !BESIDE_OTHERS.test(other));
    if (offices.length === 0) return all.length > 0 || this.isWithoutOffice(id);
    const [head] = office.split(' ');
    return offices.some((other) => other.split(' ')[0] === head && !isOfOtherCountry(office, other));
  }

  /** An organisation, or somebody unnamed, by the text's words. */
  addOther(kind: 'organisation' | 'unnamed', words: string): string {
    const id = `${kind}-${[...idOf(words)].slice(0, ID_LENGTH).join('')}`;
    if (!this.#others.has(id)) this.#others.set(id, { kind, person: personOf(words, []), isKnown: false });
    return id;
  }

  kindOf(id: string): SpeakerKind {
    return this.#others.get(id)?.kind ?? 'person';
  }

  /** Somebody of this text whom people.yaml lacks, or a known person with the forms this text has; null for others. */
  find(id: string): NewSpeaker | null {
    const other = this.#others.get(id);
    if (other !== undefined) return other;
    const forms = this.#forms.get(id);
    const known = this.#gazetteer.authorities.people[id];
    if (known !== undefined)
      return forms === undefined
        ? null
        : {
            kind: 'person',
            isKnown: true,
            person: { ...known, aliases: { ...known.aliases, fa: [...known.aliases.fa, ...forms] } },
          };
    for (const names of [this.#names, this.#introduced])
      for (const [key, name] of names)
        if (this.#idOf(key, name) === id)
          return { kind: 'person', person: personOf(name, shortForms(name)), isKnown: false };
    return null;
  }
}

const personOf = (name: string, aliases: string[]): Person => ({
  name: { fa: name, en: null },
  aliases: { fa: aliases, en: [] },
  roles: [],
  formerly: [],
});
