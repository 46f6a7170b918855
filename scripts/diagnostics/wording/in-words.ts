import { persianDigits } from '../../../src/text/characters.ts';
import { refusalInPersian } from '../sayings/refusals.ts';
import { PHRASES } from '../sayings/said-phrases.ts';
import { isolated, isolatedCode, isolatedLatin } from './isolates.ts';
import type { InBoth, InBothWordings, Wording } from './part-names.ts';
import type { Language, Part, Parts, Phrase } from './parts.ts';

/** Words that are written already, and stand in a sentence as they are. */
interface Ready {
  readonly ready: string;
}
type AnyPart = Part | Ready;
type AnyParts = Readonly<Record<string, AnyPart>>;

/** How the parts of a sentence are written. */
interface Writing {
  readonly language: Language;
  /** Whether Latin parts are put between controls that keep their order: only in Persian sentences. */
  readonly isIsolated: boolean;
}

const writingOf = (language: Language, isIsolated: boolean): Writing => ({
  language,
  isIsolated: isIsolated && language === 'fa',
});

/** A line of code reads the same in both languages: numbers and lists in it are those of English. */
const CODE: Writing = { language: 'en', isIsolated: false };

const NAME = /\{([A-Za-z][A-Za-z0-9]*)\}/g;
/** A line that is one part, and nothing else. */
const ALONE = /^\{([A-Za-z][A-Za-z0-9]*)\}$/;

/** `2,000.5` → «۲٬۰۰۰٫۵» */
const persianFigures = (figures: string): string =>
  persianDigits(figures.replaceAll(',', '٬').replaceAll('.', '٫'));

/** Words that stand in a sentence, with their Latin stretches in their order. */
const inOrder = (words: string, { isIsolated }: Writing): string =>
  isIsolated ? isolatedLatin(words) : words;

function written(part: AnyPart, writing: Writing): string {
  const { language, isIsolated } = writing;
  const isPersian = language === 'fa';
  if (typeof part === 'string') return isIsolated ? isolated(part) : part;
  if (typeof part === 'number') return isPersian ? persianFigures(String(part)) : String(part);
  if ('figures' in part) return isPersian ? persianFigures(part.figures) : part.figures;
  if ('ready' in part) return part.ready;
  if ('told' in part) return isPersian ? inOrder(refusalInPersian(part.told), writing) : part.told;
  if ('phrase' in part) return filled(PHRASES[part.phrase][language], part.parts, writing);
  return part.map((one) => written(one, writing)).join(isPersian ? '، ' : ', ');
}

/** A sentence with its parts in their places; a name that nothing is given for stays, as what stands in braces in a line of code does. */
function filled(template: string, parts: AnyParts, writing: Writing): string {
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: name = '', index } of template.matchAll(NAME)) {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) continue;
    text += inOrder(template.slice(from, index), writing) + written(part, writing);
    from = index + whole.length;
  }
  return text + inOrder(template.slice(from), writing);
}

/** What stands in the catalogue, in words of a language: the message, and how to mend it, which may have lines of its own to copy. */
export function wordsOf(
  { same = {}, ...wordings }: InBothWordings,
  parts: Parts,
  language: Language,
  isIsolated = false,
): Wording {
  const writing = writingOf(language, isIsolated);
  const code = new Map(Object.entries(same).map(([name, line]) => [name, filled(line, parts, CODE)]));
  const inSentence = [...code].map(([name, line]): [string, Ready] => [
    name,
    { ready: writing.isIsolated ? isolatedCode(line) : line },
  ]);
  const all = { ...parts, ...Object.fromEntries(inSentence) };
  /** Lines that read the same in both languages stay as they are where they stand alone. */
  const inLines = (template: string): string =>
    template
      .split('\n')
      .map((line) => code.get(ALONE.exec(line)?.[1] ?? '') ?? filled(line, all, writing))
      .join('\n');
  const { message, mend } = wordings[language];
  return { message: inLines(message), mend: inLines(mend) };
}

/** A sentence that stands in both languages, in one of them. */
export const wordsIn = (words: InBoth, parts: Parts, language: Language, isIsolated = false): string =>
  filled(words[language], parts, writingOf(language, isIsolated));

/** Words of the catalogue in a language. */
export const phraseInWords = (part: Phrase, language: Language, isIsolated = false): string =>
  written(part, writingOf(language, isIsolated));
