/** As much of the library `xliff` as is used here: it has no types of its own. */
declare module 'xliff/js2xliff' {
  interface Unit {
    source: string;
    target?: string;
    note?: readonly string[];
  }
  export default function js2xliff(from: {
    resources: Record<string, Record<string, Unit>>;
    sourceLanguage: string;
    targetLanguage: string;
  }): Promise<string>;
}

declare module 'xliff/xliff2js' {
  export default function xliff2js(xml: string): Promise<unknown>;
}
