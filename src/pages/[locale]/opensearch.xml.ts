import type { APIRoute } from 'astro';
import { type LocalePath, localePaths } from '../../lib/addresses/paths.ts';
import { translator } from '../../lib/display/i18n.ts';

export const getStaticPaths = localePaths;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** What a browser needs to offer the archive as a search engine (OpenSearch 1.1). It asks for absolute addresses. */
export const GET: APIRoute<Record<string, never>, LocalePath['params']> = ({
  params: { locale },
  locals: { addressOf },
}) => {
  const t = translator(locale);
  const results = `${addressOf(`/${locale}/search/`)}?q={searchTerms}`;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(t('site.name'))}</ShortName>
  <Description>${escaped(t('search.description'))}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escaped(addressOf('/icon.svg'))}</Image>
  <Url type="text/html" method="get" template="${escaped(results)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(addressOf(`/${locale}/opensearch.xml`))}"/>
</OpenSearchDescription>
`);
};
