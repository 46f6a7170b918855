import type { APIRoute } from 'astro';

/** Everybody may read everything. The sitemap's address must be absolute, so it is told only where SITE is. */
export const GET: APIRoute = ({ locals: { addressOf } }) => {
  const address = addressOf('/sitemap-index.xml');
  const sitemap = address === null ? '' : `\nSitemap: ${address}\n`;
  return new Response(`User-agent: *\nDisallow:\n${sitemap}`);
};
