import type { APIRoute } from 'astro';
import { x } from 'xastscript';
import { type LocalePath, localePaths } from '../../lib/addresses/paths.ts';
import { xmlResponse } from '../../lib/exports/xml.ts';
import { bareMediaType } from '../../schemas/media-types.ts';

const FILE = 'opensearch.xml';

/** Without a public address there is nothing that a browser could be told. */
export const getStaticPaths = (): LocalePath[] => (import.meta.env.SITE ? localePaths() : []);

/** What a browser needs to offer the archive as a search engine (OpenSearch 1.1). It asks for absolute addresses. */
export const GET: APIRoute<Record<string, never>, LocalePath['params']> = ({
  locals: { locale, t, addressOf },
}) => {
  const self = addressOf(`/${locale}/${FILE}`);
  const results = `${addressOf(`/${locale}/search/`)}?q={searchTerms}`;
  return xmlResponse(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', t('site.name')),
      x('Description', t('search.description')),
      x('Language', locale),
      x('InputEncoding', 'UTF-8'),
      x('Image', { type: 'image/svg+xml' }, addressOf('/icon.svg')),
      x('Url', { type: 'text/html', method: 'get', template: results }),
      x('Url', { type: bareMediaType(FILE), rel: 'self', template: self }),
    ]),
    FILE,
  );
};
