import type { Element } from 'xast';
import { x } from 'xastscript';
import { bareMediaType } from '../../schemas/media-types.ts';
import { translator } from '../display/i18n.ts';
import type { Locale } from '../display/locale.ts';
import { UNDATED } from './feed-dates.ts';
import { lastingId } from './lasting-id.ts';

export interface FeedEntry {
  /** The path that its id is made of: the one it was first published under. */
  readonly path: string;
  /** The public address, or the way from the feed where there is none. */
  readonly url: string;
  /** The words, and the language they are in. */
  readonly title: { readonly lang: Locale; readonly words: string };
  readonly text: { readonly lang: Locale; readonly words: string };
  /** An instant in the form of RFC 3339. */
  readonly updated: string;
  readonly authors: readonly string[];
}

interface Feed {
  readonly locale: Locale;
  readonly title: string;
  /** The path that its id is made of: the one it was first published under. */
  readonly path: string;
  /** The public address of the feed, if it has one. */
  readonly self: string | null;
  /** The page it follows, as entries have it. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

/** How many entries a feed gives, those with the latest dates first. */
const ENTRIES = 100;

const entryNode = ({ path, url, title, text, updated, authors }: FeedEntry): Element =>
  x('entry', [
    x('id', lastingId(path)),
    x('title', { 'xml:lang': title.lang }, title.words),
    x('updated', updated),
    ...authors.map((name) => x('author', [x('name', name)])),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('content', { type: 'text', 'xml:lang': text.lang }, text.words),
  ]);

/** An Atom feed (RFC 4287). The feed is by the archive; an entry has its speakers as authors where they are known. */
export function feedNode({ locale, title, path, self, page, entries }: Feed): Element {
  const t = translator(locale);
  const newest = [...entries]
    .sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1))
    .slice(0, ENTRIES);
  return x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    x('id', lastingId(path)),
    x('title', title),
    x('subtitle', t('feed.updated')),
    x('updated', newest[0]?.updated ?? UNDATED),
    x('author', [x('name', t('site.name'))]),
    self === null ? null : x('link', { rel: 'self', type: bareMediaType('feed.xml'), href: self }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: page }),
    ...newest.map(entryNode),
  ]);
}
