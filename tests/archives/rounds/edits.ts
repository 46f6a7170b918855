import {
  freshParagraph,
  freshWord,
  type Manuscript,
  type Manuscripted,
  NAMES,
  type Paragraph,
} from './manuscript.ts';
import type { Random } from './random.ts';

/** Edits of one text. Each takes the paragraphs and gives what they become. */
type TextEdit = (paragraphs: readonly Paragraph[], at: number, random: Random) => Paragraph[];

const union = (a: Paragraph, b: Paragraph): ReadonlySet<number> => new Set([...a.uids, ...b.uids]);

export const TEXT_EDITS: Readonly<Record<string, TextEdit>> = {
  insert: (all, at, random) => all.toSpliced(at, 0, freshParagraph(random)),
  delete: (all, at) => all.toSpliced(at, 1),
  split: (all, at) => {
    const one = all[at];
    if (one === undefined || one.words.length < 12) return [...all];
    const half = Math.floor(one.words.length / 2);
    return all.toSpliced(
      at,
      1,
      { ...one, words: one.words.slice(0, half) },
      { ...one, words: one.words.slice(half) },
    );
  },
  merge: (all, at) => {
    const [one, next] = [all[at], all[at + 1]];
    if (one === undefined || next === undefined) return [...all];
    if (one.speaker !== next.speaker && next.speaker !== null) return [...all];
    return all.toSpliced(at, 2, { ...one, words: [...one.words, ...next.words], uids: union(one, next) });
  },
  move: (all, at, random) => {
    const one = all[at];
    return one === undefined ? [...all] : all.toSpliced(at, 1).toSpliced(random.below(all.length), 0, one);
  },
  reword: (all, at, random) =>
    all.map((one, i) =>
      i === at
        ? { ...one, words: one.words.map((word, n) => (n % 7 === 3 ? freshWord(random) : word)) }
        : one,
    ),
  rewrite: (all, at, random) =>
    all.map((one, i) =>
      i === at ? { ...one, words: one.words.map((word, n) => (n % 5 < 2 ? freshWord(random) : word)) } : one,
    ),
  'change speaker': (all, at, random) =>
    all.map((one, i) => (i === at ? { ...one, speaker: random.below(NAMES.length) } : one)),
  'drop clause': (all, at) => all.map((one, i) => (i === at ? { ...one, speaker: null } : one)),
};

/** Edits of more than a text. Each returns whether it could be done. */
type ArchiveEdit = (manuscript: Manuscript, document: Manuscripted, random: Random, round: number) => boolean;

export const ARCHIVE_EDITS: Readonly<Record<string, ArchiveEdit>> = {
  correction: (_, document, random) => {
    const at = random.below(document.paragraphs.length);
    document.paragraphs = (TEXT_EDITS.reword ?? (() => []))(document.paragraphs, at, random);
    document.corrections.push(
      '  - { date: 2026-01-01, what: { fa: واژه‌ای, en: A word }, why: { fa: اشتباه, en: A slip } }\n',
    );
    return true;
  },
  'rename document': (_, document, __, round) => {
    document.formerly.push(document.id);
    document.id = `text-${document.key}-${round}`;
    return true;
  },
  'register person': ({ people }, _, random) => {
    const person = random.below(NAMES.length);
    if (people.some((one) => one.person === person)) return false;
    people.push({ person, id: `person-${person}`, formerly: [], withdrawn: false });
    return true;
  },
  'rename person': ({ people }, _, random, round) => {
    const one = people[random.below(Math.max(1, people.length))];
    if (one === undefined) return false;
    one.formerly.push(one.id);
    one.id = `person-${one.person}-${round}`;
    return true;
  },
  'rename person carelessly': ({ people }, _, random, round) => {
    const one = people[random.below(Math.max(1, people.length))];
    if (one === undefined) return false;
    one.id = `person-${one.person}-${round}`;
    return true;
  },
  'withdraw page': ({ people }, _, random) => {
    const one = people[random.below(Math.max(1, people.length))];
    if (one === undefined) return false;
    one.withdrawn = !one.withdrawn;
    return true;
  },
};
