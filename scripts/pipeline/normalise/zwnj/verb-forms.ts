import { flagBits, type Lexicon } from '../lexicon.ts';
import { type Break, breakAt, type Reading, shifted } from './analysis.ts';
import { isParticiple } from './silent-heh.ts';
import { PAST_STEMS, PRESENT_STEMS } from './tables/verb-roots.ts';
import { WEIGHTS } from './zwnj-weights.ts';

const PREVERBS = ['بر', 'در', 'باز', 'فرا', 'فرو', 'وا', 'ور', 'سر'];
const CLITICS = ['شان', 'مان', 'تان', 'م', 'ت', 'ش'];
const PRESENT_ENDINGS = ['م', 'ی', 'د', 'یم', 'ید', 'ند'];
const PAST_ENDINGS = ['', 'م', 'ی', 'یم', 'ید', 'ند'];
const PERFECT_ENDINGS = ['ام', 'ای', 'ایم', 'اید', 'اند', 'است'];
/** Auxiliaries that some write with a ZWNJ, too: «کرده‌بودند», «کشیده‌شد». */
const AUXILIARIES = /ه(بود(م|ی|یم|ید|ند)?|باش(م|ی|د|یم|ید|ند)|شد(م|ی|یم|ید|ند)?)$/;
const NOMINAL = flagBits(['pa', 'sk', 'sg']);

const { verb } = WEIGHTS;

/** Length of «می» or «نمی» at the start of `key`; 0 where there is none. */
const prefixLength = (key: string): number => (key.startsWith('می') ? 2 : key.startsWith('نمی') ? 3 : 0);

/** Whether the joined spelling begins with «می» or «نمی» and is a finite verb. */
export const isProgressive = (lexicon: Lexicon, key: string): boolean => progressive(lexicon, key) !== null;

/** Whether `form` is a person of a verb in the roots' table. */
function isPersonal(form: string): boolean {
  return (
    PRESENT_ENDINGS.some(
      (ending) => form.endsWith(ending) && PRESENT_STEMS.has(form.slice(0, -ending.length)),
    ) ||
    PAST_ENDINGS.some(
      (ending) => form.endsWith(ending) && PAST_STEMS.has(form.slice(0, form.length - ending.length)),
    )
  );
}

/** «می‌گوید», «نمی‌توان»: the breaks and the cost, or null. */
function progressive(lexicon: Lexicon, key: string): Reading | null {
  const prefix = prefixLength(key);
  if (prefix === 0 || key.length < prefix + 2) return null;
  const spellings = lexicon.spellings(key);
  // «میخانه» is a noun, though the word list has «می‌خانه», too.
  const known =
    spellings.some(({ breaks }) => breaks.length === 1 && breaks[0] === prefix) &&
    spellings.every(({ flags }) => (flags & NOMINAL) === 0);
  const breaks = breakAt(key, prefix, 'zwnj-verb-prefix');
  return known || isPersonal(key.slice(prefix)) ? { breaks, cost: verb.known } : null;
}

/** «می‌کرده», «می‌داشته‌اند»: the progressive of a participle. */
function progressivePerfect(lexicon: Lexicon, key: string): Reading | null {
  const ending = PERFECT_ENDINGS.find((one) => key.endsWith(`ه${one}`)) ?? '';
  const participle = key.slice(0, key.length - ending.length);
  if (!participle.endsWith('ه')) return null;
  const past = progressive(lexicon, participle.slice(0, -1));
  if (past === null || !/[تد]$/.test(participle.slice(0, -1))) return null;
  const copula: readonly Break[] = ending === '' ? [] : [{ at: participle.length, rule: 'zwnj-heh-suffix' }];
  return { breaks: [...past.breaks, ...copula], cost: past.cost + verb.progressivePerfect };
}

/** «کرده‌اند», «نشده‌ام», «رفته‌بود»: participle and copula or auxiliary. */
function perfect(lexicon: Lexicon, key: string): Reading | null {
  const ending = PERFECT_ENDINGS.find((one) => key.endsWith(`ه${one}`)) ?? AUXILIARIES.exec(key)?.[1];
  if (ending === undefined) return null;
  const at = key.length - ending.length;
  const known = lexicon.spellings(key).some(({ breaks }) => breaks.length === 1 && breaks[0] === at);
  if (!known && !isParticiple(key.slice(0, at))) return null;
  return { breaks: [{ at, rule: 'zwnj-heh-suffix' }], cost: verb.known };
}

function simpleForms(lexicon: Lexicon, key: string): Reading[] {
  return [progressive(lexicon, key), progressivePerfect(lexicon, key), perfect(lexicon, key)].filter(
    (reading) => reading !== null,
  );
}

/**
 * Readings of a joined spelling as a verb form that is written with ZWNJ: می/نمی, with or without a preverb («برمی‌گردد»),
 * perfects («کرده‌اند»), and either with an object clitic («می‌بینمش»).
 */
export function verbReadings(lexicon: Lexicon, key: string): Reading[] {
  const readings = simpleForms(lexicon, key);
  const isVerb = (form: string): boolean =>
    lexicon.spellings(form).some(({ breaks, flags }) => breaks.length === 0 && flags === 0);
  for (const preverb of PREVERBS) {
    if (!key.startsWith(preverb) || key.length < preverb.length + 4) continue;
    for (const { breaks, cost } of simpleForms(lexicon, key.slice(preverb.length))) {
      readings.push({ breaks: shifted(breaks, preverb.length), cost: cost + verb.preverb });
    }
    if (isVerb(key.slice(preverb.length))) readings.push({ breaks: [], cost: verb.preverbJoined });
  }
  // «بیاندازند»: the subjunctive of a stem in ا, which looks like the prefix «بی».
  if (key.startsWith('بیا') && isPersonal(key.slice(2)))
    readings.push({ breaks: [], cost: verb.subjunctiveInAlef });
  if (readings.some(({ breaks }) => breaks.length > 0) || prefixLength(key) === 0) return readings;
  for (const clitic of CLITICS) {
    if (!key.endsWith(clitic)) continue;
    const form = progressive(lexicon, key.slice(0, -clitic.length));
    if (form !== null) readings.push({ breaks: form.breaks, cost: form.cost + verb.clitic });
  }
  return readings;
}
