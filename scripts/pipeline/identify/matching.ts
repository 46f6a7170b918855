import { hash } from 'node:crypto';
import type { Ledger } from '../../../src/schemas/seed.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Segment } from '../segment/index.ts';
import { align } from './align.ts';
import { type LaterEdition, relate, takenIn } from './match-editions.ts';
import { reportRelation } from './report-ids.ts';
import { areAlike, isTakenIn, sketch, wordsOf } from './similarity.ts';

const printOf = (folded: string): string => hash('sha256', folded);

/** What identifies a segment's words, whatever their spelling: SHA-256 of the folded source text. */
export const fingerprint = (source: string): string => printOf(fold(source));

/** Who says something in a segment, and what: what is known of it once the text has been attributed. */
export interface Voice {
  /** Of its first report; null where unknown. */
  readonly speaker: string | null;
  /** Everybody who says something in it. */
  readonly voices: ReadonlySet<string>;
  /** The words that are said, as received; null where it is no speech. */
  readonly spoken: string | null;
  /** The same words folded. */
  readonly said: string | null;
}

const SILENT: Voice = { speaker: null, voices: new Set(), spoken: null, said: null };

/** What is compared: a ledger, and a text by its segments. */
interface Compared {
  readonly segments: readonly Segment[];
  readonly ledger: Ledger;
  /** Of each segment; absent while nobody has been attributed yet. */
  readonly voices: readonly Voice[] | undefined;
  /** The ledger's path, for diagnostics. */
  readonly file: string;
}

/** What two segments of different editions must have in common to be the same one. */
export interface Key {
  /** Of the segment that had this id last. */
  readonly ofId: (id: string) => string;
  /** Of the segment of this edition that has this index. */
  readonly ofSegment: (index: number) => string;
}

/** One run of identification: what is compared, and which id each segment has so far. */
export class Matching {
  readonly ids: (string | undefined)[];
  readonly prints: readonly string[];
  readonly diagnostics: Diagnostic[] = [];
  /** The same words. */
  readonly byWords: Key;
  /** The same words of the same speaker. */
  readonly bySpeaker: Key;
  readonly #compared: Compared;

  constructor(compared: Compared) {
    const { segments, ledger } = compared;
    this.#compared = compared;
    this.ids = Array.from({ length: segments.length });
    this.prints = segments.map(({ words }) => printOf(words));
    this.byWords = {
      ofId: (id) => ledger.ids[id]?.fingerprint ?? '',
      ofSegment: (index) => this.prints[index] ?? '',
    };
    this.bySpeaker = {
      ofId: (id) => `${this.byWords.ofId(id)} ${ledger.ids[id]?.speaker ?? ''}`,
      ofSegment: (index) => `${this.byWords.ofSegment(index)} ${this.#voice(index).speaker ?? ''}`,
    };
  }

  give(index: number, id: string): void {
    this.ids[index] = id;
  }

  /** Segments that have no id yet, by their indices. */
  get free(): number[] {
    return [...this.ids.keys()].filter((index) => this.ids[index] === undefined);
  }

  #voice(index: number): Voice {
    return this.#compared.voices?.[index] ?? SILENT;
  }

  #speakerOf(id: string): string {
    return this.#compared.ledger.ids[id]?.speaker ?? '';
  }

  /** False where the id stands for words of one speaker, and the segment is another's. */
  #mayHave(id: string, index: number): boolean {
    const [before, now] = [this.#speakerOf(id), this.#voice(index).speaker ?? ''];
    return before === '' || now === '' || before === now;
  }

  /** False where the id stands for words of one speaker, and only others say something in the segment. */
  #mayLeadTo(id: string, index: number): boolean {
    const [before, { voices }] = [this.#speakerOf(id), this.#voice(index)];
    return before === '' || voices.size === 0 || voices.has(before);
  }

  /** The words of a segment, all of them, or only those that are said in it. */
  #sketched(index: number, isSpeech: boolean): readonly string[] {
    const said = isSpeech ? this.#voice(index).said : null;
    return wordsOf(sketch(said ?? this.#compared.segments[index]?.words ?? ''));
  }

  /**
   * The segment in which the words of an id stand, though an editor has withdrawn it; undefined where they are gone.
   * `same` are the segments that have their id by equal words: they are words of others.
   */
  standing(id: string, same: ReadonlySet<number>): number | undefined {
    const entry = this.#compared.ledger.ids[id];
    if (entry?.fingerprint === undefined) return undefined;
    const { fingerprint: print, words, speech = false } = entry;
    const before = wordsOf(words ?? '');
    return [...this.ids.keys()].find((index) => {
      if (same.has(index) || !this.#mayHave(id, index)) return false;
      if (this.prints[index] === print) return true;
      if (before.length === 0) return false;
      const now = this.#sketched(index, speech);
      return isTakenIn(before, now) || areAlike(before, now);
    });
  }

  /** Gives ids by equal words: in order, then out of order. Returns the ids that are left over. */
  giveEqual(known: readonly string[], key: Key): string[] {
    const { free } = this;
    const [a, b] = [known.map(key.ofId), free.map(key.ofSegment)];
    const taken = new Set<number>();
    for (const [from, to] of align(a, b)) {
      this.give(free[to] ?? 0, known[from] ?? '');
      taken.add(from);
    }
    const without = [...b.keys()].filter((to) => this.ids[free[to] ?? 0] === undefined);
    const elsewhere = Map.groupBy(without, (to) => b[to] ?? '');
    return known.filter((id, from) => {
      if (taken.has(from)) return false;
      const to = elsewhere.get(a[from] ?? '')?.shift();
      if (to === undefined) return true;
      this.give(free[to] ?? 0, id);
      return false;
    });
  }

  /**
   * Gives ids by likeness, and notes which segments were split, merged or taken in: `into` has the segments that an id
   * leads to now. `order` has the live ids in the order of the last edition, `lost` those of them that no equal words
   * were found for. Returns the ids that are left over even so.
   */
  giveAlike(
    lost: readonly string[],
    order: readonly string[],
  ): { lost: string[]; into: Map<string, readonly number[]> } {
    const into = new Map<string, readonly number[]>();
    if (lost.length === 0) return { lost: [], into };
    const { segments, ledger, file } = this.#compared;
    const isSpeech = order.map((id) => ledger.ids[id]?.speech === true);
    const before = order.map((id) => wordsOf(ledger.ids[id]?.words ?? ''));
    const after: LaterEdition = {
      whole: segments.map((_, index) => this.#sketched(index, false)),
      said: segments.map((_, index) => this.#sketched(index, true)),
      isSpeech,
    };
    const idAt = (index: number): string => order[index] ?? '';
    const left = new Set(lost.map((id) => order.indexOf(id)));
    const mayBe = (i: number, j: number): boolean => this.#mayHave(idAt(i), j);
    for (const relation of relate(before, after, { before: left, after: new Set(this.free), mayBe })) {
      // The longest of merged segments keeps its id; one that was split has several ends, and so gives up its own.
      const [keeper = 0] = relation.before.toSorted(
        (a, b) => (before[b]?.length ?? 0) - (before[a]?.length ?? 0),
      );
      if (relation.after.length === 1) this.give(relation.after[0] ?? 0, idAt(keeper));
      else into.set(idAt(keeper), relation.after);
      for (const index of relation.before) {
        left.delete(index);
        if (index !== keeper) into.set(idAt(index), relation.after);
      }
      const ids = relation.before.map(idAt);
      this.diagnostics.push(reportRelation({ file, ids, keeper: idAt(keeper), relation, segments }));
    }
    const mayLead = (i: number, j: number): boolean => this.#mayLeadTo(idAt(i), j);
    for (const [index, holder] of takenIn(before, after, left, mayLead)) {
      left.delete(index);
      const relation = { before: [index], after: [holder], likeness: 1 };
      if (this.ids[holder] === undefined && mayBe(index, holder)) this.give(holder, idAt(index));
      else into.set(idAt(index), [holder]);
      const keeper = this.ids[holder] ?? '';
      const ids = keeper === idAt(index) ? [keeper] : [idAt(index), keeper];
      this.diagnostics.push(reportRelation({ file, ids, keeper, relation, segments }));
    }
    return { lost: [...left].map(idAt), into };
  }
}
