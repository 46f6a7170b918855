/** Plural and comparative endings with what may follow them, longest first. Folded spelling. */
const PERSIAN_ENDINGS =
  /(?:هایشان|هایمان|هایتان|هایی|هایم|هایت|هایش|های|ها|ترین|تری|تر|یشان|یمان|یتان|شان|مان|تان|یی|ی|ند|م|ش)$/u;
/** «می» or «نمی» before a verb with a personal ending; without the ending it may be any noun («میدان»). */
const PERSIAN_VERB = /^ن?می(?=\p{L}{2,}(?:م|ی|د|یم|ید|ند)$)/u;
const SHORTEST = 3;

/** The common beginning of a Persian word's inflected forms; light, and for ranking below the exact form. */
function stemPersian(word: string): string {
  const verb = word.replace(PERSIAN_VERB, '');
  let stem = verb.length >= SHORTEST ? verb : word;
  for (let round = 0; round < 2; round += 1) {
    const shorter = stem.replace(PERSIAN_ENDINGS, '');
    if (shorter.length < SHORTEST || shorter === stem) break;
    stem = shorter;
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
