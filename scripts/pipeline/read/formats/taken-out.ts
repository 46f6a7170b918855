/** What an editor should know of what was taken out of a file: how often, and the first words that it concerns. */
export interface Remark {
  readonly kind: 'hidden' | 'tracked' | 'notes' | 'beside';
  readonly count: number;
  readonly words: string;
}

/** A text out of its format. */
export interface TakenOut {
  readonly text: string;
  readonly remarks: readonly Remark[];
}
