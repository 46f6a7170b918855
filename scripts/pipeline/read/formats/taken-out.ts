/** What an editor should know of what was taken out of a file: how often, and the first words that it concerns. */
export interface Remark {
  readonly kind: 'hidden' | 'tracked' | 'notes' | 'beside';
  readonly count: number;
  readonly words: string;
}

/** What is said of all that was found of one kind; nothing where nothing was. */
export const remark = (kind: Remark['kind'], found: readonly string[]): Remark[] =>
  found.length === 0
    ? []
    : [{ kind, count: found.length, words: found.find((words) => words.trim() !== '') ?? '' }];

/** A text out of its format. */
export interface TakenOut {
  readonly text: string;
  readonly remarks: readonly Remark[];
}
