import type { Dice } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Verbs that a Persian sentence ends with. */
const ENDINGS =
  'است,بود,شد,می‌شود,خواهد شد,نیست,دارد,ندارد,می‌کنیم,کرده‌ایم,آغاز شده است,ادامه دارد,گسترش می‌یابد,به پایان رسید,در پیش است,لازم است,نخواهد بود,فراهم شده است'.split(
    ',',
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** In which share of places a Persian sentence has a number. */
const NUMBERS = 0.04;
const PERSIAN_DIGITS = new Intl.NumberFormat('fa', { useGrouping: false });
const LATIN_DIGITS = new Intl.NumberFormat('en', { useGrouping: false });
const NUMBER = /[۰-۹]+/g;

/** `count` words with commas here and there; none stands twice in a row, which ingest would take for a slip. */
function words(count: number, draw: () => string, comma: string): string {
  const drawn: string[] = [];
  while (drawn.length < count) {
    const word = draw();
    if (word !== drawn.at(-1)) drawn.push(word);
  }
  return drawn.map((word, at) => (at % 9 === 8 && at < count - 2 ? `${word}${comma}` : word)).join(' ');
}

const persianWord = (dice: Dice, { fa }: Vocabulary): string =>
  dice.share() < NUMBERS ? PERSIAN_DIGITS.format(dice.between(2, 1500)) : fa.draw(dice);

/** A sentence of Persian words, without its full stop. What it says means nothing. */
export const persianSentence = (dice: Dice, vocabulary: Vocabulary): string =>
  `${words(dice.between(8, 22), () => persianWord(dice, vocabulary), '،')} ${dice.pick(ENDINGS)}`;

export const persianSentences = (dice: Dice, vocabulary: Vocabulary, count: number): string =>
  Array.from({ length: count }, () => `${persianSentence(dice, vocabulary)}.`).join(' ');

/** English sentences of about the same length. */
export const englishSentences = (dice: Dice, { en }: Vocabulary, count: number): string =>
  Array.from(
    { length: count },
    () => `${capital(words(dice.between(10, 26), () => en.draw(dice), ','))}.`,
  ).join(' ');

/** Some nouns in a row, as headlines and titles have them. */
export const persianTitle = (dice: Dice, { nouns }: Vocabulary, count: number): string =>
  words(count, () => nouns.draw(dice), '');

/** English words in a row, the first with a capital letter. */
export const englishTitle = (dice: Dice, { en }: Vocabulary, count: number): string =>
  capital(words(count, () => en.draw(dice), ''));

/** English words with the numbers of the Persian ones among them, as a translation has them. */
export function withNumbersOf(fa: string, en: string): string {
  const numbers = fa.match(NUMBER) ?? [];
  const all = en.split(' ');
  const apart = Math.floor(all.length / (numbers.length + 1));
  for (const [at, number] of [...numbers.entries()].reverse()) {
    const value = [...number].map((digit) => digit.charCodeAt(0) - 0x6f0).join('');
    all.splice(apart * (at + 1), 0, LATIN_DIGITS.format(Number(value)));
  }
  return all.join(' ');
}
