import { describe, expect, test } from 'vitest';
import {
  completeCatalogue,
  fromXliff,
  type ReturnedUnit,
  readCatalogue,
  toXliff,
} from '../../../scripts/pipeline/translate/index.ts';
import { readSeed, seedOf } from '../../pipeline.ts';

const segmentsOf = (...lines: string[]) => readSeed(seedOf(lines.join('\n'))).segments;
const LINES = [
  'گزارش نشست «آب & برق» <امروز>',
  'پزشکیان گفت: بلاروس کشوری مهم در منطقه راهبردی اوراسیا و شریکی قابل اعتماد است.',
  'این نشست دو ساعت طول کشید و به پایان رسید.',
];
const segments = segmentsOf(...LINES);
const english = ['Report of the “water & power” meeting <today>', 'Pezeshkian said: “…”'];
/** A catalogue of which the last segment is not translated. */
const catalogue = english.reduce(
  (text, words, i) =>
    text.replace(
      `msgid "${segments[i]?.edited}"\nmsgstr ""`,
      `msgid "${segments[i]?.edited}"\nmsgstr "${words}"`,
    ),
  completeCatalogue(null, segments),
);

async function exported(text = catalogue, of = segments): Promise<string> {
  const { value } = readCatalogue({ path: 'seeds/any.en.po', text });
  if (value === null) throw new Error('the catalogue is broken');
  return toXliff('any', value, of);
}
const facts = { document: 'document', source: 'source.fa.txt', today: '1970-01-01', about: () => [] };
const completed = (returned: ReadonlyMap<string, ReturnedUnit>, text = catalogue, of = segments): string =>
  completeCatalogue(text, of, { ...facts, returned });
const back = async (xml: string, text = catalogue, of = segments): Promise<string> =>
  completed(await fromXliff('any', xml, of), text, of);

describe('a way through XLIFF and back', () => {
  test('changes nothing where nothing was translated', async () => {
    expect(await back(await exported())).toBe(catalogue);
  });

  test('loses no comment, flag, obsolete entry, previous text or wrapped line', async () => {
    const written = `${catalogue
      .replace('#: source.fa.txt:1', '# A note.\n#: source.fa.txt:1\n#, no-numbers')
      .replace(
        '#: source.fa.txt:2',
        '#: source.fa.txt:2\n#, fuzzy\n#| msgid "older"',
      )}\n#~ msgctxt "s9"\n#~ msgid "x"\n#~ msgstr "y"\n`;
    const before = completeCatalogue(written, segments);
    expect(before).toContain('#| msgid "older"');
    expect(await back(await exported(before), before)).toBe(before);
  });

  test('brings every sign of a translation, and puts it where it belongs', async () => {
    const target = `He said: “a & b < c > d” — it’s 5 %; "x" 'y' \u200c`;
    const escaped = target.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const xml = (await exported()).replace('<target></target>', `<target>${escaped}</target>`);
    expect((await fromXliff('any', xml, segments)).get('s3')?.target).toBe(target);
    const text = await back(xml);
    expect(readCatalogue({ path: 'x', text }).value?.entries[2]?.fields.msgstr?.value).toBe(target);
    expect(text.replace(/msgstr .*\n?$/, '')).toBe(catalogue.replace(/msgstr .*\n?$/, ''));
  });

  test('confirms a fuzzy translation that was changed, and leaves one fuzzy that was not', async () => {
    const fuzzy = catalogue.replace('#: source.fa.txt:2', '#: source.fa.txt:2\n#, fuzzy\n#| msgid "older"');
    const xml = await exported(fuzzy);
    expect(xml).toContain(
      '<note>The Persian words have changed since this was translated. They were: older</note>',
    );
    expect(await back(xml, fuzzy)).toContain('#, fuzzy');
    const changed = await back(xml.replace('Pezeshkian said: “…”', 'Pezeshkian said: “Better.”'), fuzzy);
    expect(changed).not.toContain('fuzzy');
    expect(changed).not.toContain('older');
    expect(changed).toContain('msgstr "Pezeshkian said: “Better.”"');
  });

  test('takes no translation away', async () => {
    const xml = (await exported()).replace(/<target>Pezeshkian.*<\/target>/, '<target> </target>');
    expect(await back(xml)).toBe(catalogue);
  });
});

test('a translation of other words than the text has now is fuzzy, with those it was made of', async () => {
  const xml = (await exported()).replace('<target></target>', '<target>It lasted two hours.</target>');
  const now = segmentsOf(...LINES.slice(0, 2), 'این نشست سه ساعت طول کشید و به پایان رسید.');
  const text = await back(xml, completeCatalogue(catalogue, now), now);
  expect(text.trimEnd().split('\n\n').at(-1)).toBe(
    [
      '#: source.fa.txt:3',
      '#, fuzzy',
      '#| msgctxt "s3"',
      `#| msgid "${LINES[2]}"`,
      'msgctxt "s3"',
      'msgid "این نشست سه ساعت طول کشید و به پایان رسید."',
      'msgstr "It lasted two hours."',
    ].join('\n'),
  );
});

describe('a file is not taken at all', () => {
  const refused = async (change: (xml: string) => string, words: RegExp) =>
    expect(fromXliff('any', change(await exported()), segments)).rejects.toThrow(words);

  test.each([
    ['that is no XML', () => 'hello', /expected XLIFF 2\.0/],
    ['that is XML of another kind', () => '<html></html>', /expected XLIFF 2\.0/],
    ['that is cut off', (xml: string) => xml.slice(0, 300), /expected XLIFF 2\.0/],
    ['of XLIFF 1.2', (xml: string) => xml.replace('version="2.0"', 'version="1.2"'), /expected XLIFF 2\.0/],
    [
      'of another document',
      (xml: string) => xml.replace('id="any"', 'id="other"'),
      /"other", expected "any"/,
    ],
    [
      'of another language',
      (xml: string) => xml.replace('trgLang="en"', 'trgLang="ar"'),
      /expected fa and en/,
    ],
    [
      'with a segment that is not there',
      (xml: string) => xml.replace('"s3"', '"s33"'),
      /Unexpected units s33/,
    ],
    ['with a unit twice', (xml: string) => xml.replace('"s3"', '"s2"'), /each unit once/],
    [
      'with a unit in two parts',
      (xml: string) => xml.replace('</segment>', '</segment><segment><source>x</source></segment>'),
      /each unit once with one segment/,
    ],
    [
      'with marks in it',
      (xml: string) => xml.replace('<target></target>', '<target>a <ph id="1"/> b</target>'),
      /marks in s3/,
    ],
  ])('%s', async (_, change, words) => refused(change, words));
});
