/**
 * Every number by which readings of a word are weighed against each other. Costs are on the scale of a negative
 * logarithm: a plain known word costs 0, and a reading that costs 1 more is about three times less likely. The reading
 * that costs least wins; its lead over the best reading without a ZWNJ says how sure the ZWNJ is.
 *
 * Tuned by `npm run bench:zwnj -- --gold F --json` over the development parts of UD_Persian-PerDT and UD_Persian-Seraji.
 * A lower cost for a reading with ZWNJ restores more (recall) and wrongly splits more words (precision).
 */
export const WEIGHTS = {
  /** How sure a place must be. */
  confidence: {
    /** From here on a ZWNJ is put in. Higher: fewer words are mended, and fewer spoiled. */
    make: 0.8,
    /** From here on, and below `make`, it is suggested to an editor. Lower: more suggestions, fewer of them right. */
    suggest: 0.46,
    /** A word that costs no more than this as it stands is right as it stands: no compound is suggested in it. */
    whole: 1,
  },

  /** What no list explains. */
  unknown: {
    /** Leaving a word as it is that nothing explains: what every reading with ZWNJ must stay below. */
    word: 8,
    /** A stem that no list has, before an ending that cannot be mistaken: «ساتراپهای» → «ساتراپ‌های». */
    stem: 4,
  },

  /** Words of the word list and of the tables. */
  word: {
    /** A spelling of the word list that has ZWNJ, which is often a variant: «کتاب‌خانه» beside «کتابخانه». */
    listedWithBreak: 0.1,
    /** A set phrase of the tables is surer than any other reading: «رئیسجمهور» → «رئیس‌جمهور». */
    fixed: -1,
    /** Three names of letters or more, which cannot be a name: «افبیآی» → «اف‌بی‌آی». */
    spelledOut: 3,
    /** The same, if it could be a name: above `unknown.word`, so that it is left alone but for its neighbours. */
    perhapsSpelledOut: 12,
    /** An adjective in ی, or a plural in گان, made from a listed word: «آمریکا» → «آمریکایی». */
    derived: 0.5,
  },

  /** Two words written as one: «سرمایهگذاری» → «سرمایه‌گذاری». */
  compound: {
    /** A numeral and what it measures: «سهجانبه» → «سه‌جانبه». */
    numeral: 0.8,
    /** A known word and an element that closes compounds: «صلحآمیز» → «صلح‌آمیز». */
    second: 0.8,
    /** An element that opens compounds, and a word: «بیعدالتی» → «بی‌عدالتی». */
    first: 0.6,
    /** Any word after silent ه, to which nothing is written joined: «جبههشرقی» → «جبهه‌شرقی». */
    afterHeh: 2.5,
    /** An element that is written joined says that the word is well formed: «فرهنگسرا», «دانشکده». */
    joinedElement: 1,
    /** Chance finds a part of two or three letters in any word. */
    threeLetters: 0.5,
    twoLetters: 1.4,
    /** Two nouns, one of them from Arabic: «صنعتنفت» → «صنعت‌نفت». */
    nouns: 3,
    /** Two Arabic words with the article between them: «خارقالعاده» → «خارق‌العاده». */
    article: 1.2,
    /** Two names with «بن» between them: «علیبنموسی» → «علی‌بن‌موسی». */
    linked: 2,
  },

  /** Endings of nouns and adjectives. What is said under «unlike» is added where the word list does not allow the ending. */
  ending: {
    /** «ها», with or without more endings: usual; rarer than the perfect that it resembles; colloquial. */
    plural: { usual: 0.5, rare: 1, spoken: 3, afterTwoLetters: 0.3, unlike: 1 },
    /** «تر», «ترین», and «ترین‌ها» with two places for a ZWNJ. */
    comparative: { usual: 0.5, twoBreaks: 0.7, afterTwoLetters: 1 },
    /** After silent ه, by frequency in print: cost, endings («خانه‌ای», «خانه‌ام»). */
    heh: [
      [0.5, 'ای'],
      [0.6, 'ی اش اند مان تان شان'],
      [0.8, 'ام ات جات'],
      [1, 'ایست'],
      [1.5, 'اییم'],
      [1.6, 'است'],
      [2, 'ایم اید'],
    ],
    /** Two endings after silent ه, with a ZWNJ before each: «حرفه‌ای‌ها». */
    hehTwice: [
      [1, 'ایها ایهای ایهایی ایترین ایتر ایاش ایاند'],
      [1.4, 'ایام'],
    ],
    /** The same endings after ی: «کشتی‌اش». */
    hehAfterYeh: 0.4,
    /** «اند» after a consonant: «نگران‌اند». */
    copula: 2.2,
    /** Written joined after a consonant («کتابم»): cost, endings. They compete with readings that have a ZWNJ. */
    joined: [
      [0.3, 'ی'],
      [0.4, 'ان انه'],
      [0.5, 'ش مان شان انی'],
      [0.6, 'تان'],
      [0.7, 'انش انشان انمان'],
      [0.8, 'م یی یش یشان یمان'],
      [0.9, 'ت انم ست یان'],
      [1, 'یست'],
      [1.3, 'ند یم'],
      [1.4, 'ید'],
      [2, 'ک کی'],
    ],
    /** A second ی, and the others, joined after ی: the word list has «زندگی‌شان», not «زندگیشان». */
    joinedYehAfterYeh: 2,
    joinedAfterYeh: 1.5,
    /** Any ending of nouns after a verb. */
    afterVerb: 2.5,
  },

  /** Verb forms. */
  verb: {
    /** A known form is more usual than anything else that happens to be spelt alike: «میروم» → «می‌روم». */
    known: -0.5,
    /** «می‌کرده‌اند», on top of the simple form. */
    progressivePerfect: 0.5,
    /** «برمی‌گردد», on top of the form without its preverb; and «برگردد», which has no ZWNJ. */
    preverb: 0.4,
    preverbJoined: 0.8,
    /** «بیاندازند», which looks like the prefix «بی». */
    subjunctiveInAlef: 0.4,
    /** «می‌بینمش», on top of the form without «ش». */
    clitic: 1,
  },

  /** What neighbours add for or against a reading. */
  neighbours: {
    /** «خانهای» is far more often «خانه‌ای» than «خان‌های»; for words that are not in the table it is the other way. */
    usuallyIndefinite: 2,
    usuallyPlural: -2,
    onlyIndefinite: 1.5,
    /** «شهرهای»: «شهره» is rare, and ر does not join, so nothing was lost; «سرزمینهای»: «سرزمینه» is no word. */
    onlyPlural: -8,
    /** The phrase ends after the word, or goes on with a word that no ezafe leads to. */
    phraseEnds: 3,
    /** «یک», «هر» before it; «این», «همه» before it. */
    afterIndefinite: 3,
    afterPlural: -1.5,
    /** «چه» before it and an adjective in ی after it. */
    exclamation: -4,
    /** «خبرگزاری», «شبکه» before what could be a name or an abbreviation: «شبکه ایبیسی» → «ای‌بی‌سی». */
    spelledOut: -10,
    /** Words of the table `AMBIGUOUS`: the reading that the neighbours speak against, or do not speak for. */
    spokenAgainst: 1.5,
    notSpokenFor: 0.2,
  },
} as const;
