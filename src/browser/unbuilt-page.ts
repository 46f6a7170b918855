/** Pages of a document that a site may do without: that of a statement, and that of the received text. */
const PAGE = /^(.*\/(?:fa|en)\/documents\/[^/]+\/)(?:(s[1-9]\d*)|source)\/?$/;

/** Where something stands in an archive: a page, and the place in it. */
interface Place {
  readonly page: string;
  /** `#s6`; empty for the page as a whole. */
  readonly fragment: string;
}

/** Where the words of a page are that may not be built: a statement's in its document. Null for any other address. */
export function placeOfUnbuilt(path: string): Place | null {
  const [, page, id] = PAGE.exec(path) ?? [];
  return page === undefined ? null : { page, fragment: id === undefined ? '' : `#${id}` };
}
