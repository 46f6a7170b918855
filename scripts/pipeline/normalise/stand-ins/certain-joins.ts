import { flagBits, type Lexicon } from '../lexicon.ts';
import { NEVER_AFTER_EZAFE } from '../zwnj/tables/heh-pairs.ts';
import { splitWords } from '../zwnj/tables/split-words.ts';
import { PAST_STEMS } from '../zwnj/tables/verb-roots.ts';
import { isProgressive } from '../zwnj/verb-forms.ts';
import type { Word } from '../zwnj/word-spans.ts';

const COUNTABLE = flagBits(['sg', 'sd', 'sj']);
const GRADABLE = flagBits(['st', 'su']);
const SILENT_HEH = flagBits(['sc', 'sm', 'sk']);

const PLURALS = new Set(splitWords('ها های هایی هایم هایت هایش هایمان هایتان هایشان'));
const COMPARATIVES = new Set(splitWords('تر ترین تری'));
/** After silent ه these are no words of their own: «رفته اند», «خانواده اش». */
const HEH_ENDINGS = new Set(splitWords('اند اید ایم اش'));

/** Pronouns and others that take «ها», though the word list gives them no plural. */
const PRONOUNS = new Set(splitWords('این آن همین همان بعضی برخی خیلی'));
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
/** Short words that may follow «ای»; other short ones are letters of a foreign name: «سازمان ان ای سی». */
const SHORT_WORDS = new Set(splitWords('از به در با که را و تا بر یا هم ما او وی آن دو سه ده نه'));

/** Words before which, or after which, «می» is a month or a name, not the prefix of a verb: «ماه می», «ترزا می گفت». */
const BEFORE_NAME = new Set(
  splitWords('ماه اول دهم سی آقای خانم سرکار دکتر مهندس ترزا ترزای تریسا جناب سردار شهید مرحوم می نمی'),
);

/** Two words that are to be joined, perhaps, and their neighbours in the same phrase. */
export interface Pair {
  readonly before: Word | undefined;
  readonly first: Word;
  readonly second: Word;
  readonly after: Word | undefined;
  /** Whether a number of one or two figures stands before `first`. */
  readonly afterDay: boolean;
}

const hasFlags = (lexicon: Lexicon, key: string, flags: number): boolean =>
  lexicon.spellings(key).some((spelling) => (spelling.flags & flags) !== 0);

/** «می رود», «نمی خواهند»: the prefix and a verb that the word list or the table of roots has with it. */
function isVerb({ before, first, second, afterDay }: Pair, lexicon: Lexicon): boolean {
  if (first.key !== 'می' && first.key !== 'نمی') return false;
  if (afterDay) return false;
  if (before !== undefined && BEFORE_NAME.has(before.key)) return false;
  return second.key.length > 1 && isProgressive(lexicon, first.key + second.key);
}

/** «کتاب ها», «آن ها»: a noun that has a plural. */
const isPlural = ({ first, second }: Pair, lexicon: Lexicon): boolean =>
  PLURALS.has(second.key) && (PRONOUNS.has(first.key) || hasFlags(lexicon, first.key, COUNTABLE));

/** «بزرگ تر», «مهم ترین»: an adjective that has a comparative. «دورگه تری پلوئیدی» has the foreign prefix «تری». */
function isComparative({ first, second, after }: Pair, lexicon: Lexicon): boolean {
  if (!COMPARATIVES.has(second.key) || first.key.length < 3) return false;
  if (second.key === 'تری' && after !== undefined && lexicon.spellings(after.key).length === 0) return false;
  return hasFlags(lexicon, first.key, GRADABLE);
}

/** Whether a word ends in the ه that is not pronounced: a participle, or as the word list says («خانه»). */
function endsInSilentHeh(key: string, lexicon: Lexicon): boolean {
  if (!key.endsWith('ه') || key.length < 3) return false;
  const stem = key.slice(0, -1);
  return PAST_STEMS.has(stem) || PAST_STEMS.has(stem.replace(/^ن/, '')) || hasFlags(lexicon, key, SILENT_HEH);
}

/** «رفته اند», «خانواده اش», «هسته ای»: a word in silent ه and its ending. */
function isAfterHeh({ first, second, after }: Pair, lexicon: Lexicon): boolean {
  if (!endsInSilentHeh(first.key, lexicon)) return false;
  if (HEH_ENDINGS.has(second.key)) return true;
  if (second.key !== 'ای' || first.key.length < 4) return false;
  if (after === undefined) return true;
  return !CALLED.has(after.key) && (after.key.length > 2 || SHORT_WORDS.has(after.key));
}

/**
 * Whether two words that something stands between are surely one: «می» and «رود», «کتاب» and «ها», «بزرگ» and «تر»,
 * «هسته» and «ای». Not where «می» may be a name or a month, nor where the word list does not know the first word.
 */
export function isOneWord(pair: Pair, lexicon: Lexicon): boolean {
  if (isVerb(pair, lexicon)) return true;
  const { before, first } = pair;
  if (first.key.length < 2 || NO_NOUN.has(first.key)) return false;
  // «گفت و گو ها»: the three words are one.
  if (before?.key === 'و' && END_OF_PAIR.test(first.key)) return false;
  return isPlural(pair, lexicon) || isComparative(pair, lexicon) || isAfterHeh(pair, lexicon);
}
