import { flagBits } from '../lexicon.ts';
import { PAST_STEMS } from './tables/verb-roots.ts';

/** Classes of words whose last ه is not pronounced: «خانه», not «راه». */
export const SILENT_HEH = flagBits(['sc', 'sm', 'sk']);

/** Whether a word is a past participle of the verbs that we know, also with «نـ»: «کرده», «نرفته». */
export function isParticiple(key: string): boolean {
  if (!key.endsWith('ه')) return false;
  const stem = key.slice(0, -1);
  return PAST_STEMS.has(stem) || PAST_STEMS.has(stem.replace(/^ن/, ''));
}

/**
 * Whether a word surely ends in the ه that is not pronounced, after which nothing is written joined.
 *
 * @param flags its classes in the word list (`flagBits`)
 */
export const surelyEndsInSilentHeh = (key: string, flags: number): boolean =>
  key.length >= 3 && key.endsWith('ه') && (isParticiple(key) || (flags & SILENT_HEH) !== 0);
