/** Leads from the address of a page of a document that is not built to the document: from a statement's to its permalink. */
const PAGE = /^(.*\/(?:fa|en)\/documents\/[^/]+\/)(?:(s[1-9]\d*)|source)\/?$/;
const [, page, id] = PAGE.exec(location.pathname) ?? [];
if (page) location.replace(id ? `${page}#${id}` : page);
