import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  archive,
  edit,
  type Files,
  IRAN,
  KANANI,
  make,
  PEOPLE,
  round,
  Store,
  settled,
} from './kept-archive.ts';

describe('where people or places are others, those texts are read again that can have to do with them:', () => {
  const set = (path: string, text: string) => (files: Files) => void files.set(path, text);
  const office = '  roles: [{ title: { fa: وزیر راه, en: Minister of Roads } }]\n';
  test.each<[string, (files: Files) => void, readonly string[]]>([
    ['somebody was added whom one names', set('seeds/people.yaml', PEOPLE + KANANI), ['two']],
    [
      'somebody was added whom none names',
      set('seeds/people.yaml', `${PEOPLE}a:\n  name: { fa: مینا ن }\n`),
      [],
    ],
    ['another name was given', set('seeds/people.yaml', PEOPLE.replace('Nouri', 'Noori')), ['one']],
    ['an office was added that none has', set('seeds/people.yaml', `${PEOPLE}${KANANI}${office}`), ['two']],
    ['a place was added that none names', set('seeds/places.yaml', IRAN), []],
    ['the home country was added', set('seeds/places.yaml', `${IRAN}  home: true\n`), ['one', 'two']],
    [
      'an editor has decided for somebody who has another name now',
      (files) => {
        files.set('seeds/people.yaml', `${PEOPLE}${KANANI}a:\n  name: { fa: مینا ن, en: Mina }\n`);
        files.set('seeds/one.yaml', 'decisions: [{ segment: s2, speaker: a, reason: x }]\n');
      },
      ['one', 'two'],
    ],
  ])('%s', (_, change, read) => {
    const { files, store } = settled();
    change(files);
    expect(round(files, store).read).toEqual(read);
  });
});

/** What is in people.yaml and places.yaml, as editors change it: some of these records, with some of these names and offices. */
const record = fc.record({
  id: fc.constantFrom('maryam-nouri', 'naser-kanani', 'مریم-نوری', 'a', 'b'),
  name: fc.constantFrom('مریم نوری', 'ناصر کنعانی', 'نوری', 'کنعانی', 'مریم کنعانی', 'خبر روز', 'مینا ن'),
  alias: fc.option(fc.constantFrom('نوری', 'ناصر', 'وزیر', 'همان سال')),
  formerly: fc.option(fc.constantFrom('مریم-نوری', 'ناصر-کنعانی', 'old')),
  title: fc.option(fc.constantFrom('وزیر راه', 'وزیر', 'سخنگوی وزارت')),
});
const place = fc.record({
  id: fc.constantFrom('iran', 'shahr', 'qom'),
  name: fc.constantFrom('ایران', 'شهر', 'راه', 'قم'),
  home: fc.boolean(),
});
const written = (records: readonly { id: string }[], of: (one: never) => object): string =>
  JSON.stringify(Object.fromEntries(records.map((one) => [one.id, of(one as never)])));
const authorities = fc.record({
  people: fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 4 }).map((people) =>
    written(
      people,
      ({ name, alias, formerly, title }: typeof record extends fc.Arbitrary<infer R> ? R : never) => ({
        name: { fa: name, en: 'Name' },
        aliases: { fa: alias === null ? [] : [alias], en: [] },
        formerly: formerly === null ? [] : [formerly],
        roles: title === null ? [] : [{ title: { fa: title, en: 'Office' } }],
      }),
    ),
  ),
  places: fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 3 }).map((places) =>
    written(places, ({ name, home }: typeof place extends fc.Arbitrary<infer R> ? R : never) => ({
      name: { fa: name, en: 'Place' },
      kind: 'country',
      home,
    })),
  ),
  edits: fc.array(edit, { maxLength: 2 }),
});

test('after any changes of people and places, too, an ingest that takes what was made before comes to what a whole one does', () => {
  fc.assert(
    fc.property(fc.array(authorities, { minLength: 1, maxLength: 5 }), (rounds) => {
      const [files, store] = [archive(), new Store()];
      round(files, store);
      files.set(
        'seeds/three.txt',
        'خبر سوم\nوزیر راه گفت: راه قم باز است.\nسخنگوی وزارت افزود: فردا هم باز است.\n',
      );
      for (const { people, places, edits } of rounds) {
        for (const one of edits) if (one.kind !== 'person') make(files, one);
        files.set('seeds/people.yaml', people);
        files.set('seeds/places.yaml', places);
        const whole = round(new Map(files), null);
        const kept = round(files, store);
        expect(kept.diagnostics).toEqual(whole.diagnostics);
        expect([...kept.value]).toEqual([...whole.value]);
      }
    }),
    { numRuns: 60 },
  );
});
