import type { Inline } from '../content/content-tree.ts';
import { translator } from './i18n.ts';
import type { Locale } from './locale.ts';
import type { Row } from './rows.ts';
import { speakerLabel } from './speaker-label.ts';

/**
 * Puts the names of speakers into the text of a segment in which several speak, where another begins than the one
 * before; the first is the one whom the segment's own label names. They stand in brackets, as words of an editor do,
 * with a question mark where the attribution is only probable.
 */
export function withSpeakers(
  locale: Locale,
  { segment: { data }, speakers }: Pick<Row, 'segment' | 'speakers'>,
  nodes: readonly Inline[],
  reading: string = locale,
): Inline[] {
  const t = translator(locale);
  const own = { speaker: data.speaker, certain: data.attribution.certain };
  let before = own;
  return nodes.map((node) => {
    if (node.type !== 'speech') return node;
    const { speaker, certain } = node.by ?? own;
    if (speaker === before.speaker && certain === before.certain) return node;
    before = { speaker, certain };
    const known = speaker === null ? null : (speakers.get(speaker) ?? null);
    const { words, isProbable } = speakerLabel(locale, { speaker: known, certain }, reading);
    return {
      ...node,
      label: t(isProbable ? 'speaker.inText.probable' : 'speaker.inText.certain', { words }),
    };
  });
}
