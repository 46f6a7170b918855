import { type Diagnostic, type Place, said } from '../../../diagnostics/index.ts';

/** What an address on the web came to when it was asked for. */
export type LinkState =
  | { readonly is: 'there' }
  /** The host says that the page has another address for good, and it is there. */
  | { readonly is: 'moved'; readonly to: string }
  /** The host says that there is no such page. */
  | { readonly is: 'gone'; readonly status: number }
  /** The host leads to its front page: what many do in place of saying that a page is gone. */
  | { readonly is: 'led to the front page'; readonly to: string }
  | { readonly is: 'unreachable'; readonly why: string }
  /** No host of this name was found, or no way to it: the host is gone, or this computer is offline. */
  | { readonly is: 'without a host' };

/** An address that a file names, and where. */
export interface NamedLink {
  readonly url: string;
  readonly place: Place;
}

/** What is to be said of one link; undefined where it leads to its page. */
function saidOfLink({ url, place }: NamedLink, state: LinkState): Diagnostic | undefined {
  switch (state.is) {
    case 'there':
      return undefined;
    case 'gone':
      return said('linkGone', place, { url, status: String(state.status) });
    case 'led to the front page':
      return said('linkToFrontPage', place, { url, to: state.to });
    case 'moved':
      return said('linkMoved', place, { url, to: state.to });
    case 'unreachable':
      return said('linkUnreachable', place, { url, why: { told: state.why } });
    case 'without a host':
      return said('linkWithoutHost', place, { url });
  }
}

/** The codes that only asking the network can give: where it was not asked, nothing is known of their waivers either. */
export const LINK_CODES: ReadonlySet<string> = new Set(['GA120', 'GA121', 'GA122']);

/**
 * Whether nothing answered at all, and no host was even found: then this computer is offline, as far as it can tell, and nothing is
 * known of the links.
 */
export const isOffline = (states: ReadonlyMap<string, LinkState>): boolean =>
  states.size > 0 && [...states.values()].every(({ is }) => is === 'without a host');

/** What is to be said of links, each by what its address came to. */
export const reportLinks = (
  links: readonly NamedLink[],
  states: ReadonlyMap<string, LinkState>,
): Diagnostic[] =>
  links.flatMap((link) => {
    const state = states.get(link.url);
    const found = state === undefined ? undefined : saidOfLink(link, state);
    return found === undefined ? [] : [found];
  });
