/*
 * Files and folders that programs leave beside people's files. Nobody means them to be read, and git ignores many of
 * them, so they are passed over without a word.
 */

/** By the whole name, in small letters. */
const NAMES = new Set([
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  'icon\r',
  '$recycle.bin',
  'system volume information',
  'lost+found',
  '__macosx',
  '@eadir',
]);

const FORMS: readonly RegExp[] = [
  // Word's and Excel's lock files, LibreOffice's, Emacs's; the last one is a link that leads nowhere.
  /^~\$/,
  /^\.~lock\..*#$/,
  /^\.#/,
  // Copies that editors make before they save, and what they had not yet saved.
  /~$/,
  /^#.*#$/,
  /\.(?:bak|orig|rej|sw[a-z])$/i,
  // What is being written or fetched: by ingest, by browsers.
  /\.(?:part|partial|crdownload|download|tmp|temp)$/i,
  /^~.*\.tmp$/i,
  // The stream that Windows adds to files from the web, as other systems write it.
  /:Zone\.Identifier$/i,
  // What macOS keeps of a file on other file systems; its folders, and those of programs that synchronise.
  /^\._/,
  /^\.(?:DS_Store|AppleDouble|localized|Trash.*|Spotlight-V100|fseventsd|directory|nfs\w+|fuse_hidden\w+)$/,
];

/** Whether a file or folder was left by a program. `~$x.docx`, `x.txt~`, `Thumbs.db` → true. */
export const isLeftByProgram = (name: string): boolean =>
  NAMES.has(name.toLowerCase()) || FORMS.some((form) => form.test(name));
