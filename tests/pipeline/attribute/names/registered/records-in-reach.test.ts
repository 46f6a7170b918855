import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, Gazetteer } from '../../../../../scripts/pipeline/attribute/index.ts';
import { askedWords } from '../../../../../scripts/pipeline/records-asked-for.ts';
import { peopleFile, placesFile } from '../../../../../src/schemas/authority.ts';
import { sidecar as sidecarFile } from '../../../../../src/schemas/seed.ts';
import { cases, FIXTURES, isWord, readSeed, seedOf } from '../../../../pipeline.ts';

const NOTHING_SAID = sidecarFile.parse({});

/** The ids that a text of these words is read with. */
function reached(people: object, places: object, words: string): string[] {
  const all = new Gazetteer({ people: peopleFile.parse(people), places: placesFile.parse(places) });
  const { authorities, titles } = all.within(new Set(words.split(' ')));
  return [...Object.keys(authorities.people), ...Object.keys(authorities.places), ...titles];
}
const person = (fa: string, more: object = {}) => ({ name: { fa, en: null }, ...more });
const place = (fa: string, more: object = {}) => ({ name: { fa, en: null }, kind: 'country', ...more });

describe('a text is read with', () => {
  test.each<[string, object, object, string, string[]]>([
    ['whom it names', { a: person('علی رضایی'), b: person('رضا علوی') }, {}, 'علی رضایی گفت', ['a']],
    [
      'whom it names by an alias',
      { a: person('علی رضایی', { aliases: { fa: ['باقر'], en: [] } }) },
      {},
      'باقر',
      ['a'],
    ],
    ['whom it names, written as one word', { a: person('محمد جواد ظریف') }, {}, 'محمدجواد ظریف', ['a']],
    [
      'whom it names by an id of the past',
      { a: person('علی رضایی', { formerly: ['old'] }) },
      {},
      'old',
      ['a'],
    ],
    [
      'who has an office that it names, and the place of it',
      { a: person('علی رضایی', { roles: [{ title: { fa: 'رئیس‌جمهور', en: null }, of: 'qatar' }] }) },
      { qatar: place('قطر') },
      'رییسجمهوری قطر',
      ['a', 'qatar', 'رئیس‌جمهور'],
    ],
    [
      'nobody who has that office of another place',
      { a: person('علی رضایی', { roles: [{ title: { fa: 'وزیر نیرو', en: null }, of: 'oman' }] }) },
      { qatar: place('قطر'), oman: place('عمان') },
      'وزیر نیرو قطر',
      ['qatar', 'وزیر نیرو'],
    ],
    [
      'the home country in any case',
      {},
      { iran: place('ایران', { home: true }), oman: place('عمان') },
      'خبر',
      ['iran'],
    ],
  ])('%s', (_, people, places, words, ids) => {
    expect(reached(people, places, words)).toEqual(ids);
  });
});

/** Names, titles and places of one to three words that stand together in a text, or in another one. */
const records = (texts: readonly string[]) => {
  const words = texts.flatMap((text) => text.match(/[\p{L}\u200c]+/gu) ?? []);
  const phrase = fc
    .tuple(fc.nat({ max: words.length - 4 }), fc.integer({ min: 1, max: 3 }))
    .map(([at, count]) => words.slice(at, at + count).join(' '));
  const role = fc.record({ title: phrase, of: fc.constantFrom(null, 'p0', 'p1', 'p2') });
  return fc.record({
    people: fc.array(fc.record({ name: phrase, alias: phrase, roles: fc.array(role, { maxLength: 2 }) }), {
      maxLength: 30,
    }),
    places: fc.array(phrase, { minLength: 3, maxLength: 6 }),
    home: fc.option(fc.nat({ max: 2 })),
  });
};

test('a text says the same whether it is read with all records or with those that it can have to do with', () => {
  const texts = cases('articles').map((name) =>
    readFileSync(join(FIXTURES, 'articles', name, 'in.txt'), 'utf8'),
  );
  const read = texts.map((text) => readSeed(seedOf(text)));
  fc.assert(
    fc.property(records(texts), fc.nat({ max: texts.length - 1 }), ({ people, places, home }, at) => {
      const all = new Gazetteer(
        {
          people: peopleFile.parse(
            Object.fromEntries(
              people.map(({ name, alias, roles }, i) => [
                `a${i}`,
                person(name, {
                  aliases: { fa: [alias], en: [] },
                  roles: roles.map(({ title, of }) => ({ title: { fa: title, en: null }, of })),
                }),
              ]),
            ),
          ),
          places: placesFile.parse(
            Object.fromEntries(places.map((name, i) => [`p${i}`, place(name, { home: i === home })])),
          ),
        },
        isWord,
      );
      const { segments, published } = read[at] as (typeof read)[number];
      const near = all.within(askedWords(segments, NOTHING_SAID, published));
      expect(attribute(segments, NOTHING_SAID, near)).toEqual(attribute(segments, NOTHING_SAID, all));
    }),
    { numRuns: 100 },
  );
});
