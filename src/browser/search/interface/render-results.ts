import { element } from '../../elements.ts';
import type { Mark, Result } from '../engine/api.ts';
import { bestPassage } from './passage.ts';

/** The part of the result's text that answers best, each hit in a `<mark>`; text nodes only, so no text can be markup. */
function passageOf({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly Mark[];
}): (Node | string)[] {
  const { start, end } = bestPassage(text, marks);
  const nodes: (Node | string)[] = start > 0 ? ['… '] : [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    nodes.push(text.slice(at, mark.start), element('mark', '', text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  nodes.push(text.slice(at, end));
  if (end < text.length) nodes.push(' …');
  return nodes;
}

/** The link to a result's permalink. It carries the query, so that the words are marked where it leads. */
const linkTo = (root: string, permalink: string, query: string): string =>
  root + permalink.replace('#', `?${new URLSearchParams({ q: query })}#`);

/**
 * One result as a list item: a link to the permalink with the passage in it, above it who spoke, on what occasion, in
 * which document, below it the same in the other language. `root` leads to the site's root and ends in a slash.
 */
export function renderResult(result: Result, root: string, query: string): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-result';
  item.dataset.result = result.id;
  item.dataset.kind = result.kind;
  item.lang = result.lang;
  item.dir = result.lang === 'fa' ? 'rtl' : 'ltr';
  const about = element('p', 'search-result-about');
  if (result.speaker !== null) about.append(element('bdi', 'search-result-speaker', result.speaker.name));
  if (result.occasion !== null) about.append(element('bdi', 'search-result-occasion', result.occasion.title));
  about.append(element('bdi', 'search-result-document', result.title));
  const link = document.createElement('a');
  link.className = 'search-result-link';
  link.href = linkTo(root, result.permalink, query);
  link.append(...passageOf(result));
  item.append(about, element('p', 'search-result-text', link));
  if (result.other !== null) {
    const other = element('p', 'search-result-other', ...passageOf(result.other));
    other.lang = result.other.lang;
    other.dir = result.other.lang === 'fa' ? 'rtl' : 'ltr';
    item.append(other);
  }
  return item;
}
