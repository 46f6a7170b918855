import type { EditRule } from '../../../../src/text/edit-rules.ts';
import { flagBits, type Lexicon } from '../lexicon.ts';
import { joins, type Stem } from './analysis.ts';
import {
  AMBIGUOUS,
  APART_AFTER,
  APART_AFTER_HAM,
  APART_AFTER_NUMERAL,
  APART_ALWAYS,
  APART_IF_BOTH,
  JOINED_BY_CUSTOM,
} from './tables/customs.ts';
import { COUNTED, NUMERALS } from './tables/numerals.ts';
import { isProgressive } from './verb-forms.ts';
import { WEIGHTS } from './weights.ts';

const GRADABLE = flagBits(['st', 'su']);
const COUNTABLE = flagBits(['sg', 'sd', 'sj']);

const INFLECTED_FORM = /^(.{2,}?)(ها|های|هایی|هایش|تر|تری|ترین)$/;
/** Forms of «مردن», which look like the prefix «می»: «میرید» is «(ب)میرید». */
const FORM_OF_DYING = /^ن?میر(ید|م|ی|یم|ند|د)$/;
const VERB_PREFIX = /^ن?می$/;
const HEH_COPULA = /^ا(م|ی|یم|ید|ند)$/;
const ELEMENT_ENDING = /(یان|ان|یی|ی|انه)$/;
const HEH_OR_YEH = /[هی]$/;
const AGENT = /^گری?$/;
const ADJECTIVE_ENDING = /(ی|انه)$/;

/** The rule that a break of the word list stands for: «می‌رود» that of the prefix, «رفته‌اند» that of silent ه. */
function ruleOf(key: string, at: number): EditRule {
  const first = key.slice(0, at);
  if (VERB_PREFIX.test(first)) return 'zwnj-verb-prefix';
  if (first.endsWith('ه') && HEH_COPULA.test(key.slice(at))) return 'zwnj-heh-suffix';
  return 'zwnj-compound';
}

/** «میگوید», which the word list has as a word. */
const isJoinedVerb = (lexicon: Lexicon, key: string): boolean =>
  !FORM_OF_DYING.test(key) && !AMBIGUOUS.has(key) && isProgressive(lexicon, key);

/** «سالها», «بزرگتر»: plurals and comparatives that the word list has joined, as if they were words of their own. */
function isInflectedForm(lexicon: Lexicon, key: string): boolean {
  if (JOINED_BY_CUSTOM.has(key)) return false;
  const match = INFLECTED_FORM.exec(key);
  if (match === null) return false;
  const [, stem = '', ending = ''] = match;
  if (COUNTED.has(stem)) return true;
  const needed = ending.startsWith('ت') ? GRADABLE : COUNTABLE;
  return joins(stem.at(-1)) && lexicon.spellings(stem).some(({ flags }) => (flags & needed) !== 0);
}

/** Whether custom writes `key` apart after `at` letters, though the word list has it joined: «همسطح» → «هم‌سطح». */
function goesApartAt(lexicon: Lexicon, key: string, at: number): boolean {
  const hasBreak = (word: string): boolean =>
    lexicon.spellings(word).some(({ breaks }) => breaks.includes(at));
  const [first, second] = [key.slice(0, at), key.slice(at)];
  const element = second.replace(ELEMENT_ENDING, '');
  const isIn = (elements: ReadonlySet<string>): boolean => elements.has(second) || elements.has(element);
  if (first === 'هم' && APART_AFTER_HAM.has(second)) return true;
  if (NUMERALS.has(first) && APART_AFTER_NUMERAL.has(second)) return true;
  if (APART_AFTER.has(first) && (hasBreak(key) || hasBreak(key.replace(ADJECTIVE_ENDING, '')))) return true;
  if (isIn(APART_IF_BOTH) && hasBreak(key)) return true;
  // «مربیگری» → «مربی‌گری», but «آهنگری».
  if (HEH_OR_YEH.test(first) && AGENT.test(second) && hasBreak(key)) return true;
  return at >= 3 && isIn(APART_ALWAYS) && lexicon.spellings(first).length > 0;
}

function goesApart(lexicon: Lexicon, key: string): boolean {
  for (let at = 2; at <= key.length - 2; at += 1) {
    if (joins(key[at - 1]) && goesApartAt(lexicon, key, at)) return true;
  }
  return false;
}

/**
 * The ways in which the word list writes `key`, without the joined ones that custom writes apart: «سالها» is no word
 * here, though the list has it; it is read as «سال» and «ها».
 */
export function listedStems(lexicon: Lexicon, key: string): readonly Stem[] {
  return lexicon.spellings(key).flatMap(({ breaks, flags }): Stem[] => {
    const isJoined = breaks.length === 0;
    if (isJoined && (isInflectedForm(lexicon, key) || isJoinedVerb(lexicon, key) || goesApart(lexicon, key)))
      return [];
    const isVerb = isJoined || VERB_PREFIX.test(key.slice(0, breaks[0]));
    return [
      {
        breaks: breaks.filter((at) => joins(key[at - 1])).map((at) => ({ at, rule: ruleOf(key, at) })),
        flags,
        kind: flags === 0 && isVerb ? 'verb' : 'word',
        cost: isJoined ? 0 : WEIGHTS.word.listedWithBreak,
      },
    ];
  });
}
