import type { APIRoute, GetStaticPaths } from 'astro';
import { ledTo } from '../../../../lib/addresses/former-records.ts';
import { placeAddress } from '../../../../lib/addresses/links.ts';
import { places, publishedAddresses } from '../../../../lib/content/archive-lists.ts';
import type { ListedDocument } from '../../../../lib/content/documents.ts';
import { translator, wordsIn } from '../../../../lib/display/i18n.ts';
import { LOCALE_CODES, type Locale } from '../../../../lib/display/locale.ts';
import { documentFeedEntry } from '../../../../lib/exports/listed-feed-entries.ts';
import { feedIds, recordFeed } from '../../../../lib/exports/record-feed.ts';
import type { ContentPlace } from '../../../../schemas/content.ts';

export const getStaticPaths = (async () => {
  const led = ledTo((await publishedAddresses()).places);
  return (await places()).flatMap((listed) => {
    return feedIds(listed.place, led).flatMap((place) =>
      LOCALE_CODES.map((locale) => ({ params: { locale, place }, props: { ...listed } })),
    );
  });
}) satisfies GetStaticPaths;

interface Props {
  readonly place: ContentPlace;
  readonly documents: readonly ListedDocument[];
}

/** The documents that name a place as an Atom feed, the newest in the archive first. */
export const GET: APIRoute<Props, { locale: Locale; place: string }> = ({
  params: { locale },
  props: { place, documents },
  locals,
}) =>
  recordFeed(
    place,
    {
      locale,
      title: translator(locale)('feed.place', { name: wordsIn(locale, place.name).words }),
      addressIn: placeAddress,
      entries: documents.map((document) => documentFeedEntry(locale, document, locals.linkTo)),
    },
    locals,
  );
