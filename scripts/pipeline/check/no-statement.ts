import { type Diagnostic, diagnostic, excerpt, startOf } from '../../diagnostics/index.ts';
import type { Attributed, AttributedDocument } from '../attribute/index.ts';
import { sidecarName } from './sidecar-name.ts';

/** So many lines are named, and so many characters of each. */
const NAMED = 5;
const SHOWN = 50;

/** A few words and a colon, as in «آرش بردبار، شهردار دلگشا: …»; a time («ساعت ۱۰:۳۰») and an address have none after it. */
const LABEL = /^[^\p{L}]{0,4}\p{L}[^:؛.!؟?]{1,80}:\s*(?!\/\/)\P{N}/u;
/** Verbs and pronouns of somebody who speaks of himself or his own: «معتقدم», «ما آماده‌ایم». */
const FIRST_PERSON =
  /(?<!\p{L})(?:من|ما|بنده|اینجانب|به نظرم|معتقدم|معتقدیم|عرض می\u200C?کنم|تأکید می\u200C?کنم|باید بگویم)(?!\p{L})|\p{L}{2,}(?:\u200Cایم|\u200Cام|[کدشرت]یم)(?!\p{L})/u;
const QUESTION = /[؟?]["»”)]*\s*$/u;
const QUOTATION = /«[^»]{25,}»/u;

/** Why a paragraph looks like a statement, in words; undefined where it does not. */
function likeness({ edited, kind }: Attributed): string | undefined {
  if (kind === 'furniture') return undefined;
  if (LABEL.test(edited)) return 'a colon after a name or an office';
  if (QUOTATION.test(edited)) return 'a quotation';
  if (QUESTION.test(edited)) return 'a question';
  return FIRST_PERSON.test(edited) ? 'the first person' : undefined;
}

/**
 * Reports a text in which nobody says anything, with the lines that look as if somebody did. Silence would be taken for an
 * answer: such a text is mostly of a form that the rules do not know yet.
 */
export function reportNoStatement(file: string, { segments }: AttributedDocument): Diagnostic[] {
  if (segments.some(({ kind }) => kind === 'statement')) return [];
  const alike = segments.flatMap((segment) => {
    const why = likeness(segment);
    return why === undefined ? [] : [{ segment, why }];
  });
  const lines = alike
    .slice(0, NAMED)
    .map(
      ({ segment: { line, id, edited }, why }) => `line ${line} (${id}), ${why}: «${excerpt(edited, SHOWN)}»`,
    );
  const more = alike.length > NAMED ? [`and ${alike.length - NAMED} more`] : [];
  const found =
    alike.length === 0 ? 'no line looks like one' : `these look like one: ${[...lines, ...more].join('; ')}`;
  const first = alike[0]?.segment;
  return [
    diagnostic(
      'GA062',
      { ...startOf(file), line: first?.line ?? 1 },
      `No statement was found in ${segments.length === 1 ? 'the one paragraph' : `${segments.length} paragraphs`}; ${found}`,
      first === undefined
        ? 'Nothing is to be done where nobody says anything in the text.'
        : `Say in ${sidecarName(file)} what is said: decisions: [{segment: ${first.id}, kind: statement, speaker: …, reason: …}]; or leave it.`,
    ),
  ];
}
