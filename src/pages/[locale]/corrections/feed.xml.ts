import type { APIRoute } from 'astro';
import { type LocalePath, localePaths } from '../../../lib/addresses/paths.ts';
import { announcedCorrections } from '../../../lib/content/archive-lists.ts';
import { segmentNumber, translator, wordsIn } from '../../../lib/display/i18n.ts';
import { feedNode } from '../../../lib/exports/feed.ts';
import { instant } from '../../../lib/exports/feed-dates.ts';
import { firstId } from '../../../lib/exports/lasting-id.ts';
import { xmlResponse } from '../../../lib/exports/xml.ts';

export const getStaticPaths = localePaths;

/** Corrections as an Atom feed, the latest first. */
export const GET: APIRoute<Record<string, never>, LocalePath['params']> = async ({
  params,
  locals: { addressOf, linkTo },
}) => {
  const { locale } = params;
  const t = translator(locale);
  const page = `/${locale}/corrections/`;
  return xmlResponse(
    feedNode({
      locale,
      title: `${t('site.name')}: ${t('corrections.title')}`,
      path: `${page}feed.xml`,
      self: addressOf(`${page}feed.xml`),
      page: linkTo(page),
      entries: (await announcedCorrections()).map(({ entry, segment, date, what, why, anchor }) => {
        const title = wordsIn(locale, entry.fa.title);
        const where =
          segment === null
            ? t('corrections.whole')
            : t('statement.number', { n: segmentNumber(locale, segment) });
        return {
          path: `${page}#${firstId({ id: entry.id, formerly: entry.fa.formerly })}${anchor.slice(entry.id.length)}`,
          url: `${linkTo(page)}#${encodeURI(anchor)}`,
          title: { lang: title.lang, words: `${title.words} (${where})` },
          text: { lang: locale, words: `${what[locale]} ${t('corrections.why', { why: why[locale] })}` },
          published: null,
          updated: instant(date),
          authors: [],
        };
      }),
    }),
    'feed.xml',
  );
};
