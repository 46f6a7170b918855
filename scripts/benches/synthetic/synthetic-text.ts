import type { Genre } from '../../../src/schemas/seed.ts';
import {
  englishSentences,
  englishTitle,
  persianSentence,
  persianSentences,
  persianTitle,
  withNumbersOf,
} from './made-up-sentences.ts';
import { Dice } from './random.ts';
import type { PersonName, Vocabulary } from './vocabulary.ts';

/** Paragraphs of a text: a headline, a first paragraph, three parts of a heading and seven more, and a last line. */
export const SEGMENTS = 27;
const PARTS = 3;
const IN_PART = 7;
/** The numbers of the paragraphs with which the parts' speech begins; in all genres, somebody speaks there. */
const PART_BEGINS = [4, 12, 20] as const;

/** A paragraph, and its English. */
interface Line {
  readonly fa: string;
  readonly en: string;
}

/** What a text is made of, beside words. */
export interface Cast {
  /** Who may speak: people of people.yaml, and somebody whom only this text names. */
  readonly speakers: readonly PersonName[];
  readonly place: string;
}

/** One synthetic text. */
export interface SyntheticText {
  readonly genre: Genre;
  /** As received: a paragraph a line. */
  readonly lines: readonly string[];
  /** The English of each paragraph. */
  readonly english: readonly string[];
  /** The numbers of the statements with which its occasions begin. */
  readonly begins: readonly number[];
}

/** Reporting verbs before words in the speaker's own voice, and their English. */
const SAID: readonly (readonly [string, string])[] = [
  ['گفت', 'said'],
  ['افزود', 'added'],
  ['تأکید کرد', 'emphasised'],
  ['اظهار داشت', 'stated'],
  ['خاطرنشان کرد', 'noted'],
  ['تصریح کرد', 'stated explicitly'],
];

/** A paragraph that reports what somebody says, in one of the ways that news have. `isNext`: the speaker is the one before. */
function reported(dice: Dice, vocabulary: Vocabulary, speaker: PersonName, isNext: boolean): Line {
  const [fa, en] = dice.pick(SAID);
  const said = englishSentences(dice, vocabulary, 3);
  const who = isNext && dice.share() < 0.6 ? { fa: 'وی', en: 'The speaker' } : speaker;
  const way = dice.share();
  if (way < 0.15) {
    const indirect = persianSentence(dice, vocabulary);
    const rest = persianSentences(dice, vocabulary, 2);
    return { fa: `${who.fa} ${fa} که ${indirect}. ${rest}`, en: `${who.en} ${en} that ${said}` };
  }
  const clause = way < 0.35 ? ` با اشاره به ${persianTitle(dice, vocabulary, 2)}` : '';
  const words = persianSentences(dice, vocabulary, 3);
  if (way > 0.85)
    return { fa: `${who.fa} ${fa}: «${words.slice(0, -1)}».`, en: `${who.en} ${en}: “${said}”` };
  return { fa: `${who.fa}${clause} ${fa}: ${words}`, en: `${who.en} ${en}: “${said}”` };
}

const narrative = (dice: Dice, vocabulary: Vocabulary, count: number): Line => ({
  fa: persianSentences(dice, vocabulary, count),
  en: englishSentences(dice, vocabulary, count),
});

const titled = (dice: Dice, vocabulary: Vocabulary, count: number): Line => ({
  fa: persianTitle(dice, vocabulary, count),
  en: englishTitle(dice, vocabulary, count),
});

/** The paragraphs of one part of a report: mostly statements, by one speaker or two. */
function reportPart(dice: Dice, vocabulary: Vocabulary, { speakers }: Cast): Line[] {
  const [main, other] = [dice.pick(speakers), dice.pick(speakers)];
  return Array.from({ length: IN_PART }, (_, at) => {
    if (at > 0 && dice.share() < 0.15) return narrative(dice, vocabulary, 2);
    const isOther = at > 0 && dice.share() < 0.2;
    return reported(dice, vocabulary, isOther ? other : main, at > 0 && !isOther);
  });
}

/** The paragraphs of one part of an interview: answers of the one who is asked, a question after each but the last. */
function interviewPart(dice: Dice, vocabulary: Vocabulary, asked: PersonName): Line[] {
  return Array.from({ length: IN_PART }, (_, at) => {
    const count = at % 2 === 0 ? 4 : 1;
    const { fa, en } = narrative(dice, vocabulary, count);
    return at % 2 === 0
      ? { fa: `${asked.fa}: ${fa}`, en: `${asked.en}: “${en}”` }
      : { fa: `خبرنگار: آیا ${fa.slice(0, -1)}؟`, en: `Reporter: ${en.slice(0, -1)}?` };
  });
}

/** In one of how many texts each genre comes; the others are reports. */
const GENRE_SHARES: readonly (readonly [Genre, number])[] = [
  ['interview', 0.12],
  ['message', 0.05],
  ['speech', 0.08],
];

function genreOf(dice: Dice): Genre {
  let drawn = dice.share();
  for (const [genre, share] of GENRE_SHARES) {
    if (drawn < share) return genre;
    drawn -= share;
  }
  return 'report';
}

const TITLES: Readonly<Partial<Record<Genre, Line>>> = {
  interview: { fa: 'گفت‌وگو با', en: 'Interview with' },
  message: { fa: 'پیام', en: 'Message of' },
  speech: { fa: 'سخنرانی', en: 'Speech of' },
};

/** The headline and the first paragraph. */
function opening(dice: Dice, vocabulary: Vocabulary, genre: Genre, { speakers, place }: Cast): Line[] {
  const subject = titled(dice, vocabulary, 5);
  const [first] = speakers as readonly [PersonName];
  const named = TITLES[genre];
  const headline =
    named === undefined
      ? subject
      : { fa: `${named.fa} ${first.fa} دربارهٔ ${subject.fa}`, en: `${named.en} ${first.en}: ${subject.en}` };
  const { fa, en } = narrative(dice, vocabulary, 2);
  const isLetter = genre === 'message' || genre === 'speech';
  return [
    headline,
    isLetter ? { fa: 'بسم الله الرحمن الرحیم', en: 'In the name of God' } : { fa: `${place}؛ ${fa}`, en },
  ];
}

function part(dice: Dice, vocabulary: Vocabulary, genre: Genre, cast: Cast): Line[] {
  const [first] = cast.speakers as readonly [PersonName];
  if (genre === 'report') return [titled(dice, vocabulary, 4), ...reportPart(dice, vocabulary, cast)];
  if (genre === 'interview') {
    const { fa, en } = titled(dice, vocabulary, 6);
    return [
      { fa: `خبرنگار: ${fa} چیست؟`, en: `Reporter: what is ${en}?` },
      ...interviewPart(dice, vocabulary, first),
    ];
  }
  return Array.from({ length: IN_PART + 1 }, () => narrative(dice, vocabulary, 3));
}

/** A text of 27 paragraphs; always the same for the same number, vocabulary and cast. */
export function syntheticText(number: number, vocabulary: Vocabulary, cast: Cast): SyntheticText {
  const dice = new Dice(number);
  const genre = genreOf(dice);
  const lines = [
    ...opening(dice, vocabulary, genre, cast),
    ...Array.from({ length: PARTS }, () => part(dice, vocabulary, genre, cast)).flat(),
    { fa: 'انتهای پیام', en: 'End of the message' },
  ];
  const parts = genre === 'report' ? dice.between(1, PARTS) : 1;
  return {
    genre,
    lines: lines.map(({ fa }) => fa),
    english: lines.map(({ fa, en }) => withNumbersOf(fa, en)),
    begins: PART_BEGINS.slice(0, parts),
  };
}
