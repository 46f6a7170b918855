import {
  anyOf,
  FINITE,
  list,
  OCCASION_NOUNS,
  REPORTING_VERB,
  WORD_END,
  WORD_START,
} from '../../speech/words/index.ts';

/** A phrase that opens an occasion («نشست مطبوعاتی مشترک با …»). Offsets are UTF-16, into the folded clause. */
export interface OccasionPhrase {
  readonly start: number;
  readonly end: number;
}

const OPENING = new RegExp(
  `${WORD_START}در (?:${anyOf(['حاشیه', 'جریان', 'ادامه', 'پایان', 'آغاز'])} )?(?=${anyOf(OCCASION_NOUNS)}${WORD_END})`,
  'gu',
);
/** «عدم حضور در جلسه»: nobody says that he is there. */
const ABSENCE = new RegExp(`${anyOf(list('عدم حضور، عدم شرکت، غیبت، غیبتش'))} $`, 'u');
/** The phrase ends at another adverbial, at «که» and at a verb. */
const CLOSING = new RegExp(
  `[،,؛:(]|«(?=(?:[^»]* ){4})|${WORD_START}(?:${anyOf([
    ...list(
      'ضمن، با بیان، با اشاره، با تأکید، با انتقاد، با اعلام، با ابراز، با تشکر، با قدردانی، با استقبال، با یادآوری، نیز، همچنین، اینکه، و با، که، در، درباره، پیرامون، خطاب',
    ),
    ...FINITE.filter((verb) => !OCCASION_NOUNS.includes(verb)),
  ])}|${REPORTING_VERB})${WORD_END}`,
  'u',
);
const THAT_CLAUSE = new RegExp(`${WORD_START}${anyOf(['اینکه', 'این که', 'که'])}${WORD_END}`, 'u');
/** «در این دیدار»: the occasion that is already open. */
const SAME_OCCASION = new RegExp(
  `${WORD_START}${anyOf(['در این', 'در همین', 'در ادامه این', 'در جریان این'])} ${anyOf(OCCASION_NOUNS)}${WORD_END}`,
  'u',
);

/**
 * The phrase in a folded reporting clause that names a new occasion, or null. A subordinate clause is not searched; the
 * name of the one who speaks (`source`) is no part of it.
 */
export function occasionPhrase(
  clause: string,
  source: { start: number; end: number },
): OccasionPhrase | null {
  const that = clause.search(THAT_CLAUSE);
  for (const match of clause.matchAll(OPENING)) {
    if (that >= 0 && match.index > that) return null;
    if (ABSENCE.test(clause.slice(0, match.index))) continue;
    const start = match.index + match[0].length;
    const length = clause.slice(start).search(CLOSING);
    const closed = length < 0 ? clause.length : start + length;
    const end = source.end > source.start && source.start > start ? Math.min(closed, source.start) : closed;
    const phrase = clause.slice(start, end).trimEnd();
    // «در دیدار» alone names no occasion.
    if (phrase.includes(' ')) return { start, end: start + phrase.length };
  }
  return null;
}

/** Whether the clause refers back to the open occasion («در این دیدار»). */
export const refersToOccasion = (clause: string): boolean => SAME_OCCASION.test(clause);
