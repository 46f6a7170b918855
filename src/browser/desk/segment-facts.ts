import type { DeskName, DeskSegment, Said } from '../../schemas/desk/desk-view.ts';
import { element } from '../elements.ts';
import { inLang, inTongue, LANG, say, WORDS } from './desk-words.ts';

/** What is known of a paragraph: text, speaker, speech, doubts. */

const part = (title: string, ...content: readonly (Node | string)[]): HTMLElement =>
  element('section', 'part', element('h3', '', title), ...content);

/** A path in what is said: «در seeds/press-conference/document.yaml». */
const PATH = /((?:[\w.-]+\/)+[\w.-]*\w)/;

/** A line with its paths: each is set from left to right, and not broken at a hyphen. */
const withPaths = (line: string): (Node | string)[] =>
  line.split(PATH).map((one, i) => (i % 2 === 0 ? one : inTongue('en', 'span', 'path', one)));

/** The words of speech in quotation marks; they may have their own. */
export const quoted = (words: string): string => (/^«[^«»]*»[.،؛]?$/.test(words) ? words : `«${words}»`);

/** What is said and how to mend it: each line in its own direction, since a line to copy is from left to right. */
const saidWords = (message: string, mend: string): HTMLElement[] =>
  `${message}. ${mend}`.split('\n').map((line) => {
    const made = element('p', 'said-words', ...withPaths(line));
    made.dir = 'auto';
    return made;
  });

/** Messages, the gravest first as the program gives them. */
export function messages(said: readonly Said[]): HTMLElement {
  const list = element('ul', 'said');
  for (const { severity, title, message, mend, code, place } of said) {
    const head = element(
      'p',
      '',
      element('span', `severity ${severity}`, WORDS.severity[severity]),
      ' ',
      inLang(title),
    );
    const where = inTongue('en', 'p', 'said-place', `${code} ${place}`);
    list.append(element('li', '', head, ...saidWords(message[LANG], mend[LANG]), where));
  }
  return list;
}

/** A speaker with the sign of doubt. */
const speakerWords = (speaker: DeskName | null, certain: boolean): string => {
  if (speaker === null) return WORDS.segment.unknown;
  return certain ? inLang(speaker.name) : say(WORDS.segment.probably, { name: inLang(speaker.name) });
};

function who(segment: DeskSegment): HTMLElement {
  if (segment.kind !== 'statement') return part(WORDS.segment.who, element('p', '', WORDS.segment.nobody));
  const { speaker, certain, basis, doubt, utterances, occasion } = segment;
  const certainty = certain ? WORDS.certainty.certain : WORDS.certainty.uncertain;
  const name = element('p', 'who', speakerWords(speaker, certain));
  const why = element('p', '', WORDS.basis[basis]);
  const doubted = doubt === null ? '' : `: ${doubt[LANG]}`;
  const sure = element('p', '', certainty + doubted);
  const speech = element('ol', 'speech');
  for (const one of utterances) {
    const mode = one.mode === 'direct' ? WORDS.segment.direct : WORDS.segment.indirect;
    const by = one.speaker?.id === speaker?.id ? '' : ` – ${speakerWords(one.speaker, one.certain)}`;
    speech.append(element('li', '', inTongue('fa', 'span', '', quoted(one.words)), ` ${mode}${by}`));
  }
  return part(
    WORDS.segment.who,
    name,
    why,
    sure,
    ...(utterances.length === 0 ? [] : [speech]),
    ...(occasion === null ? [] : [element('p', '', `${WORDS.segment.occasion}: ${inLang(occasion)}`)]),
  );
}

function text({ source, edited }: DeskSegment): HTMLElement {
  const received = inTongue('fa', 'p', 'text', source);
  if (source === edited)
    return part(WORDS.segment.received, received, element('p', 'hint', WORDS.segment.same));
  return part(
    WORDS.segment.received,
    received,
    element('h4', '', WORDS.segment.shown),
    inTongue('fa', 'p', 'text', edited),
  );
}

/** The parts of a panel that tell what is known of a paragraph: what is in doubt comes first. */
export const segmentFacts = (segment: DeskSegment): HTMLElement[] => [
  segment.said.length === 0
    ? element('p', 'hint', WORDS.segment.noDoubts)
    : part(WORDS.segment.doubts, messages(segment.said)),
  text(segment),
  who(segment),
];
