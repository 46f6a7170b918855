/**
 * Browsers that know Trusted Types take a string as the address of a script, or as markup, only from a policy that the
 * page's content security policy names (src/layouts/content-security.ts). There is one for each place that needs one, and
 * no other: whatever else tries to run or write something is refused.
 */
export interface TrustedTypes {
  createPolicy<Rule extends string>(
    name: string,
    rules: Readonly<Record<Rule, (given: string) => string>>,
  ): Readonly<Record<Rule, (given: string) => string>>;
}
/** Undefined where a browser does not know them. */
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** Made when it is needed, and only once: browsers allow no second one of its name. */
let policy: Readonly<Record<'createScriptURL', (given: string) => string>> | undefined;

/**
 * The address of a script of the archive at `root`, as browsers take it for a worker or a script element. They throw a
 * TypeError where it is not below `root`.
 */
export function scriptAddress(root: string, address: string): string {
  policy ??= trustedTypes?.createPolicy('goftar-script', {
    createScriptURL(one) {
      if (one.startsWith(root)) return one;
      throw new TypeError(one);
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
