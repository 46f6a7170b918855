import { expect, test } from 'vitest';
import { formatWith, inTerminal, inWords, phrase, said, worded } from '../../../scripts/diagnostics/index.ts';

const at = { file: 'seeds/x.txt', line: 3, column: 1 };
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];

test('numbers and lists are written as the language writes them', () => {
  const one = said('wereMerged', at, { ids: ['s1', 's2'], at: 12, percent: 87, id: 's1' });
  expect(inWords(one, 'en').message).toBe(
    's1, s2 were merged: their words are at line 12 (87 % alike), which is s1',
  );
  expect(inWords(one, 'fa').message).toBe('s1، s2 یکی شدند: واژه‌هایشان در سطر ۱۲ است (۸۷٪ همانند) که s1 است');
  const size = (figures: string) => phrase('mebibytes', { size: { figures } });
  const large = said('largeFile', at, { size: size('2,001.5'), most: size('16') });
  expect(inWords(large, 'fa').message).toContain('۲٬۰۰۱٫۵ مبی‌بایت');
});

test('a line to copy is the same in both languages, with figures that programs read, and stands alone in Persian', () => {
  const one = said('wordsVanished', at, { id: 's12' });
  const line = 'ids: [{id: s12, state: withdrawn, date: …, reason: {fa: …, en: …}}]';
  expect(inWords(one, 'en').mend).toContain(line);
  expect(inWords(one, 'fa', true).mend.split('\n')).toContain(line);
});

test('in a terminal a Persian sentence is set from right to left, and the Latin in it keeps its order', () => {
  const one = said('unknownSeries', at, { id: 'water', meant: phrase('meant', { word: 'waters' }) });
  expect(formatWith(one, null, 'fa').split('\n')).toEqual([
    `seeds/x.txt:3:1 خطا GA104 ${RLI}سلسلهٔ «${FSI}water${PDI}» در ${LRI}"series"${PDI} در ${LRI}seeds/archive.yaml${PDI} نیست${PDI}`,
    `    ${RLI}آیا منظورتان ${FSI}waters${PDI} بود؟ شناسه را درست کنید، یا سلسله را به ${LRI}"series"${PDI} در ${LRI}seeds/archive.yaml${PDI} بیفزایید:${PDI}`,
    '    water: { fa: …, en: … }',
  ]);
});

test('signs of a sentence before Latin words stay outside of what keeps its order, and the point of a file name stays inside', () => {
  expect(inTerminal('می‌خواند. FILE پرونده است', 'fa')).toBe(
    `${RLI}می‌خواند. ${LRI}FILE${PDI} پرونده است${PDI}`,
  );
  expect(inTerminal('از آن: XLIFF 2.0', 'fa')).toBe(`${RLI}از آن: ${LRI}XLIFF 2.0${PDI}${PDI}`);
  expect(inTerminal('پروندهٔ .gitignore', 'fa')).toBe(`${RLI}پروندهٔ ${LRI}.gitignore${PDI}${PDI}`);
});

test('what is said survives the way through JSON, as in caches and between threads', () => {
  const one = said('suggestedSpelling', at, {
    word: 'می رود',
    as: 'می‌رود',
    percent: 80,
    often: phrase('manyTimes', { ids: ['s1', 's2'], times: 2 }),
    file: 'document.yaml',
    decisions: ['{segment: s1}', '{segment: s2}'],
  });
  expect(worded(JSON.parse(JSON.stringify(one)))).toEqual(worded(one));
  expect(worded(one)).toMatchObject({
    message: '«می رود» is perhaps to be written «می‌رود» (80 %); it stands in s1, s2 (2 times)',
    fa: { mend: expect.stringMatching(/spellings: \[\{segment: s1\}, \{segment: s2\}\]$/) },
  });
  expect(worded(one)).not.toHaveProperty('parts');
});
