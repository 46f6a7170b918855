/**
 * The file in which an editor decides on a text, by the path of the text: `seeds/x/source.fa.txt` → `seeds/x/document.yaml`,
 * `seeds/x.txt` → `seeds/x.yaml`.
 */
export const sidecarName = (file: string): string =>
  /\/source\.fa\.[^./]+$/i.test(file)
    ? file.replace(/[^/]+$/, 'document.yaml')
    : file.replace(/\.[^./]+$/, '.yaml');
