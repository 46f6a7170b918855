/** The content security policy of every page: only the site's own files; WebAssembly is for search. */
export const CONTENT_SECURITY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; object-src 'none'";
