import { type Diagnostic, diagnostic, startOf } from '../diagnostics/index.ts';
import type { Seed } from './archive-input.ts';

/** Does a piece of work; null where it took too long, and was ended. */
export type Within = <T>(work: () => T) => { readonly value: T } | null;

/** Says that reading a text was ended. */
export const tooSlow = ({ source: { path } }: Seed): Diagnostic =>
  diagnostic(
    'GA056',
    startOf(path),
    'Unexpected text that takes too long to read, expected one that takes seconds',
    'Look for lines of many thousand characters without a full stop, and for words without spaces; divide the text.',
  );
