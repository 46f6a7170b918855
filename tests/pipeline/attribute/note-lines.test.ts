import { expect, test } from 'vitest';
import { attributed, readSeed, seedOf } from '../../pipeline.ts';

const kinds = (text: string): string[] => attributed(text).segments.map(({ kind }) => kind);
/** The kinds of the paragraphs of a file whose format its name tells. */
const kindsIn = (path: string, text: string): string[] =>
  readSeed(seedOf(text, { source: { path, bytes: new TextEncoder().encode(text) } })).attributed.segments.map(
    ({ kind }) => kind,
  );

const TITLE = 'خبر نشست';
const SAID = 'ناصر کنعانی، سخنگوی وزارت امور خارجه، گفت: گفت‌وگوها ادامه دارد.';
const MORE = 'او افزود: بودجه کم است.';
const SOURCE = 'خبرگزاری ایرنا، ۳ آبان.';
const REMARK = 'به گفتهٔ او این رقم در سال پیش دو برابر بوده است.';
const lines = (...all: readonly string[]): string => all.join('\n');

test.each([
  ['in Latin digits', '[1]', '[2]'],
  ['in Persian digits', '[۱]', '[۲]'],
])('notes that the text names by their numbers, %s, are no statements', (_, one, two) => {
  const text = lines(TITLE, `${SAID}${one}`, `${MORE}${two}`, `${one} ${SOURCE}`, `${two} ${REMARK}`);
  expect(kinds(text)).toEqual(['headline', 'statement', 'statement', 'narrative', 'narrative']);
});

test('what belongs to the page may stand below the notes', () => {
  const text = lines(TITLE, `${SAID}[1]`, `${MORE}[2]`, `[1] ${SOURCE}`, `[2] ${REMARK}`, 'انتهای پیام');
  expect(kinds(text).slice(3)).toEqual(['narrative', 'narrative', 'furniture']);
});

test('paragraphs behind numbers that nothing names are what they say', () => {
  expect(kinds(lines(TITLE, SAID, `[1] ${MORE}`, `[2] ${REMARK}`)).slice(2)).toEqual([
    'statement',
    'statement',
  ]);
});

test('so are those of which one is not named, one alone, and those that the text goes on after', () => {
  expect(kinds(lines(TITLE, `${SAID}[1]`, `[1] ${SOURCE}`, `[2] ${REMARK}`)).at(-1)).toBe('statement');
  expect(kinds(lines(TITLE, `${SAID}[1]`, `[1] ${REMARK}`)).at(-1)).toBe('statement');
  const going = lines(TITLE, `${SAID}[1]`, `${MORE}[2]`, `[1] ${SOURCE}`, `[2] ${REMARK}`, SAID);
  expect(kinds(going).at(-2)).toBe('statement');
});

test('nobody goes on speaking in a note', () => {
  const [own, list] = ['وی در پاسخ گفت: «ما', 'خواهیم ماند.»'];
  const text = lines(TITLE, `${SAID}[1]`, `${own}[2]`, '[1] ما پیش‌تر نیز این را گفته بودیم.', `[2] ${list}`);
  expect(kinds(text).slice(3)).toEqual(['narrative', 'narrative']);
});

test('the notes of Markdown are no statements, though their marks are no longer in the words', () => {
  const text = [TITLE, `${SAID}[^a]`, MORE, `[^a]: ${REMARK}`].join('\n\n');
  expect(kindsIn('seeds/any.md', text)).toEqual(['headline', 'statement', 'statement', 'narrative']);
});

const mark = (n: number): string => `<sup><a href="#fn${n}">${n}</a></sup>`;
const listOf = (...items: readonly string[]): string =>
  `<ol>${items.map((one, i) => `<li id="fn${i + 1}"><p>${one}</p></li>`).join('')}</ol>`;

test('nor are those that a page has as a list', () => {
  const page = `<p>${TITLE}</p><p>${SAID}${mark(1)}</p><p>${MORE}${mark(2)}</p>${listOf(SOURCE, REMARK)}`;
  expect(kindsIn('seeds/any.html', page).slice(3)).toEqual(['narrative', 'narrative']);
});

test('a list of more items than a page has marks is no list of notes', () => {
  const page = `<p>${TITLE}</p><p>${SAID}${mark(1)}</p>${listOf(MORE, REMARK)}`;
  expect(kindsIn('seeds/any.html', page).slice(2)).toEqual(['statement', 'statement']);
});
