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
  readonly participants: readonly string[];
  readonly date: Dating | null;
}

interface Open extends Occasion {
  readonly participants: string[];
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
  open: Open | null = null;

  constructor({ occasions }: Pick<Sidecar, 'occasions'>) {
    this.#byEditor = occasions;
  }

  /** In the order of the text; those an editor named without a statement come first. */
  get all(): readonly Occasion[] {
    const silent = this.#byEditor.filter((o) => !this.#found.some((found) => found.id === o.id));
    return [...silent.map(({ begins, ...occasion }) => occasion), ...this.#found];
  }

  /**
   * The occasion of the statement `segment`, or null. A phrase in its clause or an editor opens one; it stays open
   * while its participants, or the same speaker, go on. `peopleOf` tells who is named in the phrase.
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
    if (byEditor !== undefined || title !== null) {
      this.open = this.#enter(segment, title, byEditor, phrase === null ? [] : peopleOf(phrase));
    } else if (!this.#goesOn(clause, speaker)) {
      this.open = null;
    }
    if (speaker !== null && this.open !== null && !this.open.participants.includes(speaker)) {
      this.open.participants.push(speaker);
    }
    return this.open?.id ?? null;
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
    const { begins: _, ...given } = byEditor ?? {
      begins: segment,
      id: `at-${segment}`,
      title: { fa: title ?? '', en: null },
      place: null,
      participants: [],
      date: null,
    };
    const occasion: Open = { ...given, participants: [...new Set([...given.participants, ...people])] };
    this.#found.push(occasion);
    if (title !== null) this.#byPhrase.set(fold(title), occasion);
    return occasion;
  }
}
