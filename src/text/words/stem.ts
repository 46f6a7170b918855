/** «می» or «نمی» before a verb, and its personal ending; without the ending it may be any noun («میدان»). */
const PERSIAN_VERB = /^ن?می(\p{L}{2,}?)(?:م|ی|د|یم|ید|ند)$/u;

/**
 * Endings of nouns and adjectives in the order they are taken off, each once: what stands last in a word comes first.
 * Endings that many words have of themselves (م, ش, مان, تان: «تحریم», «سازمان», «ارمنستان») are left alone.
 */
const PERSIAN_ENDINGS: readonly RegExp[] = [
  // The plural and what may follow it: «کتاب‌هایشان».
  /ها(?:ی|یی|یم|یت|یش|یشان|یمان|یتان)?$/u,
  // The passive participle: «ساخته‌شده».
  /(?<=ه)شده$/u,
  // After silent ه: «گفته‌اند», «خانه‌اش». Not «ای»: folded, «رسانه‌ای» and «جوان‌های» end alike.
  /(?<=ه)(?:ام|ات|اش|اند|ایم|اید|است)$/u,
  /(?:یشان|شان)$/u,
  /تر(?:ین|ی|ینی)?$/u,
  /(?:یی|ی)$/u,
  // «رسانه» and «رسانه‌ای», whose folded form can only lose «های».
  /ه$/u,
];
const SHORTEST = 3;

/** What a Persian word's inflected forms have in common; light, and for ranking below the exact form. */
function stemPersian(word: string): string {
  const verb = PERSIAN_VERB.exec(word)?.[1];
  if (verb !== undefined && verb.length >= SHORTEST) return verb;
  let stem = word;
  for (const ending of PERSIAN_ENDINGS) {
    const shorter = stem.replace(ending, '');
    if (shorter.length >= SHORTEST) stem = shorter;
  }
  return stem;
}

/** English rules in the order they are tried; the first that fits and leaves three letters or more is used. */
const ENGLISH_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ations?|ating|ated|ates)$/u, 'at'],
  [/(?:ement|ements)$/u, 'e'],
  [/sses$/u, 'ss'],
  [/ies$|ied$/u, 'y'],
  [/(?:ingly|edly|ings|ing|ed|ly)$/u, ''],
  [/(?<=[sxz]|ch|sh)es$/u, ''],
  [/(?<![su])s$/u, ''],
];

function stemEnglish(word: string): string {
  for (const [ending, instead] of ENGLISH_ENDINGS) {
    const stem = word.replace(ending, instead);
    if (stem === word || stem.length < SHORTEST || !/[aeiouy]/u.test(stem)) continue;
    // agreed, agreement and agree; signed and sign; meeting and meet; planned and plan.
    return stem
      .replace(/([bdfgmnprt])\1$/u, '$1')
      .replace(/e$/u, '')
      .replace(/y$/u, 'i');
  }
  return word.length > SHORTEST + 1 ? word.replace(/e$/u, '').replace(/y$/u, 'i') : word;
}

/** The stem of a folded word, by its script. Numbers and words of other scripts are their own stems. */
export function stem(word: string): string {
  if (/^[\u0600-\u06ff]+$/u.test(word)) return stemPersian(word);
  return /^[a-z]+$/u.test(word) ? stemEnglish(word) : word;
}
