import type { Span } from './scan.ts';

/** The ways in which a text reports speech. */
export type FormName =
  | 'colon'
  | 'quote-after-verb'
  | 'quote-before-verb'
  | 'gerund-quote'
  | 'that-clause'
  | 'comma-clause'
  | 'according-to'
  | 'message'
  | 'demand'
  | 'free-clause'
  | 'gerund-that'
  | 'claim'
  | 'speech-act'
  | 'label'
  | 'whole'
  | 'continued';

/** One report of speech in a paragraph. All offsets are UTF-16, into the folded text of the paragraph. */
export interface Report {
  readonly form: FormName;
  /** The reporting clause, with its cue. */
  readonly clause: Span;
  /** The part of the clause that may name who speaks. */
  readonly source: Span;
  /** The verb or phrase that says that it is speech; null where nothing but the form says so. */
  readonly cue: Span | null;
  /** The verb is plural: several people, or one spoken of with respect. */
  readonly isPlural: boolean;
  readonly mode: 'direct' | 'indirect';
  /** What was said: one stretch, or several quotations of one clause. Never empty, never inside the clause. */
  readonly contents: readonly Span[];
}

/** Forms that headlines have, too: a line that looks like a title stays one. */
export const isLoose = ({ form }: Report): boolean =>
  form !== 'colon' && form !== 'label' && form !== 'message';
