import type { EditRule } from '../../../../src/text/edit-rules.ts';
import { flagBits } from '../lexicon.ts';
import { type Break, breakAt, joins, type Stem } from './analysis.ts';
import { SILENT_HEH } from './silent-heh.ts';
import type { Suffix } from './suffixes.ts';
import { WEIGHTS } from './weights.ts';

const EZAFE_IN_YEH = flagBits(['sk']);
const GRADABLE = flagBits(['st', 'su']);
const COUNTABLE = flagBits(['sg', 'sd', 'sj']);
const SOUNDED_HEH = /[اوی]ه$/;
/** Endings that are set off after ی, too: «زندگی‌اش», and «ای» after گی. («آسیای» is no «آسی‌ای», «کریات» no «کری‌ات».) */
const AFTER_YEH = new Set(['اش', 'ام', 'مان', 'تان', 'شان', 'اند', 'جات']);
const AFTER_ALEF = /^(ی|ست$)/;

/** What stands before an ending: the stem as it was read, and its letters. */
interface Base {
  readonly key: string;
  readonly stem: Stem;
}

/** Whether the word list gives the stem inflections, and the ending's is not among them. */
const isUnlike = ({ kind, flags }: Stem, allowed: number): boolean =>
  kind === 'word' && flags !== 0 && (flags & allowed) === 0;

/** Whether the stem ends in the ه that is not pronounced: that of «خانه», not that of «راه» and «توجیه». */
const endsInSilentHeh = ({ key, stem: { flags } }: Base): boolean =>
  key.endsWith('ه') && (flags === 0 ? !SOUNDED_HEH.test(key) : (flags & SILENT_HEH) !== 0);

const afterVerb = ({ kind }: Stem): number => (kind === 'verb' ? WEIGHTS.ending.afterVerb : 0);

/** «کتاب» + «ها»; «آب» + «ها» and «خوب» + «ها» cost more: the first is short, the second an adjective. */
function pluralCost({ key, stem }: Base, { cost }: Suffix): number {
  const { afterTwoLetters, unlike } = WEIGHTS.ending.plural;
  return (
    cost +
    afterVerb(stem) +
    (key.length === 2 ? afterTwoLetters : 0) +
    (isUnlike(stem, COUNTABLE) ? unlike : 0)
  );
}

/**
 * «بزرگ» + «تر»; «فیس» + «تر» cannot be: «فیستر» is a name. Any adjective in ی has one («دائمی‌ترین»), and after silent
 * ه it cannot be anything else («پرآوازه‌ترین»).
 */
function comparativeCost({ key, stem }: Base, { cost }: Suffix): number | null {
  const isClear = key.length >= 4 && (key.endsWith('ی') || endsInSilentHeh({ key, stem }));
  if (isUnlike(stem, GRADABLE) && !isClear) return null;
  return cost + afterVerb(stem) + (key.length === 2 ? WEIGHTS.ending.comparative.afterTwoLetters : 0);
}

/** «خانه» + «ای», «کشتی» + «اش»; «کتاب» + «ای» cannot be. */
function hehCost(base: Base, { text, cost }: Suffix): number | null {
  // ی of ezafe («پرونده‌ی») only where the word list says so: «فقهی» and «توجیهی» are written joined.
  if (text === 'ی') return (base.stem.flags & EZAFE_IN_YEH) !== 0 ? cost : null;
  if (endsInSilentHeh(base)) return cost + afterVerb(base.stem);
  if (!base.key.endsWith('ی') || base.key.length < 4) return null;
  if (!AFTER_YEH.has(text) && !(text === 'ای' && base.key.endsWith('گی'))) return null;
  return cost + afterVerb(base.stem) + WEIGHTS.ending.hehAfterYeh;
}

/** «نگران» + «اند»; after a letter that does not join nothing would show. */
function copulaCost({ key, stem }: Base, { cost }: Suffix): number | null {
  const last = key.at(-1);
  if (key.length < 4 || last === 'ه' || last === 'ی' || !joins(last)) return null;
  return cost + afterVerb(stem);
}

/** «کتاب» + «م», «زندگی» + «م»; «خانه» + «م» cannot be, that is «خانه‌ام». */
function joinedCost(base: Base, { text, cost }: Suffix): number | null {
  const { joinedAfterYeh, joinedYehAfterYeh } = WEIGHTS.ending;
  if (endsInSilentHeh(base) || base.stem.kind === 'verb') return null;
  // «زندگیشان» is «زندگی» and «شان», though the word list has «زندگیش».
  if (text === 'ان' && base.key.endsWith('یش')) return null;
  if (base.key.endsWith('ا') && !AFTER_ALEF.test(text)) return null;
  if (!base.key.endsWith('ی')) return cost;
  return cost + (text === 'ی' ? joinedYehAfterYeh : joinedAfterYeh);
}

const COSTS = {
  plural: pluralCost,
  comparative: comparativeCost,
  heh: hehCost,
  copula: copulaCost,
  joined: joinedCost,
};

/**
 * What an ending costs after a stem, or null where it cannot follow: «کتاب» + «ها» → 0.5, «خوب» + «ها» → 1.5,
 * «کتاب» + «ای» → null.
 *
 * @param key the stem's letters
 */
export const endingCost = (key: string, stem: Stem, suffix: Suffix): number | null =>
  COSTS[suffix.kind]({ key, stem }, suffix);

const RULES: Readonly<Record<Suffix['kind'], EditRule | null>> = {
  plural: 'zwnj-plural',
  comparative: 'zwnj-comparative',
  heh: 'zwnj-heh-suffix',
  copula: 'zwnj-copula',
  joined: null,
};

/** The breaks that an ending brings into `key` after its first `length` letters: «کتابها», 4 → one at 4. */
export const endingBreaks = (key: string, length: number, suffix: Suffix): Break[] =>
  suffix.gaps.flatMap((gap) => {
    const rule = RULES[suffix.kind];
    return rule === null ? [] : breakAt(key, length + gap, rule);
  });
