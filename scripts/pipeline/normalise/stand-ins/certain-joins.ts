import { flagBits, type Lexicon } from '../lexicon.ts';
import { isParticiple, surelyEndsInSilentHeh } from '../zwnj/silent-heh.ts';
import { NEVER_AFTER_EZAFE } from '../zwnj/tables/heh-pairs.ts';
import { COUNTED } from '../zwnj/tables/numerals.ts';
import { splitWords } from '../zwnj/tables/split-words.ts';
import { isSpacedVerb } from './certain-verbs.ts';
import type { Pair } from './pairs.ts';

const COUNTABLE = flagBits(['sg', 'sd', 'sj']);
const GRADABLE = flagBits(['st', 'su']);

const PLURALS = new Set(splitWords('ها های هایی هایم هایت هایش هایمان هایتان هایشان'));
const COMPARATIVES = new Set(splitWords('تر ترین تری'));
/** After silent ه these are no words of their own: «رفته اند», «خانواده اش». */
const HEH_ENDINGS = new Set(splitWords('اند اید ایم اش'));
/** These may also be letters, or «mother of», after a noun: «شبکه ام بی سی», «ترانه ام کلثوم». */
const POSSESSIVES = new Set(splitWords('ام ات'));
/** Words before which they are neither: «خانه ام را». */
const AFTER_POSSESSIVE = new Set(splitWords('را هم نیز است بود نیست شد و که از در به با'));

/** Words that take an ending, though the word list gives them none. */
const PLURAL_OF = new Set([...COUNTED, ...splitWords('این آن همین همان بعضی برخی خیلی صد هزار')]);
const GRADED = new Set(splitWords('کم بیش پیش بالا'));
/** Words that take no ending, though the word list knows some of them as nouns, too («در», «به», «سر»). */
const NO_NOUN = new Set([
  ...NEVER_AFTER_EZAFE,
  ...splitWords(
    'می نمی من تو او ما شما وی نه بی سر هی آی ها های هایی تر ترین تری ام ات اش اند اید ایم مان تان شان ای',
  ),
]);

/** The end of a verbal noun of the form «گفت و گو». */
const END_OF_PAIR = /^[گجش]و/;

/** What «ای» calls somebody by, so that it is no ending: «ای کاش», «ای مردم». */
const CALLED = new Set(
  splitWords(`
  کاش وای خدا خدای پروردگار مردم ملت جوانان عزیزان برادر برادران خواهر خواهران دوست دوستان یار یاران کسانی آنکه بندگان فرزند
  فرزندان`),
);
/** Short words that may follow an ending; other short ones are letters of a foreign name: «سازمان ان ای سی». */
const SHORT_WORDS = new Set(splitWords('از به در با که را و تا بر یا هم ما او وی آن دو سه ده نه'));

/** What may be the second word of a pair; after the prefix of a verb it may be any. */
export const SECOND_WORDS: readonly string[] = [
  ...PLURALS,
  ...COMPARATIVES,
  ...HEH_ENDINGS,
  ...POSSESSIVES,
  'ای',
  'ی',
];

const hasFlags = (lexicon: Lexicon, key: string, flags: number): boolean =>
  lexicon.spellings(key).some((spelling) => (spelling.flags & flags) !== 0);

/** «کتاب ها», «آن ها»: a noun that has a plural. */
const isPlural = ({ first, second }: Pair, lexicon: Lexicon): boolean =>
  PLURALS.has(second.key) && (PLURAL_OF.has(first.key) || hasFlags(lexicon, first.key, COUNTABLE));

/** «بزرگ تر», «مهم ترین»: an adjective that has a comparative. «دورگه تری پلوئیدی» has the foreign prefix «تری». */
function isComparative({ first, second, after }: Pair, lexicon: Lexicon): boolean {
  if (!COMPARATIVES.has(second.key)) return false;
  if (second.key === 'تری' && after !== undefined && lexicon.spellings(after.key).length === 0) return false;
  return GRADED.has(first.key) || (first.key.length >= 3 && hasFlags(lexicon, first.key, GRADABLE));
}

/** Whether a word ends in the ه that is not pronounced: a participle, or as the word list says («خانه»). */
const endsInSilentHeh = (key: string, lexicon: Lexicon): boolean =>
  surelyEndsInSilentHeh(
    key,
    lexicon.spellings(key).reduce((all, { flags }) => all | flags, 0),
  );

/** «رفته اند», «خانواده اش», «هسته ای», «همه ی ما»: a word in silent ه and its ending. */
function isAfterHeh({ first, second, after, closes }: Pair, lexicon: Lexicon): boolean {
  if (!endsInSilentHeh(first.key, lexicon)) return false;
  if (HEH_ENDINGS.has(second.key)) return true;
  // «همه ی ما»: ezafe leads to another word.
  if (second.key === 'ی') return after !== undefined;
  const goesOn = after === undefined || after.key.length > 2 || SHORT_WORDS.has(after.key);
  if (POSSESSIVES.has(second.key)) {
    if (isParticiple(first.key)) return goesOn;
    return after === undefined ? closes : AFTER_POSSESSIVE.has(after.key);
  }
  return second.key === 'ای' && goesOn && !(after !== undefined && CALLED.has(after.key));
}

/**
 * Whether two words that something stands between are surely one: «می» and «رود», «کتاب» and «ها», «بزرگ» and «تر»,
 * «هسته» and «ای». Not where «می» may be a name or a month, nor where the word list does not know the first word.
 */
export function isOneWord(pair: Pair, lexicon: Lexicon): boolean {
  if (isSpacedVerb(pair, lexicon)) return true;
  const { before, first } = pair;
  if (first.key.length < 2) return false;
  if (NO_NOUN.has(first.key)) return isParticiple(first.key) && isAfterHeh(pair, lexicon);
  // «گفت و گو ها»: the three words are one.
  if (before?.key === 'و' && END_OF_PAIR.test(first.key)) return false;
  return isPlural(pair, lexicon) || isComparative(pair, lexicon) || isAfterHeh(pair, lexicon);
}
