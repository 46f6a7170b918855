import { isAgency, isLoose } from '../../speech/index.ts';
import { anyOf, list } from '../../speech/words/index.ts';
import type { Attribution } from '../attribution.ts';
import { type Found, NOTHING_FOUND, type Paragraph, wholeOf } from '../paragraph.ts';
import { NO_TURN } from '../sources/pronoun.ts';
import { resolve } from '../sources/resolve.ts';
import { sourceAt } from '../sources/source.ts';
import { reachOf, type Source } from '../sources/source-kinds.ts';
import type { Resolving } from '../sources/text-knowledge.ts';
import { saysWe } from './genre.ts';
import { labelled, labelOf } from './labels.ts';

/** How many lines may stand before the one that says whose words follow. */
const REACH = 4;
/** How long the heading of a point is at most. UTF-16 units. */
const LONGEST_POINT = 60;

/** «خلاصهٔ اظهارات X:»: what follows is X's, in the words of whoever sums it up. */
const SUMMARY = new RegExp(
  `^[^\\p{L}]*${anyOf(list('خلاصه، خلاصه‌ای از، گزیده، گزیده‌ای از، چکیده، چکیده‌ای از، محورهای، مهم‌ترین محورهای، مهم‌ترین، اهم'))} ${anyOf(list('اظهارات، سخنان، صحبت‌های، گفته‌های، حرف‌های، سخنرانی'))} (?=[^:]{3,80} ?:[^\\p{L}]*$)`,
  'u',
);

interface Announced {
  readonly by: Attribution;
  readonly isSummary: boolean;
}

/** Whom a line names that is nothing but a label, or the heading of a summary; null where it is neither. */
function announcedBy(paragraph: Paragraph, resolving: Resolving): Announced | null {
  const { line } = paragraph;
  const summary = SUMMARY.exec(line.text)?.[0].length ?? 0;
  const label = labelOf(paragraph);
  let source: Source | null = null;
  if (summary > 0) {
    const own = { ...line, text: line.text.replace(/[\s:]+$/u, '') };
    const found = sourceAt(own, summary, resolving.reading);
    source = reachOf(found) === own.text.length ? found : null;
  } else if (label?.kind === 'name' && label.after >= line.text.length)
    source = labelled(line, label, resolving.reading);
  if (source?.type !== 'person' && source?.type !== 'new-name') return null;
  if (source.type === 'person') resolving.speakers.speaks(source.id);
  const { speaker, basis } = resolve(source, { line, index: 0, offset: 0 }, NO_TURN, resolving);
  return { by: { speaker, basis, certain: false }, isSummary: summary > 0 };
}

/** Whether the reporter or somebody else is heard in a paragraph, or words between marks that tell themselves where they end. */
const isOfOthers = (paragraph: Paragraph): boolean =>
  isAgency(paragraph.line.text) ||
  !paragraph.reports.every(isLoose) ||
  /^[«“"]/u.test(paragraph.line.text) ||
  (labelOf(paragraph)?.after ?? paragraph.line.text.length) < paragraph.line.text.length;

const SAYINGS = new RegExp(
  `(?<!\\p{L})${anyOf(list('صحبت، صحبت‌ها، صحبت‌های، سخنان، گفته‌های، حرف‌های، اظهارات'))}(?!\\p{L})`,
  'u',
);

/** «بخش‌هایی از صحبت‌های کارگران:», «X، کارگر کارخانه، …:»: a line that leads on to the words of others. */
const announcesOthers = (paragraph: Paragraph, resolving: Resolving): boolean =>
  /: ?$/u.test(paragraph.line.text) &&
  (SAYINGS.test(paragraph.line.text) || announcedBy(paragraph, resolving) !== null);

/** «نگاه تازه به آب:»: the heading of a point. */
const isPoint = ({ line: { text } }: Paragraph): boolean =>
  text.length <= LONGEST_POINT && /: ?$/u.test(text);

/**
 * A line under the title that says whose words follow («X:», «خلاصهٔ اظهارات X:»), over paragraphs that report nobody: those
 * of a summary are all X's, the others as far as somebody says «ما» or «من», which no reporter does. Only probably. Null
 * for every other paragraph.
 */
export function readLabelledBody(
  paragraphs: readonly Paragraph[],
  resolving: Resolving,
): readonly (Found | null)[] {
  const nothing = paragraphs.map(() => null);
  const written = paragraphs.filter(({ isFurniture }) => !isFurniture);
  for (const [index, line] of written.slice(0, REACH).entries()) {
    const announced = index === 0 ? null : announcedBy(line, resolving);
    if (announced === null) continue;
    const body = written.slice(index + 1);
    const others = body.findIndex((paragraph) => announcesOthers(paragraph, resolving));
    const reach = others < 0 ? body : body.slice(0, others);
    const last = announced.isSummary ? reach.length - 1 : reach.findLastIndex(saysWe);
    const own = reach.slice(0, last + 1);
    if (own.length === 0 || own.some(isOfOthers)) return nothing;
    const words = new Set(own);
    const mode = announced.isSummary ? 'indirect' : 'direct';
    return paragraphs.map((paragraph): Found | null => {
      if (!words.has(paragraph)) return null;
      if (isPoint(paragraph)) return { ...NOTHING_FOUND, kind: 'heading' };
      return {
        told: [{ report: { ...wholeOf(paragraph, 'whole'), mode }, by: announced.by }],
        kind: 'statement',
      };
    });
  }
  return nothing;
}
