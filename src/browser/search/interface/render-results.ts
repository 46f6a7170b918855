import { NBSP } from '../../../text/characters.ts';
import { fill } from '../../../text/fill.ts';
import { cutFigures } from '../../../text/isolate-ranges.ts';
import { element } from '../../elements.ts';
import { pageLanguage } from '../../this-page.ts';
import type { Mark, Marked, Result, Subject } from '../engine/api.ts';
import { countMessage, messagesFor, wordList } from './messages.ts';
import { bestPassage } from './passage.ts';

/** A text in which ranges of Latin digits keep their order in right-to-left lines, too. */
const isolated = (text: string): (Node | string)[] =>
  cutFigures(text).map(({ value, isRange }) => {
    if (!isRange) return value;
    const range = element('bdi', 'figures', value);
    range.dir = 'ltr';
    return range;
  });

/** A stretch of a text, each mark in a `<mark>`; text nodes only, so no text can be markup. */
function markedIn(
  { text, marks }: Marked,
  { start, end }: Mark = { start: 0, end: text.length },
): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    nodes.push(
      ...isolated(text.slice(at, mark.start)),
      element('mark', '', text.slice(mark.start, mark.end)),
    );
    at = mark.end;
  }
  nodes.push(...isolated(text.slice(at, end)));
  return nodes;
}

/** The part of a text that answers best. */
function passageOf(marked: Marked): (Node | string)[] {
  const passage = bestPassage(marked.text, marked.marks);
  const nodes = markedIn(marked, passage);
  return [
    ...(passage.start > 0 ? [`…${NBSP}`] : []),
    ...nodes,
    ...(passage.end < marked.text.length ? [`${NBSP}…`] : []),
  ];
}

/** The link to a result's permalink. It carries the query, so that the words are marked where it leads. */
const linkTo = (root: string, permalink: string, query: string): string =>
  query.trim() === ''
    ? root + permalink
    : root + permalink.replace('#', `?${new URLSearchParams({ q: query })}#`);

/** Writes a paragraph in the language of its words. */
function inLanguage(paragraph: HTMLElement, lang: string): HTMLElement {
  paragraph.lang = lang;
  paragraph.dir = lang === 'fa' ? 'rtl' : 'ltr';
  return paragraph;
}

/** Who spoke, when, on what occasion, in which document: in the reader's language. */
function contextOf({ speaker, date, occasion, title }: Result['context']): HTMLElement {
  const about = element('p', 'search-result-about');
  const add = (name: string, marked: Marked | null): void => {
    if (marked !== null) about.append(element('bdi', `search-result-${name}`, ...markedIn(marked)));
  };
  add('speaker', speaker);
  add('date', date === null ? null : { text: date, marks: [] });
  add('occasion', occasion);
  // A report of one occasion mostly bears its name: once is enough.
  if (title.text !== occasion?.text) add('document', title);
  return about;
}

/**
 * One result as a list item: a link to the permalink with the passage in it, in its own language, above it whose words
 * these are, below it the same in the other language. `root` leads to the site's root and ends in a slash.
 */
export function renderResult(result: Result, root: string, query: string): HTMLLIElement {
  const lang = pageLanguage();
  const item = document.createElement('li');
  item.className = 'search-result';
  item.dataset.result = result.id;
  item.dataset.kind = result.kind;
  const link = document.createElement('a');
  link.className = 'search-result-link';
  link.href = linkTo(root, result.permalink, query);
  link.append(...passageOf(result));
  item.append(contextOf(result.context), inLanguage(element('p', 'search-result-text', link), result.lang));
  if (result.other !== null)
    item.append(
      inLanguage(element('p', 'search-result-other', ...passageOf(result.other)), result.other.lang),
    );
  if (result.lacks.length > 0) {
    const words = wordList(result.lacks, lang);
    item.append(element('p', 'search-result-lacks', fill(messagesFor(lang).lacks, { words })));
  }
  return item;
}

/** A speaker, document, occasion or place that the query names, as a list item that leads to its page. */
export function renderSubject({ type, id, name, count, path }: Subject, root: string): HTMLLIElement {
  const lang = pageLanguage();
  const words = messagesFor(lang);
  const item = document.createElement('li');
  item.className = 'search-subject';
  item.dataset.subject = `${type}:${id}`;
  const link = document.createElement('a');
  link.className = 'search-result-link';
  link.href = root + path;
  link.append(element('bdi', '', ...markedIn(name)));
  item.append(
    element('span', 'search-subject-type', words.subjects[type]),
    link,
    element('small', '', countMessage(count, lang, words.statements)),
  );
  return item;
}
