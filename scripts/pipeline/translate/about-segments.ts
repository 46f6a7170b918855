import { textIn } from '../../../src/schemas/languages/further-languages.ts';
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
  /** The language that is translated into; English where nothing is said. */
  readonly language?: string;
}

/** How direct speech is written. */
const IN_ENGLISH = 'Direct speech stands in “…” after a colon.';
const IN_OTHERS = 'Direct speech stands in quotation marks after a colon.';

/** Words as they are shown in a comment: on its line. */
const onLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const either = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' or ');

/** “Glossary: «برجام» is “JCPOA” or “nuclear deal”, not “Iran deal”. Spell it out once a text.” */
function aboutTerm({ term, renderings, not, note }: GlossaryTerm): string {
  const never = not.length === 0 ? '' : `, not ${either(not)}`;
  return onLine(`Glossary: «${term}» is ${either(renderings)}${never}.${note === null ? '' : ` ${note}`}`);
}

/** A pair of the archive, as two comments. It is only shown: whether its words fit here too, a translator decides. */
const aboutPair = ({ document, id, fa, translation, likeness }: LikePair): string[] => [
  onLine(
    likeness === 1
      ? `The same words in ${document}#${id}:`
      : `${Math.min(99, Math.round(100 * likeness))} % alike in ${document}#${id}: ${fa}`,
  ),
  onLine(`  = ${translation}`),
];

/**
 * What a translator should know of each segment: its kind, who speaks, how direct speech is written, and the words
 * that are laid down for terms. For one that is not translated yet, also what like segments of the archive were translated by.
 */
export function aboutSegments(
  { segments, provisional }: AttributedDocument,
  { gazetteer: { authorities }, glossary, memory, language = 'en' }: Knowledge,
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
    const who = name == null ? [] : [doubt + (textIn(name, language) ?? name.en ?? name.fa)];
    const isDirect = utterances.some(({ mode }) => mode === 'direct');
    return [
      [kind, ...who].join(', '),
      ...(isDirect ? [language === 'en' ? IN_ENGLISH : IN_OTHERS] : []),
      ...glossary.in(language).termsIn(edited).map(aboutTerm),
      ...(isTranslated ? [] : memory.like(edited).flatMap(aboutPair)),
    ];
  };
}
