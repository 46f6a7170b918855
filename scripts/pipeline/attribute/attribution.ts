import type { Basis } from '../../../src/schemas/seed.ts';

/** Who is speaking in a report, and how that is known. */
export interface Attribution {
  readonly speaker: string | null;
  readonly basis: Basis;
  readonly certain: boolean;
}

export const UNKNOWN: Attribution = { speaker: null, basis: 'none', certain: false };
/** Of a segment that reports nobody's speech: there is nobody to be uncertain about. */
export const NOT_SPEECH: Attribution = { speaker: null, basis: 'none', certain: true };
