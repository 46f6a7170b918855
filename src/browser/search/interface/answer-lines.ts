import type { Language } from '../../../schemas/search-index.ts';
import { fill } from '../../../text/fill.ts';
import { button } from '../../elements.ts';
import type { Answer } from '../engine/api.ts';
import { countMessage, inDigits, messagesFor, wordList } from './messages.ts';

interface Saying {
  readonly lang: Language;
  /** Whether the query names a speaker, document, occasion or place: then something is found. */
  readonly isNamed: boolean;
  /** Another query is wanted: a suggestion was taken. */
  onQuery(query: string): void;
}

/** The marks around a whole query are left out, since the message has its own. */
const bare = (query: string): string =>
  query.trim().replace(/^(?:"([^"]*)"|“([^”]*)”|«([^»]*)»)$/u, '$1$2$3');

/** How many results there are: those with all words first, since these are what was asked for. */
function countLine(query: string, { total, complete }: Answer, { lang, isNamed }: Saying): string {
  const words = messagesFor(lang);
  const n = inDigits(complete, lang);
  if (total === 0)
    return isNamed || query.trim() === '' ? countMessage(0, lang) : fill(words.none, { query: bare(query) });
  if (complete === total) return countMessage(total, lang);
  if (complete > 0) return fill(words.partial, { n, more: inDigits(total - complete, lang) });
  return fill(words.noneComplete, { n: inDigits(total, lang) });
}

/** A line as it stands before another one. */
const stopped = (line: string | Node): string | Node =>
  typeof line !== 'string' || /[.?؟]$/u.test(line) ? line : `${line}.`;

/** What is said of an answer: how many results, which words nothing has, what may have been meant. */
export function linesOf(query: string, answer: Answer, saying: Saying): (string | Node)[] {
  const { total, missing, unknown, suggestion } = answer;
  const { lang, isNamed, onQuery } = saying;
  const words = messagesFor(lang);
  const lines: (string | Node)[] = [countLine(query, answer, saying)];
  for (const { name, value } of unknown) {
    const facet = lang === 'en' ? words.facets[name].toLowerCase() : words.facets[name];
    lines.push(fill(words.unknown, { facet, value: wordList([value], lang) }));
  }
  if (missing.length > 0 && total > 0) lines.push(fill(words.missing, { words: wordList(missing, lang) }));
  if (suggestion !== null)
    lines.push(
      words.didYouMean,
      button(suggestion, 'take-suggestion', () => onQuery(suggestion)),
    );
  else if (total === 0 && !isNamed && unknown.length === 0 && query.trim() !== '') lines.push(words.noneHelp);
  return lines.map((line, at) => (at === lines.length - 1 ? line : stopped(line)));
}
