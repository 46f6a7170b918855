import type { ActOf } from '../../../src/schemas/desk/desk-acts.ts';
import { furtherIn, textIn } from '../../../src/schemas/languages/further-languages.ts';
import { withYamlItem, withYamlValue, yamlValueAt } from '../writing/yaml-edit.ts';
import { type Act, edited } from './files-on-desk.ts';

/** A text of the two languages of the desk, beside which what stands there in further ones is kept. */
function withText(file: string, way: readonly string[], text: ActOf<'facts'>['title']): string {
  if (text === undefined) return file;
  const present = yamlValueAt(file, way);
  const further = furtherIn(present).map((code) => [code, textIn(present as object, code)] as const);
  return withYamlValue(file, way, { ...text, ...Object.fromEntries(further) });
}

/** What is known of the whole document: title, genre, where it came from, whose it is. What is not told stays as it is. */
export const tellFacts: Act<ActOf<'facts'>> = (
  { files, sidecar },
  { title, genre, provenance = {}, rights },
) =>
  edited(files, sidecar, (text) => {
    const titled = withText(text, ['title'], title);
    const kinded = genre === undefined ? titled : withYamlValue(titled, ['genre'], genre);
    const owned = withText(kinded, ['rights', 'text'], rights);
    return Object.entries(provenance).reduce(
      (so, [key, value]) => (value === undefined ? so : withYamlValue(so, ['provenance', key], value)),
      owned,
    );
  });

/** A correction is announced to readers. */
export const announceCorrection: Act<ActOf<'correction'>> = (
  { files, sidecar },
  { segment, date, what, why },
) =>
  edited(files, sidecar, (text) =>
    withYamlItem(text, ['corrections'], {
      ...(segment === null ? {} : { segment }),
      date,
      what,
      why,
    }),
  );

/** What became of a published id. */
export const tellOfId: Act<ActOf<'id'>> = ({ files, sidecar }, { act: _, ...decided }) =>
  edited(files, sidecar, (text) => withYamlItem(text, ['ids'], decided));
