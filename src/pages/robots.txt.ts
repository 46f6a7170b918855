import type { APIRoute } from 'astro';

/** Everybody may read everything. The sitemap's address must be absolute, so it is told only where SITE is. */
export const GET: APIRoute = ({ site, locals: { addressOf } }) => {
  const isPublic = site !== undefined && site.hostname !== 'localhost';
  const sitemap = isPublic ? `\nSitemap: ${addressOf('/sitemap-index.xml')}\n` : '';
  return new Response(`User-agent: *\nDisallow:\n${sitemap}`);
};
