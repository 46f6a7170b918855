import { expect, test } from 'vitest';
import {
  completeCatalogue,
  TranslationMemory,
  translatedPairs,
} from '../../../scripts/pipeline/translate/index.ts';
import { seedOf } from '../../pipeline.ts';

const po = (...entries: readonly (readonly [id: string, fa: string, en: string, flag?: string])[]): string =>
  entries
    .map(([id, fa, en, flag]) => `${flag ?? ''}msgctxt "${id}"\nmsgid "${fa}"\nmsgstr "${en}"\n`)
    .join('\n');
const pairsOf = (text: string) =>
  translatedPairs([seedOf('x', { id: 'plan', translation: { path: 'seeds/plan.en.po', text } })]);

const SPEECH = 'وزیر نیرو گفت: امسال دو سد تازه در جنوب کشور افتتاح می‌شود و آب شهرها تأمین است.';
const ENGLISH = 'The Minister of Energy said: “…”';
const memory = new TranslationMemory(
  pairsOf(po(['s1', 'متن کامل گزارش', 'Full text of the report'], ['s2', SPEECH, ENGLISH])),
);

test('a segment with the same words, in whatever spelling, gets the pair as the same', () => {
  expect(memory.like(SPEECH.replaceAll('ی', 'ي').replaceAll('\u200C', ''))).toEqual([
    { document: 'plan', id: 's2', fa: SPEECH, translation: ENGLISH, likeness: 1 },
  ]);
});

test('a segment with like words gets the pair with how alike it is', () => {
  const [pair, ...others] = memory.like(SPEECH.replace('دو سد', 'سه سد'));
  expect(others).toEqual([]);
  expect(pair?.id).toBe('s2');
  expect(pair?.likeness).toBeGreaterThan(0.7);
  expect(pair?.likeness).toBeLessThan(1);
});

test('how alike a segment is does not hang on its spelling', () => {
  const changed = SPEECH.replace('دو سد', 'سه سد');
  const [pair] = memory.like(changed);
  const typed = changed.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('\u200C', '');
  expect(memory.like(typed)).toEqual([pair]);
});

test('a segment that shares a few words with a pair gets none', () => {
  expect(memory.like('وزیر نیرو در نشست امروز دولت دربارهٔ برق سخن گفت و به پرسش‌ها پاسخ داد.')).toEqual([]);
  expect(memory.like('متن خلاصه گزارش')).toEqual([]);
});

test('a draft, an empty entry and an obsolete one are no pairs, and a broken file has none', () => {
  const text = `${po(['s1', 'یک', 'One', '#, fuzzy\n'], ['s2', 'دو', ''], ['s3', 'سه', 'Three'])}\n#~ msgctxt "s4"\n#~ msgid "چهار"\n#~ msgstr "Four"\n`;
  expect(pairsOf(text).map(({ id }) => id)).toEqual(['s3']);
  expect(pairsOf('msgid "broken')).toEqual([]);
});

test('the likest of several is offered first, two at most, and the same pair once', () => {
  const many = new TranslationMemory(
    pairsOf(
      po(
        ['s1', SPEECH.replace('دو سد', 'سه سد'), 'Three dams'],
        ['s2', SPEECH, 'Two dams'],
        ['s3', SPEECH, 'Two dams'],
        ['s4', SPEECH.replace('دو سد', 'نه سد'), 'Nine dams'],
      ),
    ),
  );
  expect(many.like(SPEECH).map(({ translation }) => translation)).toEqual(['Two dams', 'Three dams']);
});

test('what is offered is a comment, is gone once there is a translation, and fills nothing in', () => {
  const segments = [{ id: 's1', edited: SPEECH, source: SPEECH, line: 1 }] as unknown as Parameters<
    typeof completeCatalogue
  >[1];
  const facts = {
    document: 'report',
    source: 'report.txt',
    today: '2025-12-01',
    about: (_: unknown, isTranslated: boolean) => (isTranslated ? [] : ['offered']),
  };
  const empty = completeCatalogue(null, segments, facts);
  expect(empty).toContain('#. offered\n');
  expect(empty.trimEnd().endsWith('msgstr ""')).toBe(true);
  const done = empty.replace(/msgstr ""\s*$/, 'msgstr "Done"\n');
  expect(completeCatalogue(done, segments, facts)).not.toContain('offered');
});
