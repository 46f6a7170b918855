import {
  AFTER_SUBJECT,
  anyOf,
  HONORIFICS,
  INDEFINITE,
  list,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
  WORD_END,
} from '../../speech/words/index.ts';
import type { Gazetteer, NameFinder } from '../names/gazetteer.ts';
import { type Line, lengthAt, wordAt } from '../names/line.ts';
import { type NameEvidence, type NewName, newNameAt } from '../names/new-name.ts';
import { organisationNounEnd, phraseEnd } from '../names/phrase.ts';
import { type TitleMention, titleAt } from '../names/title.ts';
import { nameBeside, officeAt, organisationAt, personAt } from './named.ts';

/*
 * Who a reporting clause says is speaking, before anybody is looked up. The legal forms, folded:
 *
 *   person        پزشکیان · آقای فرهودی        a name that people.yaml or this text has already
 *   new-name      «جان هارگریو» سخنگوی صندوق   a name by its signs (names/new-name.ts)
 *   title         رئیس‌جمهور بلاروس             an office of people.yaml
 *   office        مدیرکل آب بابل                any other office
 *   this          این افسر سابق                 whoever spoke last, if that is such a person
 *   pronoun       وی · او نیز                   the last speaker, or the other party
 *   organisation  وزارت خارجه · ایران           speaks for itself
 *   unnamed       یک مقام آگاه                  somebody whom the text does not name
 *   elided        (nothing)                     «همچنین افزود:»
 *   several       X و Y گفتند                   nobody in particular
 *   obscure                                     words that cannot be read
 */
export type Source = Readonly<{ start: number; end: number }> &
  (
    | {
        readonly type: 'person';
        readonly id: string;
        readonly office: Stretch | null;
        readonly isRespected: boolean;
      }
    | { readonly type: 'new-name'; readonly name: NewName }
    | { readonly type: 'title'; readonly mention: TitleMention }
    | { readonly type: 'office' | 'organisation' | 'unnamed' }
    | { readonly type: 'this'; readonly noun: string }
    | { readonly type: 'pronoun'; readonly also: boolean }
    | { readonly type: 'elided' | 'several' | 'obscure' }
  );

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the sources of one text are read with. */
export interface Reading {
  readonly gazetteer: Gazetteer;
  /** The names of people.yaml and those this text has shown so far. */
  readonly names: NameFinder;
  readonly evidence: NameEvidence;
}

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

export const ADVERBIAL = new RegExp(`${anyOf(PREPOSITIONS)}${WORD_END}`, 'uy');

export const OPENING = new RegExp(`[«"“]?(?:${anyOf(HONORIFICS)} )*[«"“]?`, 'uy');

export const RESPECT = new RegExp(`(?:${anyOf(HONORIFICS)} )+`, 'uy');

/** What may follow a source that is complete. */
export const CLOSED = new RegExp(`^[»"”]? ?(?:$|[،,؛:(]|${anyOf(AFTER_SUBJECT)}${WORD_END})`, 'u');

export const AND = new RegExp(`^[»"”]? ?[،,]? ?و${WORD_END}`, 'u');

const NONE = { start: 0, end: 0 };

export const ELIDED: Source = { type: 'elided', ...NONE };

export const OBSCURE: Source = { type: 'obscure', ...NONE };

export const SEVERAL: Source = { type: 'several', ...NONE };

export const isSomebody = ({ type }: Source): boolean =>
  type !== 'obscure' && type !== 'elided' && type !== 'several';

/** Where what names somebody ends, with the office in apposition. */
export function reachOf(source: Source): number {
  const office =
    source.type === 'person' ? source.office : source.type === 'new-name' ? source.name.office : null;
  return Math.max(source.end, office?.end ?? 0);
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
  return officeAt(line, offset + respect, reading) ?? organisationAt(line, offset, reading) ?? OBSCURE;
}
