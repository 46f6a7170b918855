import type { AttributedDocument, Gazetteer } from '../attribute/index.ts';
import type { Identified } from '../identify/index.ts';
import type { CatalogueFacts } from './catalogue.ts';
import type { Glossary, GlossaryTerm } from './glossary.ts';
import type { LikePair, TranslationMemory } from './translation-memory.ts';

/** What is known of an archive for those who translate. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly glossary: Glossary;
  readonly memory: TranslationMemory;
}

/** Words as they are shown in a comment: on its line. */
const onLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const either = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' or ');

/** “Glossary: «برجام» is “JCPOA” or “nuclear deal”, not “Iran deal”. Spell it out once a text.” */
function aboutTerm({ term, en, not, note }: GlossaryTerm): string {
  const never = not.length === 0 ? '' : `, not ${either(not)}`;
  return onLine(`Glossary: «${term}» is ${either(en)}${never}.${note === null ? '' : ` ${note}`}`);
}

/** A pair of the archive, as two comments. It is only shown: whether its words fit here too, a translator decides. */
const aboutPair = ({ document, id, fa, en, likeness }: LikePair): string[] => [
  onLine(
    likeness === 1
      ? `The same words in ${document}#${id}:`
      : `${Math.min(99, Math.round(100 * likeness))} % alike in ${document}#${id}: ${fa}`,
  ),
  onLine(`  = ${en}`),
];

/**
 * What a translator should know of each segment: its kind, who speaks, how direct speech is written in English, and the English
 * that is laid down for terms. For one that is not translated yet, also what like segments of the archive were translated by.
 */
export function aboutSegments(
  { segments, provisional }: AttributedDocument,
  { gazetteer: { authorities }, glossary, memory }: Knowledge,
): CatalogueFacts['about'] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  return ({ id, edited }: Identified, isTranslated) => {
    const segment = byId.get(id);
    if (segment === undefined) return [];
    const { kind, attribution, utterances } = segment;
    const { speaker } = attribution;
    const name =
      speaker === null ? null : (authorities.people[speaker] ?? provisional[speaker]?.person)?.name;
    const doubt = attribution.certain ? '' : 'probably ';
    const who = name == null ? [] : [doubt + (name.en ?? name.fa)];
    const isDirect = utterances.some(({ mode }) => mode === 'direct');
    return [
      [kind, ...who].join(', '),
      ...(isDirect ? ['Direct speech stands in “…” after a colon.'] : []),
      ...glossary.termsIn(edited).map(aboutTerm),
      ...(isTranslated ? [] : memory.like(edited).flatMap(aboutPair)),
    ];
  };
}
