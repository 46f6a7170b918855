import type { APIRoute, GetStaticPaths } from 'astro';
import { pageAddresses } from '../lib/addresses/site-pages.ts';
import { ADDRESSES, chunksOf, sitemapIndexNode, sitemapNode } from '../lib/addresses/sitemap.ts';
import { xmlResponse } from '../lib/exports/xml.ts';

/**
 * /sitemap-index.xml, and the sitemaps it lists: /sitemap-1.xml, /sitemap-2.xml … A sitemap has absolute addresses only:
 * where the site has none, the index is empty.
 */
export const getStaticPaths: GetStaticPaths = async () => {
  const chunks = import.meta.env.SITE ? chunksOf(await pageAddresses(), ADDRESSES) : [];
  return [
    { params: { part: 'index' }, props: { chunk: null, parts: chunks.length } },
    ...chunks.map((chunk, i) => ({
      params: { part: String(i + 1) },
      props: { chunk, parts: chunks.length },
    })),
  ];
};

export const GET: APIRoute<{ chunk: readonly string[] | null; parts: number }> = async ({
  props,
  locals: { addressOf },
}) => {
  const { chunk, parts } = props;
  if (chunk !== null) return xmlResponse(sitemapNode(chunk, new Set(await pageAddresses()), addressOf));
  return xmlResponse(
    sitemapIndexNode(
      Array.from({ length: parts }, (_, i) => addressOf(`/sitemap-${i + 1}.xml`)).filter(
        (url) => url !== null,
      ),
    ),
  );
};
