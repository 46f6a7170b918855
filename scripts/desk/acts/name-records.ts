import { parse } from 'yaml';
import type { ActOf } from '../../../src/schemas/desk/desk-acts.ts';
import type { Plain } from '../../diagnostics/index.ts';
import { CannotWrite } from '../writing/cannot-write.ts';
import { withYamlItem, withYamlValue } from '../writing/yaml-edit.ts';
import { type Act, edited, PEOPLE, PLACES } from './files-on-desk.ts';

/** A record under a new id; nothing is written over one that is there. */
function withRecord(text: string, id: string, record: Plain): string {
  if (Object.hasOwn((parse(text) as object | null) ?? {}, id)) throw new CannotWrite('taken');
  const entries = Object.entries(record as Readonly<Record<string, Plain>>);
  // One key after the other, so that each has a line of its own.
  const [first, ...rest] = entries;
  if (first === undefined) throw new CannotWrite('shape');
  const begun = `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${id}:\n  ${first[0]}:\n`;
  return rest.reduce(
    (so, [key, value]) => withYamlValue(so, [id, key], value),
    withYamlValue(begun, [id, first[0]], first[1]),
  );
}

/** A name in both languages; English is left out where nobody has given it. */
const named = ({ fa, en }: { readonly fa: string; readonly en: string | null }): Plain =>
  en === null ? { fa } : { fa, en };

/** A person is named: people.yaml has one more. */
export const namePerson: Act<ActOf<'person'>> = ({ files }, { id, name, aliases, role }) =>
  edited(files, PEOPLE, (text) =>
    withRecord(text, id, {
      name: named(name),
      ...(aliases.length === 0 ? {} : { aliases: { fa: aliases } }),
      ...(role === null
        ? {}
        : {
            roles: [
              {
                title: named(role),
                ...(role.of === null ? {} : { of: role.of }),
                ...(role.from === null ? {} : { from: role.from }),
              },
            ],
          }),
    }),
  );

/** A place is named: places.yaml has one more. */
export const namePlace: Act<ActOf<'place'>> = ({ files }, { id, name, kind }) =>
  edited(files, PLACES, (text) => withRecord(text, id, { name: named(name), kind }));

/** An occasion is named, with the statement that it begins with. */
export const nameOccasion: Act<ActOf<'occasion'>> = ({ files, sidecar }, request) =>
  edited(files, sidecar, (text) => {
    const { id, begins, ends, title, place, date } = request;
    const known = (parse(text) as { occasions?: { id?: unknown }[] } | null)?.occasions ?? [];
    if (known.some((one) => one.id === id)) throw new CannotWrite('taken');
    return withYamlItem(text, ['occasions'], {
      id,
      begins,
      ...(ends == null ? {} : { ends }),
      title: named(title),
      ...(place == null ? {} : { place }),
      ...(date == null
        ? {}
        : {
            date: {
              edtf: date.edtf,
              status: date.status,
              ...(date.reason == null ? {} : { reason: date.reason }),
            },
          }),
    });
  });
