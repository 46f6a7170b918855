/** Leads from the address of a statement's own page, where that is not built, to the statement's permalink. */
const STATEMENT = /^(.*\/(?:fa|en)\/documents\/[^/]+\/)(s[1-9]\d*)\/?$/;
const [, page, id] = STATEMENT.exec(location.pathname) ?? [];
if (page && id) location.replace(`${page}#${id}`);
