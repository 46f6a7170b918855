import { type Diagnostic, diagnostic, type Place } from '../../../diagnostics/index.ts';

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

const KEEP =
  'Where the page is kept elsewhere, such as in an archive of the web, write that address into provenance.url';

/** What is to be said of one link; undefined where it leads to its page. */
function said({ url, place }: NamedLink, state: LinkState): Diagnostic | undefined {
  switch (state.is) {
    case 'there':
      return undefined;
    case 'gone':
      return diagnostic(
        'GA120',
        place,
        `The host of ${url} answers ${state.status}: there is no such page any more`,
        `${KEEP}; else say in waivers that it is gone.`,
      );
    case 'led to the front page':
      return diagnostic(
        'GA120',
        place,
        `${url} leads to the front page ${state.to}, and so the page is probably gone`,
        `${KEEP}; else say in waivers that it is gone.`,
      );
    case 'moved':
      return diagnostic(
        'GA121',
        place,
        `${url} has moved for good to ${state.to}`,
        `Where that is the same text, write it into document.yaml: url: ${state.to}`,
      );
    case 'unreachable':
      return diagnostic(
        'GA122',
        place,
        `${url} could not be reached: ${state.why}`,
        'Open it in a browser, or run the check again later; some hosts let no program in.',
      );
    case 'without a host':
      return diagnostic(
        'GA122',
        place,
        `${url} could not be reached: no host of this name was found`,
        'Look whether the address is right, and whether the host has another name now.',
      );
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
    const found = state === undefined ? undefined : said(link, state);
    return found === undefined ? [] : [found];
  });
