import type { Place as KnownPlace, Person } from '../../../../src/schemas/authority.ts';
import type { Bilingual } from '../../../../src/schemas/primitives.ts';
import type { Sidecar } from '../../../../src/schemas/seed.ts';
import { type Diagnostic, diagnostic } from '../../../diagnostics/index.ts';
import type { EntryPath, YamlFile } from '../../read/index.ts';

/** A text of an editors' file, and the way to it. */
type Said = readonly [text: Bilingual | null | undefined, what: string, ...path: EntryPath];

/** What of an editors' file has Persian and no English. */
const withoutEnglish = (said: readonly Said[], file: Pick<YamlFile<unknown>, 'placeOf'>): Diagnostic[] =>
  said.flatMap(([text, what, ...path]) =>
    text === null || text === undefined || text.en !== null
      ? []
      : [
          diagnostic(
            'GA111',
            file.placeOf(path),
            `${what} has no English: «${text.fa}»`,
            'Add it beside the Persian: { fa: …, en: … }.',
          ),
        ],
  );

/** Names and offices of people and places that have no English. */
export const reportUnnamed = (
  people: YamlFile<Readonly<Record<string, Person>>>,
  places: YamlFile<Readonly<Record<string, KnownPlace>>>,
): Diagnostic[] => [
  ...withoutEnglish(
    Object.entries(people.value).flatMap(([id, { name, roles }]): Said[] => [
      [name, `The name of ${id}`, id, 'name'],
      ...roles.map(({ title }, i): Said => [title, `An office of ${id}`, id, 'roles', i, 'title']),
    ]),
    people,
  ),
  ...withoutEnglish(
    Object.entries(places.value).map(([id, { name }]): Said => [name, `The name of ${id}`, id, 'name']),
    places,
  ),
];

/** What document.yaml does not say: English, dates, where the text is from, whose it is. */
export function reportUnsaid(sidecar: YamlFile<Sidecar>): Diagnostic[] {
  const { title, occasions, provenance, rights } = sidecar.value;
  const texts: Said[] = [
    [title, 'The title', 'title'],
    ...occasions.flatMap(({ id, title: name, date }, i): Said[] => [
      [name, `The title of ${id}`, 'occasions', i, 'title'],
      [date?.reason, `The reason of the date of ${id}`, 'occasions', i, 'date', 'reason'],
    ]),
    [rights.text, 'What is said of the rights', 'rights', 'text'],
    [rights.translation, 'The licence of the translation', 'rights', 'translation'],
  ];
  const undated = occasions.filter(({ date }) => date === null);
  const isDated = occasions.length > 0;
  const dates = [
    ...(isDated ? [] : [{ what: 'No occasion is named, and so no date is known', path: ['occasions'] }]),
    ...undated.map(({ id }) => ({
      what: `The date of ${id} is unknown`,
      path: ['occasions', occasions.findIndex((one) => one.id === id)],
    })),
  ].map(({ what, path }) =>
    diagnostic(
      'GA112',
      sidecar.placeOf(path),
      what,
      'Where it is known, write it into document.yaml: date: { edtf: 2025-11-30, status: stated }.',
    ),
  );
  const unknown = [
    ...(provenance.publisher === null ? ['publisher'] : []),
    ...(provenance.url === null ? ['address'] : []),
    ...(rights.text === null ? ['rights'] : []),
  ];
  const facts =
    unknown.length === 0
      ? []
      : [
          diagnostic(
            'GA113',
            sidecar.placeOf([unknown[0] === 'rights' ? 'rights' : 'provenance']),
            `Unknown of this text: ${unknown.join(', ')}`,
            'Where they are known, write them into document.yaml: provenance: { publisher: …, url: … }, rights: { text: { fa: …, en: … } }.',
          ),
        ];
  return [...withoutEnglish(texts, sidecar), ...dates, ...facts];
}
