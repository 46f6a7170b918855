import type { Place as KnownPlace, Person } from '../../../../src/schemas/authority.ts';
import type { Bilingual } from '../../../../src/schemas/primitives.ts';
import type { Sidecar } from '../../../../src/schemas/seed.ts';
import { type Diagnostic, inLine, type Part, phrase, said } from '../../../diagnostics/index.ts';
import type { AttributedDocument } from '../../attribute/index.ts';
import type { EntryPath, YamlFile } from '../../read/index.ts';
import { sidecarName } from '../sidecar-name.ts';

/** A text of an editors' file, and the way to it. */
type Named = readonly [text: Bilingual | null | undefined, what: Part, ...path: EntryPath];

/** What of an editors' file has Persian and no English. */
const withoutEnglish = (named: readonly Named[], file: Pick<YamlFile<unknown>, 'placeOf'>): Diagnostic[] =>
  named.flatMap(([text, what, ...path]) =>
    text === null || text === undefined || text.en !== null
      ? []
      : [
          said('withoutEnglish', file.placeOf(path), {
            what,
            text: text.fa,
            key: String(path.at(-1)),
            fa: inLine(text.fa),
          }),
        ],
  );

/** Names and offices of people and places that have no English. */
export const reportUnnamed = (
  people: YamlFile<Readonly<Record<string, Person>>>,
  places: YamlFile<Readonly<Record<string, KnownPlace>>>,
): Diagnostic[] => [
  ...withoutEnglish(
    Object.entries(people.value).flatMap(([id, { name, roles }]): Named[] => [
      [name, phrase('nameOf', { id }), id, 'name'],
      ...roles.map(({ title }, i): Named => [title, phrase('officeOf', { id }), id, 'roles', i, 'title']),
    ]),
    people,
  ),
  ...withoutEnglish(
    Object.entries(places.value).map(([id, { name }]): Named => [name, phrase('nameOf', { id }), id, 'name']),
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
  if (occasions.length === 0) {
    const begins = segments.find(({ kind }) => kind === 'statement')?.id ?? null;
    return [said('noOccasion', sidecar.placeOf(['occasions']), { file, begins: String(begins) })];
  }
  return [...occasions.entries()]
    .filter(([, occasion]) => occasion.date === null)
    .map(([i, { id }]) => said('occasionUndated', sidecar.placeOf(['occasions', i]), { id, file }));
}

/** Where a text is from, and whose it is, as far as document.yaml leaves it open: one message with the lines that are wanting. */
function reportUnsourced(sidecar: YamlFile<Sidecar>, { source }: Reviewing): Diagnostic[] {
  const { provenance, rights } = sidecar.value;
  const wanting = [
    ...(provenance.publisher === null ? [{ what: phrase('publisher'), key: 'publisher: …' }] : []),
    ...(provenance.url === null ? [{ what: phrase('address'), key: 'url: …' }] : []),
  ];
  const ofSource = wanting.map(({ what }) => what);
  const keys = wanting.map(({ key }) => key);
  const file = sidecarName(source);
  const at = sidecar.placeOf([wanting.length === 0 ? 'rights' : 'provenance']);
  if (rights.text !== null)
    return wanting.length === 0 ? [] : [said('unsourced', at, { unknown: ofSource, file, keys })];
  const unknown = [...ofSource, phrase('rights')];
  return wanting.length === 0
    ? [said('rightsUnknown', at, { unknown, file })]
    : [said('unsourcedWithRights', at, { unknown, file, keys })];
}

/** What document.yaml does not say: English, dates, where the text is from, whose it is. */
export function reportUnsaid(sidecar: YamlFile<Sidecar>, text: Reviewing): Diagnostic[] {
  const { title, occasions, rights } = sidecar.value;
  const texts: Named[] = [
    [title, phrase('title'), 'title'],
    ...occasions.flatMap(({ id, title: name, date }, i): Named[] => [
      [name, phrase('titleOf', { id }), 'occasions', i, 'title'],
      [date?.reason, phrase('reasonOfDate', { id }), 'occasions', i, 'date', 'reason'],
    ]),
    [rights.text, phrase('wordsOnRights'), 'rights', 'text'],
    [rights.translation, phrase('licence'), 'rights', 'translation'],
  ];
  return [
    ...withoutEnglish(texts, sidecar),
    ...reportUndated(sidecar, text),
    ...reportUnsourced(sidecar, text),
  ];
}
