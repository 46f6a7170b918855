import type { ActOf } from '../../../src/schemas/desk/desk-acts.ts';
import { withTranslation } from '../../pipeline/translate/index.ts';
import { CannotWrite } from '../writing/cannot-write.ts';
import type { Act } from './files-on-desk.ts';

/** The English of a segment; it counts as confirmed for the words that the segment has now. */
export const translateSegment: Act<ActOf<'translate'>> = (
  { files, translation, segments, catalogue },
  { segment: id, english },
) => {
  const segment = segments.find((one) => one.id === id);
  if (segment === undefined) throw new CannotWrite('absent');
  const text = files.get(translation);
  const file = text === undefined ? null : { path: translation, text };
  const plain = english.trim().replace(/\s+/g, ' ');
  const written = withTranslation(file, { segment, english: plain, segments, facts: catalogue });
  if (written === null) throw new CannotWrite('unreadable');
  return new Map([[translation, written]]);
};
