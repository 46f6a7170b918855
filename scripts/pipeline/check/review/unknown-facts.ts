import type { Place as KnownPlace, Person } from '../../../../src/schemas/authority.ts';
import type { Bilingual } from '../../../../src/schemas/primitives.ts';
import type { Sidecar } from '../../../../src/schemas/seed.ts';
import { type Diagnostic, diagnostic, inLine } from '../../../diagnostics/index.ts';
import type { AttributedDocument } from '../../attribute/index.ts';
import type { EntryPath, YamlFile } from '../../read/index.ts';
import { sidecarName } from '../sidecar-name.ts';

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
            `Add it beside the Persian: ${String(path.at(-1))}: { fa: ${inLine(text.fa)}, en: … }`,
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

/** A text whose document.yaml is looked through: the path of the received text, and its paragraphs. */
interface Reviewing extends Pick<AttributedDocument, 'segments'> {
  readonly source: string;
}

/** What is known neither of the text nor of its occasions: on which day something was said. */
function reportUndated(sidecar: YamlFile<Sidecar>, { source, segments }: Reviewing): Diagnostic[] {
  const { occasions } = sidecar.value;
  const file = sidecarName(source);
  const date = 'date: { edtf: …, status: stated }';
  const report = (path: EntryPath, what: string, mend: string): Diagnostic =>
    diagnostic('GA112', sidecar.placeOf(path), what, mend);
  if (occasions.length === 0) {
    const begins = segments.find(({ kind }) => kind === 'statement')?.id ?? null;
    return [
      report(
        ['occasions'],
        'No occasion is named, and so no date is known',
        `Where it is known, write into ${file}: occasions: [{ id: …, begins: ${begins}, title: { fa: …, en: … }, ${date} }]`,
      ),
    ];
  }
  return [...occasions.entries()]
    .filter(([, occasion]) => occasion.date === null)
    .map(([i, { id }]) =>
      report(
        ['occasions', i],
        `The date of ${id} is unknown`,
        `Where it is known, write it to the entry of ${id} in ${file}: ${date}`,
      ),
    );
}

/** Where a text is from, and whose it is, as far as document.yaml leaves it open: one message with the lines that are wanting. */
function reportUnsourced(sidecar: YamlFile<Sidecar>, { source }: Reviewing): Diagnostic[] {
  const { provenance, rights } = sidecar.value;
  const wanting = [
    ...(provenance.publisher === null ? [{ what: 'publisher', key: 'publisher: …' }] : []),
    ...(provenance.url === null ? [{ what: 'address', key: 'url: …' }] : []),
  ];
  const unknown = [...wanting.map(({ what }) => what), ...(rights.text === null ? ['rights'] : [])];
  if (unknown.length === 0) return [];
  const lines = [
    ...(wanting.length === 0 ? [] : [`provenance: { ${wanting.map(({ key }) => key).join(', ')} }`]),
    ...(rights.text === null ? ['rights: { text: { fa: …, en: … } }'] : []),
  ];
  const place = sidecar.placeOf([wanting.length === 0 ? 'rights' : 'provenance']);
  return [
    diagnostic(
      'GA113',
      place,
      `Unknown of this text: ${unknown.join(', ')}`,
      `Where they are known, write them into ${sidecarName(source)}: ${lines.join(' and ')}`,
    ),
  ];
}

/** What document.yaml does not say: English, dates, where the text is from, whose it is. */
export function reportUnsaid(sidecar: YamlFile<Sidecar>, text: Reviewing): Diagnostic[] {
  const { title, occasions, rights } = sidecar.value;
  const texts: Said[] = [
    [title, 'The title', 'title'],
    ...occasions.flatMap(({ id, title: name, date }, i): Said[] => [
      [name, `The title of ${id}`, 'occasions', i, 'title'],
      [date?.reason, `The reason of the date of ${id}`, 'occasions', i, 'date', 'reason'],
    ]),
    [rights.text, 'What is said of the rights', 'rights', 'text'],
    [rights.translation, 'The licence of the translation', 'rights', 'translation'],
  ];
  return [
    ...withoutEnglish(texts, sidecar),
    ...reportUndated(sidecar, text),
    ...reportUnsourced(sidecar, text),
  ];
}
