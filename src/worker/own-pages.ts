/*
 * Which answers are this archive's own. A network that wants a log-in first answers any address with a page of its own, and
 * says that all is well: such a page is shown, but never remembered.
 */

/** Every page of the archive says where its root is; the page of somebody else does not. */
const MARK = /<html\b[^>]*\sdata-root=/i;
/** The mark stands at the beginning of a page: it is looked for in so many letters. */
const BEGINNING = 1024;

/** Whether a path, from any root, is a page's: other files have an ending. */
export const isPagePath = (path: string): boolean =>
  path.endsWith('.html') || !/\.[a-z0-9_]+$/i.test(path.slice(path.lastIndexOf('/') + 1));

const isHtml = (response: Response): boolean => /\bhtml\b/i.test(response.headers.get('content-type') ?? '');

/** Whether what was answered to `address` is a file of the archive at `root`. The response can still be read. */
export async function isOwn(response: Response, address: string, root: string): Promise<boolean> {
  if (response.status !== 200 || !(response.url || address).startsWith(root)) return false;
  if (!isPagePath(new URL(address).pathname)) return !isHtml(response);
  return isHtml(response) && MARK.test((await response.clone().text()).slice(0, BEGINNING));
}

/** `address` with a slash at the end of its path, before the query; null where it has one, or is that of a file. */
export function withSlash(address: string): string | null {
  const url = new URL(address);
  if (
    url.pathname.endsWith('/') ||
    /\.[a-z0-9_]+$/i.test(url.pathname.slice(url.pathname.lastIndexOf('/') + 1))
  )
    return null;
  url.pathname += '/';
  return url.href;
}

/** Whether two addresses differ by nothing but the slash at the end of their path, their query and their place. */
export const isSamePage = (one: string, other: string): boolean => {
  const [a, b] = [new URL(one), new URL(other)];
  const bare = ({ pathname }: URL): string => pathname.replace(/(?:\/index(?:\.html)?)?\/?$/, '');
  return a.origin === b.origin && bare(a) === bare(b);
};
