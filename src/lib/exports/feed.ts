import type { Element } from 'xast';
import { x } from 'xastscript';
import { bareMediaType } from '../../schemas/media-types.ts';
import { translator } from '../display/i18n.ts';
import type { Locale } from '../display/locale.ts';
import { type FeedDates, UNDATED } from './feed-dates.ts';
import { lastingId } from './lasting-id.ts';

export interface FeedEntry extends FeedDates {
  /** The path that its id is made of: the one it was first published under. */
  readonly path: string;
  /** The public address, or the way from the feed where there is none. */
  readonly url: string;
  /** The words, and the language they are in. */
  readonly title: { readonly lang: Locale; readonly words: string };
  readonly text: { readonly lang: Locale; readonly words: string };
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

/** How many entries a feed gives: those that the archive has had for the shortest time. */
const ENTRIES = 100;

/** Compares two strings, the later one first. */
const later = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

/** Those that the archive has had for the shortest time first; those of which that is not on record last, by their last change. */
const byArrival = (a: FeedEntry, b: FeedEntry): number =>
  later(a.published ?? '', b.published ?? '') || later(a.updated, b.updated);

const entryNode = ({ path, url, title, text, published, updated, authors }: FeedEntry): Element =>
  x('entry', [
    x('id', lastingId(path)),
    x('title', { 'xml:lang': title.lang }, title.words),
    published === null ? null : x('published', published),
    x('updated', updated),
    ...authors.map((name) => x('author', [x('name', name)])),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('content', { type: 'text', 'xml:lang': text.lang }, text.words),
  ]);

/** An Atom feed (RFC 4287). The feed is by the archive; an entry has its speakers as authors where they are known. */
export function feedNode({ locale, title, path, self, page, entries }: Feed): Element {
  const t = translator(locale);
  const newest = [...entries].sort(byArrival).slice(0, ENTRIES);
  const [updated = UNDATED] = newest.map((entry) => entry.updated).sort(later);
  return x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    x('id', lastingId(path)),
    x('title', title),
    x('subtitle', t('feed.updated')),
    x('updated', updated),
    x('author', [x('name', t('site.name'))]),
    self === null ? null : x('link', { rel: 'self', type: bareMediaType('feed.xml'), href: self }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: page }),
    ...newest.map(entryNode),
  ]);
}
