#!/usr/bin/env node
// Checks this copy of an archive, without anything but Node (18 or newer): node verify.mjs
// It compares every file with data/manifest.json, names what is missing, changed or too much, and rebuilds every received
// text from its data. Exit codes: 0 the copy is as it was built, 1 it is not.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const MANIFEST = 'data/manifest.json';
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const breaches = [];

/** Every file below a folder, by its path from the root. Links are files here: a copy as it was built has none. */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [relative(root, path).split(sep).join('/')];
  });
}

/** What the manifest lists; nothing where it cannot be read. */
function listed() {
  try {
    const { algorithm, files } = JSON.parse(readFileSync(join(root, MANIFEST), 'utf8'));
    if (algorithm !== 'sha256' || typeof files !== 'object' || files === null) throw new Error('it lists no files');
    return Object.entries(files);
  } catch (error) {
    breaches.push(`${MANIFEST}: cannot be read (${error.message})`);
    return [];
  }
}

/** The text of a document as it was received, rebuilt from its data; its hash is said there, too. */
function checkSource(path) {
  try {
    const { source, segments } = JSON.parse(readFileSync(join(root, path), 'utf8'));
    if (source.encoding !== 'utf-8' && source.extracted === undefined) return;
    const text = source.before + segments.map((segment) => segment.text.fa.source + segment.break).join('');
    if (sha256(text) !== (source.extracted ?? source).sha256)
      breaches.push(`${path}: its segments do not rebuild the received text`);
  } catch (error) {
    breaches.push(`${path}: no data of a document (${error.message})`);
  }
}

const files = listed();
for (const [path, expected] of files) {
  const isOutside = path.split(/[/\\]/).some((name) => name === '' || name === '.' || name === '..');
  const file = join(root, path);
  if (isOutside) breaches.push(`${path}: no path within the site`);
  else if (!existsSync(file)) breaches.push(`${path}: missing`);
  else if (sha256(readFileSync(file)) !== expected.sha256) breaches.push(`${path}: changed`);
}
const SIGNATURES = { 'SHA256SUMS.minisig': 'minisign -Vm SHA256SUMS -p KEY.pub', 'SHA256SUMS.sig': 'ssh-keygen -Y verify -n goftar -f SIGNERS -I NAME -s SHA256SUMS.sig < SHA256SUMS' };
const known = new Set([...files.map(([path]) => path), MANIFEST, ...Object.keys(SIGNATURES)]);
for (const path of filesUnder(root)) if (!known.has(path)) breaches.push(`${path}: not in the manifest`);
for (const [path] of files)
  if (/^data\/documents\/.+\.json$/.test(path) && existsSync(join(root, path))) checkSource(path);

for (const breach of breaches) console.log(breach);
console.log(
  breaches.length === 0 ? `${files.length} files: as it was built` : `${breaches.length === 1 ? '1 difference' : `${breaches.length} differences`}`,
);

// What this file did, and what it cannot do: whoever changes a copy can change the lists in it, and this file, too.
const signed = Object.keys(SIGNATURES).filter((name) => existsSync(join(root, name)));
console.log(
  'Checked: the SHA-256 of every file against data/manifest.json; that no file is missing or too much; that each received text can be rebuilt from its data.',
);
console.log(
  `Not checked: whether this copy is the archive's own. ${
    signed.length === 0
      ? "It is not signed. Compare the SHA-256 of SHA256SUMS with the one that the archive's keeper publishes elsewhere."
      : `For that, check its signature with the keeper's public key, from a source other than this copy:`
  }`,
);
for (const name of signed) console.log(`  ${SIGNATURES[name]}`);
process.exitCode = breaches.length === 0 ? 0 : 1;
