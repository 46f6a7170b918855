declare module 'gettext-parser' {
  export interface Entry {
    msgctxt?: string;
    msgid: string;
    msgstr: string[];
    comments?: { flag?: string; translator?: string; extracted?: string; reference?: string };
  }
  export interface Catalogue {
    charset: string;
    headers: Record<string, string>;
    /** msgctxt → msgid → entry */
    translations: Record<string, Record<string, Entry>>;
  }
  export const po: {
    parse(text: string | Uint8Array): Catalogue;
    compile(catalogue: Catalogue, options?: { foldLength?: number; sort?: boolean }): Uint8Array;
  };
}
