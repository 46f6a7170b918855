import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { en as english, fa as persian } from '@faker-js/faker';
import { Dice, Zipf } from './random.ts';

/** The words that are most frequent in Persian and in English texts, most frequent first. */
const COMMON = {
  fa: 'و در به از که این را با برای آن یک بر تا هم نیز هر همه دیگر بود شد ما کشور دو سال باید مردم او کار سه روز اگر اما یا پس زیرا بسیار چند میان بخش پیش',
  en: 'the of and to in a that is was for it with as on be at by this had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so',
} as const;

/** A noun or an adjective of dictionary-fa, written without signs and ZWNJ: its classes say that it takes «ها» and «ی». */
const NOUN = /^([آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]{3,9})\/pa/gm;
const ONE_WORD = /^[\p{Script=Arabic}]{3,9}$/u;

/** In which order words that no list of frequencies has are ranked. */
const ORDER = 20_250_819;

/** A given and a family name in both languages. English names are others: nobody reads them as a translation. */
export interface PersonName {
  readonly fa: string;
  readonly en: string;
}

/** What synthetic texts are made of. */
export interface Vocabulary {
  readonly fa: Zipf<string>;
  readonly en: Zipf<string>;
  /** Nouns alone: what a headline or an occasion is about. */
  readonly nouns: Zipf<string>;
  /** Names in a fixed order; as many as there are pairs of a given and a family name. */
  readonly nameOf: (number: number) => PersonName;
  readonly places: readonly string[];
}

/** Persian nouns by rank. */
function nounsOf(dictionary: string): string[] {
  const nouns = [...dictionary.matchAll(NOUN)].map(([, word = '']) => word);
  return new Dice(ORDER).shuffled([...new Set(nouns)]);
}

const genericOf = (names: { readonly generic?: readonly string[] } | null | undefined): readonly string[] =>
  names?.generic ?? [];

function names(): (number: number) => PersonName {
  const dice = new Dice(ORDER + 1);
  const { person } = persian;
  const given = dice.shuffled(genericOf(person?.first_name).filter((name) => ONE_WORD.test(name)));
  const family = dice.shuffled(genericOf(person?.last_name).filter((name) => ONE_WORD.test(name)));
  const givenEnglish = genericOf(english.person?.first_name);
  const familyEnglish = genericOf(english.person?.last_name);
  const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
  return (number) => {
    // Every pair once: the given name goes on by one, the family name by one more after each round.
    const round = Math.floor(number / given.length);
    const second = number + round;
    return {
      fa: `${at(given, number)} ${at(family, second)}`,
      en: `${at(givenEnglish, number)} ${at(familyEnglish, second)}`,
    };
  };
}

/** Reads the word list of dictionary-fa, and the English words and the names that Faker has. */
export function readVocabulary(): Vocabulary {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fa'));
  const nouns = nounsOf(readFileSync(join(folder, 'index.dic'), 'utf8'));
  const { word } = english;
  const plain = [word?.noun, word?.adjective, word?.verb].flatMap((list) => list ?? []);
  const englishWords = new Dice(ORDER).shuffled([...new Set(plain.filter((one) => /^[a-z]+$/.test(one)))]);
  return {
    fa: new Zipf([...COMMON.fa.split(' '), ...nouns]),
    en: new Zipf([...COMMON.en.split(' '), ...englishWords]),
    nouns: new Zipf(nouns),
    nameOf: names(),
    places: (persian.location?.city_name ?? []).filter((name) => ONE_WORD.test(name)),
  };
}
