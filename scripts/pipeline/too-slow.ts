import { type Diagnostic, said, startOf } from '../diagnostics/index.ts';
import type { Seed } from './archive-input.ts';

/** Does a piece of work; null where it took too long, and was ended. */
export type Within = <T>(work: () => T) => { readonly value: T } | null;

/** Says that reading a text was ended. */
export const tooSlow = ({ source: { path } }: Seed): Diagnostic => said('slowText', startOf(path));
