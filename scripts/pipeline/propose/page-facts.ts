import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { dateOf } from '../../../src/text/dates/edtf.ts';

/** What a saved web page says of itself. Null is: it does not say. */
export interface PageFacts {
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly author: string | null;
}

export const NO_FACTS: PageFacts = { url: null, publisher: null, published: null, author: null };

function elements(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap((child) => elements(child as Nodes)) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

const text = (value: unknown): string | null => {
  const plain = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
  return plain.trim() || null;
};

/** Reads the head of a page: its canonical address, and the names that Open Graph and HTML give to publisher, author and date. */
export function pageFacts(html: string): PageFacts {
  const heads = elements(fromHtml(html)).filter(({ tagName }) => tagName === 'meta' || tagName === 'link');
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = heads.find(({ properties }) => properties.property === name || properties.name === name);
      const content = text(found?.properties.content);
      if (content !== null) return content;
    }
    return null;
  };
  const canonical = heads.find(({ properties }) => text(properties.rel) === 'canonical');
  const url = text(canonical?.properties.href) ?? meta('og:url');
  // The day of a time: what stands there otherwise is no date that the archive could take as it is.
  const published =
    meta('article:published_time', 'date', 'datePublished')?.slice(0, 'YYYY-MM-DD'.length) ?? '';
  return {
    url: url !== null && /^https?:\/\/\S+$/.test(url) ? url : null,
    publisher: meta('og:site_name', 'publisher'),
    published: dateOf(published)?.first === published ? published : null,
    author: meta('author', 'article:author'),
  };
}
