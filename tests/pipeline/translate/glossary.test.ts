import { describe, expect, test } from 'vitest';
import { worded } from '../../../scripts/diagnostics/index.ts';
import { Glossary, readGlossary, renderedIn } from '../../../scripts/pipeline/translate/index.ts';

const entry = (en: string[], more: { not?: string[]; also?: string[] } = {}) => ({
  en,
  not: [],
  also: [],
  note: null,
  ...more,
});
const glossary = new Glossary({
  تحریم: entry(['sanction']),
  'برنامهٔ جامع اقدام مشترک': entry(['JCPOA'], { also: ['برجام'] }),
  جیره‌بندی: entry(['rationing']),
  آب: entry(['water']),
  'آب سنگین': entry(['heavy water']),
  مسئول: entry(['official']),
  ایران: entry(['Iran']),
});
const termsIn = (text: string): string[] => glossary.termsIn(text).map(({ term }) => term);

describe('a term is found in a text', () => {
  test.each([
    ['تحریم‌ها لغو شد', 'with a plural'],
    ['تحریم ها لغو شد', 'with a plural after a space'],
    ['تحریمهایشان لغو شد', 'with a plural and a pronoun, joined'],
    ['تحریمي تازه', 'with an Arabic ی'],
    ['تَحریم', 'with a vowel sign'],
  ])('%s: %s', (text) => {
    expect(termsIn(text)).toEqual(['تحریم']);
  });

  test.each(['جیره‌بندی آب', 'جیره بندی آب', 'جیرهبندی آب', 'جیره‌بندی‌های آب'])(
    'whether it has a half-space, a space or nothing: %s',
    (text) => {
      expect(termsIn(text)).toEqual(['جیره‌بندی', 'آب']);
    },
  );

  test('of several words, each of which may have an ending', () => {
    const term = 'برنامهٔ جامع اقدام مشترک';
    for (const text of ['برنامه‌ی جامع اقدام مشترک', 'برنامه جامع اقدام مشترکی', 'متن برجام را خواند'])
      expect(termsIn(text)).toEqual([term]);
    expect(termsIn('برنامهٔ جامع توسعه')).toEqual([]);
  });

  test('whatever letter its hamza stands on', () => {
    for (const word of ['مسؤول', 'مسئول', 'مسؤولان', 'مسئولین']) expect(termsIn(word)).toEqual(['مسئول']);
  });

  test('once, in the order of the text, and not within a longer term', () => {
    expect(termsIn('آب سنگین اراک')).toEqual(['آب سنگین']);
    expect(termsIn('آب و آب سنگین و تحریم و آب')).toEqual(['آب', 'آب سنگین', 'تحریم']);
  });

  test('and not in another word that begins with it', () => {
    expect(termsIn('آبان و آبادی و تحریمگران')).toEqual([]);
  });
});

describe('a rendering is found in a translation', () => {
  const rendered = (text: string, en: string[], not: string[] = []) =>
    renderedIn(text, { renderings: en, not });

  test('in another number, case or kind of word', () => {
    for (const text of ['Sanctions were lifted', 'sanctioned goods', 'the SANCTION’s end'])
      expect(rendered(text, ['sanction']).allowed).toEqual(['sanction']);
    expect(rendered('the Iranian people', ['Iran']).allowed).toEqual(['Iran']);
    expect(rendered('waters', ['water']).allowed).toEqual(['water']);
    expect(rendered('heavy-water reactor', ['heavy water']).allowed).toEqual(['heavy water']);
    expect(rendered('fire', ['water']).allowed).toEqual([]);
  });

  test('a forbidden one too, but not as a part of an allowed one, nor in a longer word', () => {
    const assembly = ['Islamic Consultative Assembly'];
    expect(rendered('the assembly voted', assembly, ['Assembly']).forbidden).toEqual(['Assembly']);
    expect(rendered('The Islamic Consultative Assembly voted', assembly, ['Assembly']).forbidden).toEqual([]);
    expect(rendered('Iranian', ['Persia'], ['Iran']).forbidden).toEqual([]);
  });
});

test('a rendering that is allowed and forbidden, and a term that is none, are refused at their lines', () => {
  const at = (text: string): string[] =>
    readGlossary({ path: 'seeds/glossary.yaml', text })
      .diagnostics.map(worded)
      .map(({ code, line, message }) => `${code}:${line} ${message}`);
  expect(at('آب:\n  en: [water]\n  not: [water]\n')).toEqual([
    expect.stringMatching(/^GA004:3 .*cannot be allowed and forbidden/),
  ]);
  expect(at('water: { en: [water] }\n')).toEqual([expect.stringMatching(/^GA004:1 .*Persian term/)]);
  expect(at('آب: {}\n')).toHaveLength(1);
});
