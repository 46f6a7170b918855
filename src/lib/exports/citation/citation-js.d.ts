/** What is used here of the citation-js libraries, which have no types of their own. */
declare module '@citation-js/core' {
  import type { CslItem } from './csl-record.ts';

  export class Cite {
    constructor(data: readonly CslItem[] | string);
    readonly data: readonly CslItem[];
    format(name: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    readonly config: { get(plugin: string): { readonly format: Record<string, boolean> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
