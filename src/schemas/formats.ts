/** Formats a text is received in, by the endings of their files. All but plain text have their text taken out of them. */
export const FORMATS = { txt: 'text', md: 'markdown', html: 'html', htm: 'html', docx: 'word' } as const;
type Format = (typeof FORMATS)[keyof typeof FORMATS];

const endingOf = (file: string): string => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** The format of a file by its name; null where it is none that a text is received in. */
export function formatOf(file: string): Format | null {
  const ending = endingOf(file);
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending as keyof typeof FORMATS] : null;
}

/**
 * The name of a document's raw file in /data/sources/: its own ending, but `.html.txt` for HTML, so that no browser
 * runs a received page as one of ours.
 */
export function rawName(id: string, file: string): string {
  const ending = endingOf(file);
  return formatOf(file) === 'html' ? `${id}.${ending}.txt` : `${id}.${ending}`;
}
