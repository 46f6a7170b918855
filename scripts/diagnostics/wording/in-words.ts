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
  /** Whether Latin parts of Persian sentences are put between controls that keep their order. */
  readonly isIsolated: boolean;
  /** Whether numbers and lists are those of a line of code, which reads the same in both languages. */
  readonly isCode: boolean;
}

const NAME = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** `2,000.5` → «۲٬۰۰۰٫۵» */
const persianFigures = (figures: string): string =>
  persianDigits(figures.replaceAll(',', '٬').replaceAll('.', '٫'));

function written(part: AnyPart, writing: Writing): string {
  const isPersian = writing.language === 'fa' && !writing.isCode;
  if (typeof part === 'string') return isPersian && writing.isIsolated ? isolated(part) : part;
  if (typeof part === 'number') return isPersian ? persianFigures(String(part)) : String(part);
  if ('figures' in part) return isPersian ? persianFigures(part.figures) : part.figures;
  if ('ready' in part) return part.ready;
  if ('told' in part) return isPersian ? persian(refusalInPersian(part.told), writing) : part.told;
  if ('phrase' in part) return filled(PHRASES[part.phrase][writing.language], part.parts, writing);
  return part.map((one) => written(one, writing)).join(isPersian ? '، ' : ', ');
}

/** A Persian sentence that is whole, with its Latin stretches in their order. */
const persian = (text: string, { isIsolated }: Writing): string => (isIsolated ? isolatedLatin(text) : text);

/** A sentence with its parts in their places; a name that nothing is given for stays, as what stands in braces in a line of code does. */
function filled(template: string, parts: AnyParts, writing: Writing): string {
  const isIsolated = writing.isIsolated && writing.language === 'fa' && !writing.isCode;
  let text = '';
  let from = 0;
  const literal = (words: string): string => (isIsolated ? isolatedLatin(words) : words);
  for (const { 0: whole, 1: name = '', index } of template.matchAll(NAME)) {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) continue;
    text += literal(template.slice(from, index)) + written(part, writing);
    from = index + whole.length;
  }
  return text + literal(template.slice(from));
}

/** A text of the catalogue in words; `same` are the lines that read the same in both languages. */
function inLines(
  template: string,
  parts: Parts,
  same: Readonly<Record<string, string>>,
  writing: Writing,
): string {
  const isIsolated = writing.isIsolated && writing.language === 'fa';
  return template
    .split('\n')
    .map((line) => {
      const alone = /^\{([A-Za-z][A-Za-z0-9]*)\}$/.exec(line)?.[1] ?? '';
      const code = Object.hasOwn(same, alone) ? same[alone] : undefined;
      if (code !== undefined) return code;
      const inSentence = Object.entries(same).map(([name, words]): [string, Ready] => [
        name,
        { ready: isIsolated ? isolatedCode(words) : words },
      ]);
      return filled(line, { ...parts, ...Object.fromEntries(inSentence) }, writing);
    })
    .join('\n');
}

/** What stands in the catalogue, in words of a language: the message, and how to mend it, which may have lines of its own to copy. */
export function wordsOf(
  { same = {}, ...wordings }: InBothWordings,
  parts: Parts,
  language: Language,
  isIsolated = false,
): Wording {
  const writing = { language, isIsolated, isCode: false };
  const lines = Object.fromEntries(
    Object.entries(same).map(([name, line]) => [
      name,
      filled(line, parts, { language: 'en', isIsolated: false, isCode: true }),
    ]),
  );
  const { message, mend } = wordings[language];
  return {
    message: inLines(message, parts, lines, writing),
    mend: inLines(mend, parts, lines, writing),
  };
}

/** A sentence that stands in both languages, in one of them. */
export const wordsIn = (words: InBoth, parts: Parts, language: Language, isIsolated = false): string =>
  filled(words[language], parts, { language, isIsolated, isCode: false });

/** Words of the catalogue in a language. */
export const phraseInWords = (part: Phrase, language: Language, isIsolated = false): string =>
  written(part, { language, isIsolated, isCode: false });
