import type { ActOf } from '../../../src/schemas/desk/desk-acts.ts';
import { withYamlItem, withYamlValue } from '../writing/yaml-edit.ts';
import { type Act, edited } from './files-on-desk.ts';

/** What is known of the whole document: title, genre, where it came from, whose it is. What is not told stays as it is. */
export const tellFacts: Act<ActOf<'facts'>> = (
  { files, sidecar },
  { title, genre, provenance = {}, rights },
) =>
  edited(files, sidecar, (text) => {
    const titled = title === undefined ? text : withYamlValue(text, ['title'], title);
    const kinded = genre === undefined ? titled : withYamlValue(titled, ['genre'], genre);
    const owned = rights === undefined ? kinded : withYamlValue(kinded, ['rights', 'text'], rights);
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
