import type { Basis } from '../../../src/schemas/seed.ts';

/** Who is speaking in a segment, and how that is known. */
export interface Attribution {
  readonly speaker: string | null;
  readonly basis: Basis;
  readonly certain: boolean;
}

/** Why the speaker of a statement is unknown or uncertain, for the editor who decides. */
export const DOUBTS = {
  person: 'the name stands for more than one person',
  title: 'who holds the office is not in the text, or not certain at its date',
  role: 'the text gives the office to nobody, to several, or it is one that many have',
  'this-role': 'it is not certain that the last speaker is meant',
  pronoun: 'it is not certain whom the pronoun means',
  'new-name': 'the name cannot be told apart from another',
  elided: 'the clause has no subject',
  unnamed: 'the clause names nobody, or several people',
  continued: 'the paragraph goes on with a quotation, and has no reporting clause',
} as const;

export const UNKNOWN: Attribution = { speaker: null, basis: 'none', certain: false };
/** Of a segment that reports nobody's speech: there is nobody to be uncertain about. */
export const NOT_SPEECH: Attribution = { speaker: null, basis: 'none', certain: true };
