import { isGivenName, KNOWN_SURNAMES } from '../names/given-names.ts';
import { afterRespect, newNameAt } from '../names/new-name.ts';
import type { Paragraph } from '../paragraph.ts';
import { sourceOf } from '../sources/clause.ts';
import { partOf } from '../sources/collect.ts';
import { NO_TURN } from '../sources/pronoun.ts';
import { resolve } from '../sources/resolve.ts';
import type { Resolving } from '../sources/text-knowledge.ts';
import type { Interviewee } from './interview.ts';
import { type Label, labelled, labelOf } from './labels.ts';

/** Whom a label names, where it names a person by name. */
export function namedBy(
  paragraph: Paragraph,
  label: Label,
  resolving: Resolving,
  isAnswer = false,
): string | undefined {
  const source = labelled(paragraph.line, label, resolving.reading);
  if (source?.type === 'organisation') return undefined;
  if (source === null) {
    // In an interview a label of one word that is no office is somebody's name, though nothing else shows it.
    const isName =
      label.kind === 'name' &&
      !label.words.includes(' ') &&
      (isAnswer ||
        isGivenName(label.words) ||
        KNOWN_SURNAMES.has(label.words) ||
        !resolving.reading.evidence.isWord(label.words));
    return isName ? resolving.speakers.addName(paragraph.line.original(label.start, label.end)) : undefined;
  }
  const line = partOf(paragraph.line, 0, label.end);
  return resolve(source, { line, index: 0, offset: 0 }, NO_TURN, resolving).speaker ?? undefined;
}

/** How many first paragraphs introduce the one who is asked. */
const HEAD = 5;

const INTERVIEW_WITH = /(?:گفت ?و ?گو|گفتگو|مصاحبه|پرسش و پاسخ)/u;
const ASKED = /^[^.؛]{3,90}(?:پرس|سوال|سؤال|جویا|خواست)/u;
const WITH = /(?<![\p{L}\p{N}])(?:با|از) /gu;

/** Whom the head of an interview says it was held with, where nothing else has shown the name yet. */
function heldWith(paragraphs: readonly Paragraph[], { reading, speakers }: Resolving): string | null {
  for (const { line } of paragraphs.slice(0, HEAD)) {
    const noun = line.text.search(INTERVIEW_WITH);
    if (noun < 0) continue;
    // «مینا صفاری … گفت‌وگویی با مجری برنامه داشت»: whoever the sentence begins with answers, and the other one asks.
    const subject = sourceOf(partOf(line, 0, noun), reading);
    if (subject.type === 'person') {
      speakers.speaks(subject.id);
      return subject.id;
    }
    for (const match of line.text.matchAll(WITH)) {
      const at = match.index + match[0].length;
      // «از X پرسیدیم»; «حزب از X حمایت می‌کند» asks nobody.
      if (match[0].startsWith('از') && !ASKED.test(line.text.slice(at))) continue;
      const known = reading.names.at(line.text, afterRespect(line.text, at));
      if (known !== null) {
        speakers.speaks(known.id);
        return known.id;
      }
      const name = newNameAt(line, at, reading.evidence);
      if (name !== null) return speakers.addName(line.original(name.start, name.end));
    }
  }
  return null;
}

/** Whom the title or the head of an interview says it was held with; else, probably, whom its head names most often. */
export function intervieweeOf(paragraphs: readonly Paragraph[], resolving: Resolving): Interviewee | null {
  const { reading, speakers } = resolving;
  const [title] = paragraphs.filter(({ isFurniture }) => !isFurniture);
  const label = title === undefined ? null : labelOf(title);
  const labelled = title === undefined || label === null ? undefined : namedBy(title, label, resolving);
  const told = labelled ?? heldWith(paragraphs, resolving);
  if (told !== null) return { id: told, certain: true };
  const counts = new Map<string, number>();
  for (const { line } of paragraphs.slice(0, HEAD))
    for (const { id } of reading.names.all(line.text)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] === second?.[1]) return null;
  speakers.speaks(first[0]);
  // Nobody else is named: an outlet introduces the one whom it asks.
  return { id: first[0], certain: counts.size === 1 };
}
