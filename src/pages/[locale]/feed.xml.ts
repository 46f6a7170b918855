import type { APIRoute } from 'astro';
import { type LocalePath, localePaths } from '../../lib/addresses/paths.ts';
import { listedDocuments } from '../../lib/content/archive-lists.ts';
import { translator } from '../../lib/display/i18n.ts';
import { feedNode } from '../../lib/exports/feed.ts';
import { documentFeedEntry } from '../../lib/exports/listed-feed-entries.ts';
import { xmlResponse } from '../../lib/exports/xml.ts';

export const getStaticPaths = localePaths;

/** The documents of the archive as an Atom feed, the newest in the archive first. */
export const GET: APIRoute<Record<string, never>, LocalePath['params']> = async ({
  params: { locale },
  locals: { addressOf, linkTo },
}) =>
  xmlResponse(
    feedNode({
      locale,
      title: translator(locale)('feed.documents'),
      path: `/${locale}/feed.xml`,
      self: addressOf(`/${locale}/feed.xml`),
      page: linkTo(`/${locale}/`),
      entries: (await listedDocuments()).map((document) => documentFeedEntry(locale, document, linkTo)),
    }),
    'feed.xml',
  );
