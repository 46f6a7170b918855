import { Scan } from '../../speech/index.ts';
import { anyOf, PRONOUNS, ROLE_NOUNS, WORD_END, WORD_START } from '../../speech/words/index.ts';
import { type Attribution, UNKNOWN } from '../attribution.ts';
import { KNOWN_SURNAMES } from '../names/given-names.ts';
import { plainLine } from '../names/line.ts';
import { loneWord, sourceOf } from './clause.ts';
import type { Topic } from './pronoun.ts';
import type { Reading, Source } from './source-kinds.ts';

/** «از وی»: somebody from before, beside the one who is named. */
const ELSE = new RegExp(`${WORD_START}(?:از|با|به|برای|همراه|کنار) ${anyOf(PRONOUNS)}${WORD_END}`, 'u');
const SOMEBODY = new RegExp(
  `${WORD_START}${anyOf(ROLE_NOUNS.filter((noun) => noun.length > 3))}${WORD_END}`,
  'u',
);

/** «… این مطلب را در پاسخ به … مطرح کرد». */
const SAID_THIS = /(?:این|ان) (?:مطلب|مطالب|سخن|سخنان|نکته|موضوع|اظهارات) را /u;

/** What `make` gives, made when it is first asked for: few narrative paragraphs have a pronoun behind them. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Who has an office in this text, by the office's folded words; null where nobody has. */
export type HolderOf = (office: string) => string | null;

/** The subjects of a text's sentences. */
const subjectsOf = (text: string, reading: Reading): readonly { source: Source; words: string }[] =>
  new Scan(text).sentences.map(({ start, end }) => {
    const words = text.slice(start, end).replace(/[.!؟]$/u, '');
    const source = sourceOf(plainLine(words), reading);
    return { source, words: words.slice(source.start, source.end) };
  });

/** Whom a folded narrative text is about: the one person it names, and whether that is the subject of a sentence. */
export function topicOf(text: string, reading: Reading, holderOf: HolderOf): Topic {
  const people = new Set(reading.names.all(text).map(({ id }) => id));
  const subjects = subjectsOf(text, reading);
  if (people.size === 0) {
    const holders = subjects.flatMap(({ source, words }) =>
      source.type === 'office' ? [holderOf(words)] : [],
    );
    const [holder, ...others] = new Set(holders);
    if (holder !== undefined && holder !== null && others.length === 0)
      return { about: 'person', id: holder, isSubject: true };
  }
  // «ولایی در این دیدار …»: a family name that the text has nowhere else.
  const isNamed = new Scan(text).sentences.some(({ start, end }) => {
    const word = loneWord(plainLine(text.slice(start, end)));
    return word !== null && KNOWN_SURNAMES.has(word.word);
  });
  if (people.size === 0 && isNamed) return { about: 'others' };
  if (people.size === 0) return { about: SOMEBODY.test(text) ? 'others' : 'nobody' };
  const subject = subjects.map(({ source }) => source).find((source) => source.type === 'person');
  // «مینا صفاری این را در پاسخ به پرسشی دربارهٔ X گفت.»: one sentence, and whoever it begins with.
  const isOfOne = subject?.start === 0 && subjects.length === 1 && SAID_THIS.test(text);
  if (ELSE.test(text) || (people.size > 1 && !isOfOne)) return { about: 'others' };
  const [only] = people;
  if (subject !== undefined) return { about: 'person', id: subject.id, isSubject: true };
  return only === undefined ? { about: 'others' } : { about: 'person', id: only, isSubject: false };
}

/**
 * Whom «وی» means where other sentences of the same paragraph stand before its clause (`before`, folded): the one person
 * they name, else nobody is told. Undefined where they name nobody, and the paragraphs before decide.
 */
export function preambleOf(
  before: string,
  last: string | null,
  reading: Reading,
  holderOf: HolderOf,
): Attribution | undefined {
  const text = before.trim();
  if (text === '') return undefined;
  if (/^[«“"]/u.test(text) && new Scan(text).quotes[0]?.end === text.length) return undefined;
  const topic = topicOf(text, reading, holderOf);
  if (topic.about === 'nobody') return undefined;
  if (topic.about === 'others' || !topic.isSubject) return UNKNOWN;
  const certain = topic.id === last || !mentionsOther(text, reading);
  return { speaker: topic.id, basis: 'pronoun', certain };
}

/** Whether a text speaks of somebody by office beside the one it names. */
function mentionsOther(text: string, { names }: Reading): boolean {
  let rest = '';
  let at = 0;
  for (const { start, end } of names.all(text)) {
    rest += text.slice(at, start);
    at = end;
  }
  return SOMEBODY.test(rest + text.slice(at));
}
