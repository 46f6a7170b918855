import type { Dating } from '../../../../src/schemas/primitives.ts';
import type { Sidecar } from '../../../../src/schemas/seed.ts';
import { fold } from '../../../../src/text/fold.ts';
import type { Line } from '../names/line.ts';
import { type OccasionPhrase, occasionPhrase, refersToOccasion } from './occasion-phrase.ts';

/** A meeting or event of a document. `title.en` is null until an editor gives one. */
export interface Occasion {
  readonly id: string;
  readonly title: { readonly fa: string; readonly en: string | null };
  readonly place: string | null;
  readonly series: string | null;
  readonly participants: readonly string[];
  readonly date: Dating | null;
  /** The ids that it was published under before. */
  readonly formerly: readonly string[];
}

/** Somebody who speaks at an occasion whose participants an editor has listed, and who is not among them. */
export interface Unlisted {
  readonly occasion: string;
  readonly segment: string;
  readonly speaker: string;
}

interface Open extends Occasion {
  readonly participants: string[];
}

/** An occasion of an editor that the text is in: the statement it ends with, and whether its participants are listed. */
interface Named {
  readonly occasion: Open;
  readonly ends: string | null;
  readonly isListed: boolean;
}

/** A reporting clause, and where in it the one who speaks is named. */
export interface OccasionClause {
  readonly line: Line;
  readonly source: { readonly start: number; readonly end: number };
}

/** Follows the occasions of one document, statement by statement. */
export class OccasionLog {
  readonly #byEditor: Sidecar['occasions'];
  readonly #found: Open[] = [];
  readonly #byPhrase = new Map<string, Open>();
  #named: Named | null = null;
  open: Open | null = null;
  /** In the order of the text, each speaker of an occasion once. */
  readonly unlisted: Unlisted[] = [];

  constructor({ occasions }: Pick<Sidecar, 'occasions'>) {
    this.#byEditor = occasions;
  }

  /** In the order of the text; those an editor named without a statement come first. */
  get all(): readonly Occasion[] {
    const silent = this.#byEditor.filter((o) => !this.#found.some((found) => found.id === o.id));
    return [...silent.map(({ begins, ends, ...occasion }) => occasion), ...this.#found];
  }

  /**
   * The occasion of the statement `segment`, or null. One that an editor opens lasts until the editor ends it or opens
   * another. Elsewhere a phrase in the clause opens one, which stays open while its participants, or the same speaker,
   * go on. `peopleOf` tells who is named in the phrase.
   */
  step(
    segment: string,
    clause: OccasionClause | null,
    speaker: string | null,
    peopleOf: (phrase: OccasionPhrase) => string[],
  ): string | null {
    const phrase = clause === null ? null : occasionPhrase(clause.line.text, clause.source);
    const title = phrase === null ? null : (clause?.line.original(phrase.start, phrase.end) ?? null);
    const byEditor = this.#byEditor.find(({ begins }) => begins === segment);
    if (byEditor !== undefined) {
      this.open = this.#enter(segment, title, byEditor, phrase === null ? [] : peopleOf(phrase));
      this.#named = { occasion: this.open, ends: byEditor.ends, isListed: byEditor.participants.length > 0 };
    } else if (this.#named !== null) {
      this.open = this.#named.occasion;
    } else if (title !== null) {
      this.open = this.#enter(segment, title, undefined, phrase === null ? [] : peopleOf(phrase));
    } else if (!this.#goesOn(clause, speaker)) {
      this.open = null;
    }
    this.#join(segment, speaker);
    const occasion = this.open?.id ?? null;
    if (this.#named?.ends === segment) {
      this.#named = null;
      this.open = null;
    }
    return occasion;
  }

  /** Who speaks at an occasion takes part in it; where an editor has listed who does, it is noted of the others. */
  #join(segment: string, speaker: string | null): void {
    if (speaker === null || this.open === null || this.open.participants.includes(speaker)) return;
    this.open.participants.push(speaker);
    if (this.#named?.isListed) this.unlisted.push({ occasion: this.open.id, segment, speaker });
  }

  #goesOn(clause: OccasionClause | null, speaker: string | null): boolean {
    if (this.open === null) return false;
    if (clause !== null && refersToOccasion(clause.line.text)) return true;
    return speaker !== null && this.open.participants.includes(speaker);
  }

  #enter(
    segment: string,
    title: string | null,
    byEditor: Sidecar['occasions'][number] | undefined,
    people: string[],
  ): Open {
    const again = title === null ? undefined : this.#byPhrase.get(fold(title));
    if (again !== undefined && byEditor === undefined) return again;
    const {
      begins: _,
      ends: __,
      ...given
    } = byEditor ?? {
      begins: segment,
      ends: null,
      id: `at-${segment}`,
      title: { fa: title ?? '', en: null },
      place: null,
      series: null,
      participants: [],
      date: null,
      formerly: [],
    };
    const occasion: Open = { ...given, participants: [...new Set([...given.participants, ...people])] };
    this.#found.push(occasion);
    // An editor's occasion is over where the editor ends it: no phrase leads back to it.
    if (title !== null && byEditor === undefined) this.#byPhrase.set(fold(title), occasion);
    return occasion;
  }
}
