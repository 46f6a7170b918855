import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';

/** Words that are said again and again: `{ repeat: 'a ', times: 3 }` is `a a a `. */
type Words = string | { readonly repeat: string; readonly times: number } | readonly Words[];

/** A file of a hostile archive: its words, or how it is made where no words can say it. */
export type HostileFile =
  | Words
  | { readonly hex: string }
  | { readonly base64: string }
  | { readonly utf16: string }
  /** Words in an encoding of Windows, in which every character is one byte: `windows-1256`. */
  | { readonly encoding: string; readonly words: string }
  /** Where a symbolic link leads. */
  | { readonly link: string }
  | { readonly special: 'pipe' | 'folder' | 'socket' }
  | { readonly unreadable: string }
  /** A copy of a file of tests/fixtures. */
  | { readonly copy: string }
  /** Parts of a Word file: what is within the body, the footnotes, the styles, the numbering. */
  | { readonly word: Words; readonly notes?: string; readonly styles?: string; readonly numbering?: string };

export interface HostileCase {
  /** A sentence. */
  readonly name: string;
  /** Files by their path in the archive; one with `\x..` has those bytes in its name. */
  readonly files: Readonly<Record<string, HostileFile>>;
  /** After how many milliseconds the text is given up, where that is sooner than is usual. */
  readonly limit?: number;
  /** The errors, in order: code, and words of the place, the message or the mend, parted by ` | `. */
  readonly refused?: readonly string[];
  /** The paragraphs of each document. */
  readonly read?: Readonly<Record<string, readonly string[] | number>>;
  /** What is said besides: codes, with words as in `refused`. Untranslated and unknown things are not counted. */
  readonly says?: readonly string[];
  /** Statements with their speakers, where the case is about them: `s2 ali-karimi`. */
  readonly said?: readonly string[];
  /** The kinds of all paragraphs, where the case is about them. */
  readonly kinds?: readonly string[];
}

export const wordsOf = (words: Words): string =>
  typeof words === 'string'
    ? words
    : 'repeat' in words
      ? words.repeat.repeat(words.times)
      : (words as readonly Words[]).map(wordsOf).join('');

/** All single bytes of an encoding, as characters. */
function encoded(words: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from(Array.from(words, (letter) => bytes.get(letter) ?? 0x3f));
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    targets,
  )
    .map(([type, target], i) => `<Relationship Id="r${i}" Type="${RELATION}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

async function wordFile(file: Extract<HostileFile, { word: Words }>): Promise<Buffer> {
  const zip = new JSZip();
  const part = (name: string, element: string, xml: string): void => {
    zip.file(
      `word/${name}.xml`,
      `<?xml version="1.0"?><w:${element} xmlns:w="${WORD}" xmlns:m="m" xmlns:mc="mc" xmlns:wps="wps">${xml}</w:${element}>`,
    );
  };
  zip.file('_rels/.rels', relations({ officeDocument: 'word/document.xml' }));
  zip.file(
    'word/_rels/document.xml.rels',
    relations({ footnotes: 'footnotes.xml', styles: 'styles.xml', numbering: 'numbering.xml' }),
  );
  part('document', 'document', `<w:body>${wordsOf(file.word)}</w:body>`);
  if (file.notes !== undefined) part('footnotes', 'footnotes', file.notes);
  if (file.styles !== undefined) part('styles', 'styles', file.styles);
  if (file.numbering !== undefined) part('numbering', 'numbering', file.numbering);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** A path with its `\x..` as bytes. */
const pathBytes = (path: string): Buffer =>
  Buffer.from(
    Buffer.from(path)
      .toString('latin1')
      .replace(/\\x([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );

async function write(root: string, name: string, file: HostileFile): Promise<void> {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  const path = join(root, name);
  const bytes = (content: string | Buffer): void => writeFileSync(pathBytes(path), content);
  if (typeof file === 'string' || Array.isArray(file) || 'repeat' in file)
    return bytes(wordsOf(file as Words));
  const special = file as Exclude<HostileFile, Words>;
  if ('hex' in special) bytes(Buffer.from(special.hex.replace(/\s/g, ''), 'hex'));
  else if ('base64' in special) bytes(Buffer.from(special.base64, 'base64'));
  else if ('utf16' in special) bytes(Buffer.from(special.utf16, 'utf16le'));
  else if ('encoding' in special) bytes(encoded(special.words, special.encoding));
  else if ('link' in special) symlinkSync(special.link.replace('ROOT', root), path);
  else if ('copy' in special) cpSync(join(FIXTURES, special.copy), path, { recursive: true });
  else if ('word' in special) bytes(await wordFile(special));
  else if ('unreadable' in special) {
    bytes(special.unreadable);
    chmodSync(path, 0);
  } else if (special.special === 'folder') mkdirSync(path, { recursive: true });
  else if (special.special === 'pipe') execFileSync('mkfifo', [path]);
  else
    execFileSync(process.execPath, [
      '-e',
      `require('node:net').createServer().listen(process.argv[1], () => process.exit(0))`,
      path,
    ]);
}

/** Makes the archive of a case in the folder `root`. */
export async function makeArchive(root: string, { files }: HostileCase): Promise<void> {
  for (const [name, file] of Object.entries(files)) await write(root, name, file);
}
