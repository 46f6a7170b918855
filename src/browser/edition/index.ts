import { type EditionFiles, serveFiles } from './handed-files.ts';
import { keepLinks } from './page-links.ts';

/** Every page of the edition runs this first, as a classic script in `usb/`: it makes the site work from a folder. */
const own = document.currentScript as HTMLScriptElement | null;
const root = new URL('../', own?.src ?? document.baseURI).href;

(globalThis as typeof globalThis & { goftar?: EditionFiles }).goftar = serveFiles(root);
keepLinks(root);
