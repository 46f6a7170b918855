import {
  anyOf,
  INDEFINITE,
  list,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
  WORD_END,
} from '../../speech/words/index.ts';
import { type Line, lengthAt, wordAt } from '../names/line.ts';
import { loneNameAt } from '../names/lone-names.ts';
import { newNameAt } from '../names/new-name.ts';
import { organisationNounEnd, phraseEnd } from '../names/noun-phrase.ts';
import { titleAt } from '../names/title.ts';
import { nameBeside, officeAt, organisationAt, personAt } from './named.ts';
import { AND, CLOSED, ELIDED, OBSCURE, RESPECT, type Reading, SEVERAL, type Source } from './source-kinds.ts';

export const PRONOUN = new RegExp(`${anyOf(PRONOUNS)}${WORD_END}`, 'uy');

/** «وی را …»: the pronoun is the object. */
const OBJECT = /^ را(?!\p{L})/u;

const DEMONSTRATIVES = list('این، آن، همین');

export const PERSON_NOUNS = ROLE_NOUNS.filter(
  (noun) => ![...DEMONSTRATIVES, 'یک', 'یکی', 'برخی', 'جمعی', 'گروهی'].includes(noun),
);

const THIS = new RegExp(`${anyOf(DEMONSTRATIVES)} (?<noun>${anyOf(PERSON_NOUNS)})ی?${WORD_END}`, 'uy');

const THIS_OTHER = new RegExp(
  `این (?<noun>\\p{L}{3,}(?:گر|کار|دان|شناس|بان|ور|نویس|ساز|نگار|دار|پرداز))ی?${WORD_END}`,
  'uy',
);

export const THIS_WORD = /(?:این|همین) /uy;

export const INDEFINITES = new RegExp(`${anyOf(INDEFINITE)}${WORD_END}`, 'uy');

const ALSO = new RegExp(`^ ${anyOf(['نیز', 'هم'])}${WORD_END}`, 'u');

/** A preposition, or a time that one follows: «ساعتی پس از سخنرانی», «۳ روز پیش از نشست». */
export const ADVERBIAL = new RegExp(
  `(?:(?:${anyOf(list('ساعتی، ساعاتی، لحظاتی، دقایقی، روزی، روزها، چندی، مدتی، هفته‌ها، ماه‌ها، سال‌ها، اندکی، کمی، درست'))}|(?:[0-9]{1,3}|${anyOf(list('یک، دو، سه، چهار، پنج، چند'))}) ${anyOf(list('ساعت، روز، هفته، ماه، سال، دقیقه'))}) (?=${anyOf(list('پس، بعد، پیش، قبل'))} از${WORD_END}))?${anyOf(PREPOSITIONS)}${WORD_END}`,
  'uy',
);

const RELATIVE = anyOf(
  list(
    'پدر، مادر، همسر، برادر، خواهر، فرزند، فرزندان، پسر، دختر، والدین، خانواده، بستگان، نزدیکان، وکیل، وکلای',
  ),
);
/** «پدر و مادر ناصر بکرزاده»: they speak, and not the one whose they are. */
export const RELATIVES = new RegExp(
  `^${RELATIVE} و ${RELATIVE}(?: [\\p{L}\\p{M}]+){1,3}(?= ?(?:[،,]|$))`,
  'u',
);

/** «بورل گفت»: one word that this text has for somebody. */
function loneNameSource(line: Line, offset: number, { evidence, names }: Reading): Source | null {
  const name = loneNameAt(line, offset, evidence.isLoneName);
  if (name === null || !CLOSED.test(line.text.slice(name.end))) return null;
  const { start, end } = name;
  const known = names.at(line.text, start);
  return known?.end === end
    ? { type: 'person', id: known.id, office: null, isRespected: false, start, end }
    : { type: 'new-name', name, start, end };
}

/** The source that stands at `offset`; obscure where words stand there that cannot be read as anybody. */
export function sourceAt(line: Line, offset: number, reading: Reading): Source {
  const { text } = line;
  const { isWord, isPlural } = reading.evidence;
  const pronoun = lengthAt(PRONOUN, text, offset);
  if (pronoun > 0) {
    const rest = text.slice(offset + pronoun);
    if (OBJECT.test(rest)) return ELIDED;
    if (AND.test(rest)) return SEVERAL;
    return { type: 'pronoun', also: ALSO.test(rest), start: offset, end: offset + pronoun };
  }
  for (const pattern of [THIS, THIS_OTHER]) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    const noun = match?.groups?.noun;
    if (match === null || noun === undefined) continue;
    const end = phraseEnd(line, offset + match[0].length - noun.length, isWord, !isPlural);
    return { type: 'this', noun, start: offset, end: Math.max(end, offset + match[0].length) };
  }
  if (lengthAt(THIS_WORD, text, offset) > 0) {
    const at = offset + lengthAt(THIS_WORD, text, offset);
    if (organisationNounEnd(text, at) > 0) {
      const noun = text.slice(at, organisationNounEnd(text, at));
      return {
        type: 'this',
        noun,
        start: offset,
        end: Math.max(phraseEnd(line, at, isWord, !isPlural), at + noun.length),
      };
    }
  }
  const indefinite = lengthAt(INDEFINITES, text, offset);
  if (indefinite > 0) {
    const gap = /^ (?:این |آن )?/u.exec(text.slice(offset + indefinite))?.[0].length ?? 1;
    const head = wordAt(text, offset + indefinite + gap);
    if (head === null) return OBSCURE;
    const end = phraseEnd(line, head.start, isWord, !isPlural);
    return end > head.start ? { type: 'unnamed', start: offset, end } : OBSCURE;
  }
  const person = personAt(line, offset, reading);
  if (person !== null) return person;
  const respect = Math.max(0, lengthAt(RESPECT, text, offset));
  const mention = titleAt(text, offset + respect, reading.gazetteer);
  if (mention !== null) {
    const named = nameBeside(line, mention.end, { start: offset + respect, end: mention.end }, reading);
    if (named !== null) return { ...named, start: offset };
    if (CLOSED.test(text.slice(mention.end)) || /^ [«"“]/u.test(text.slice(mention.end)))
      return { type: 'title', mention, start: offset, end: mention.end };
  }
  const name = newNameAt(line, offset, reading.evidence);
  if (name !== null) {
    if (AND.test(text.slice(name.end))) return SEVERAL;
    const known = reading.names.at(text, name.start);
    if (known?.end !== name.end) return { type: 'new-name', name, start: name.start, end: name.end };
    return {
      type: 'person',
      id: known.id,
      office: name.office,
      isRespected: name.isRespected,
      start: name.start,
      end: name.end,
    };
  }
  return (
    officeAt(line, offset + respect, reading) ??
    organisationAt(line, offset, reading) ??
    loneNameSource(line, offset, reading) ??
    OBSCURE
  );
}
