import type { APIRoute } from 'astro';
import { publicAddress } from '../lib/addresses/links.ts';

/** Everybody may read everything. The sitemap's address must be absolute, so it is told only where SITE is. */
export const GET: APIRoute = ({ site }) => {
  const isPublic = site !== undefined && site.hostname !== 'localhost';
  const sitemap = isPublic ? `\nSitemap: ${publicAddress(site, '/sitemap-index.xml')}\n` : '';
  return new Response(`User-agent: *\nDisallow:\n${sitemap}`);
};
