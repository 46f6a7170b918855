import type { Speech } from '../content/content-tree.ts';
import type { Locale } from './locale.ts';
import type { Row } from './rows.ts';
import { speakerLabel } from './speaker-label.ts';

/**
 * Who says each stretch of speech of a segment in which several speak: the label that stands before it. Undefined where
 * one speaker, whom the segment's own label names, says all of it.
 */
export function utteranceLabels(
  locale: Locale,
  { segment: { data }, speakers }: Pick<Row, 'segment' | 'speakers'>,
): ((speech: Speech) => string) | undefined {
  const said = new Set(data.utterances.map(({ speaker }) => speaker));
  if (said.size < 2) return undefined;
  const own = { speaker: data.speaker, certain: data.attribution.certain };
  return ({ by = own }) => {
    const speaker = by.speaker === null ? null : (speakers.get(by.speaker) ?? null);
    return speakerLabel(locale, { speaker, certain: by.certain }).full;
  };
}
