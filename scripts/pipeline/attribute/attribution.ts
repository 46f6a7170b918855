import type { Basis } from '../../../src/schemas/seed.ts';

/** Who is speaking in a report, and how that is known. */
export interface Attribution {
  readonly speaker: string | null;
  readonly basis: Basis;
  readonly certain: boolean;
}

/** Why the speaker of a statement is unknown or uncertain, for the editor who decides. */
export const DOUBTS = {
  person: 'the name stands for more than one person',
  'new-name': 'the name cannot be told apart from another',
  title: 'who holds the office is not in the text, or not certain at its date',
  office: 'the text gives the office to nobody, to several, or in other words',
  this: 'it is not certain that the last speaker is meant',
  pronoun: 'it is not certain whom the pronoun means',
  elided: 'the clause has no subject',
  organisation: 'an organisation speaks',
  unnamed: 'the clause names nobody',
  described: 'the clause has words for somebody that are neither a name nor an office',
  several: 'the clause names several people',
  obscure: 'the clause has words before its verb that cannot be read as anybody',
  continued: 'the paragraph goes on with speech, and has no reporting clause',
} as const;
export type Doubt = keyof typeof DOUBTS;

export const UNKNOWN: Attribution = { speaker: null, basis: 'none', certain: false };
/** Of a segment that reports nobody's speech: there is nobody to be uncertain about. */
export const NOT_SPEECH: Attribution = { speaker: null, basis: 'none', certain: true };
