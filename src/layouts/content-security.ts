/**
 * The content security policy of every page: only the site's own files. `'wasm-unsafe-eval'` is for the search engine;
 * the policies of Trusted Types are those of src/browser/trusted-types.ts. What a page cannot say of itself, such as who
 * may frame it, is in public/_headers, for hosts that read it.
 */
export const CONTENT_SECURITY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types goftar-script goftar-page";

/** While the site is worked on: Vite puts styles and scripts into the page, talks to it, and shows errors over it. */
export const CONTENT_SECURITY_OF_DEVELOPMENT =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; connect-src 'self' ws:; base-uri 'none'; object-src 'none'";
