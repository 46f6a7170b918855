import code from '../data-page/search-example.js?raw';

/** The script of the example page (`[locale]/search-module.astro`), as it is shown there, beside the module that it imports. */
export const GET = (): Response => new Response(code, { headers: { 'content-type': 'text/javascript' } });
