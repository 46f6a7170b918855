/**
 * Browsers that know Trusted Types take a string as the address of a script, or as markup, only from a policy that the
 * page's content security policy names (src/layouts/content-security.ts). There is one here for each such place, and no
 * other: whatever else tries to run or write something is refused. Made when needed, since each may be made only once.
 */
interface Policy {
  createScriptURL(address: string): string;
  createHTML(markup: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Partial<Policy>): Policy;
}
const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;

/** Lets the script at `address` through if it stands below `root`, the archive's own; throws a TypeError otherwise. */
function below(root: string, address: string): string {
  if (address.startsWith(root) && !address.slice(root.length).includes('..')) return address;
  throw new TypeError(`${address} is no script of this archive`);
}

let scripts: Policy | undefined;

/** The address of a script of the archive at `root`, as browsers take it for a worker or a script element. */
export function scriptAddress(root: string, address: string): string {
  if (factory === undefined) return below(root, address);
  scripts ??= factory.createPolicy('goftar-script', { createScriptURL: (one) => below(root, one) });
  return scripts.createScriptURL(address);
}

let pages: Policy | undefined;

/** A page of this archive, read as a document of its own, in which no script runs. */
export function parsePage(markup: string): Document {
  if (factory !== undefined) pages ??= factory.createPolicy('goftar-page', { createHTML: (one) => one });
  return new DOMParser().parseFromString(pages?.createHTML(markup) ?? markup, 'text/html');
}
