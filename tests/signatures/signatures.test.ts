import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkingKey } from '../../scripts/signatures/check-signature.ts';
import { checkSums } from '../../scripts/signatures/check-sums.ts';
import { sign, signingKey } from '../../scripts/signatures/sign.ts';
import {
  ENDINGS,
  isInstalled,
  keyIn,
  type SigningProgram,
} from '../../scripts/signatures/signing-programs.ts';
import { copyInFolder } from '../../scripts/site/site-copy.ts';
import { SUMS, writeManifest } from '../../scripts/site/site-manifest.ts';
import { verifySite } from '../../scripts/site/verify-site.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { PROJECT } from '../pipeline.ts';
import { inLines } from '../site/found-in-lines.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = newFolder();
  site = join(folder, 'dist');
  writeIn(site, 'index.html', '<p>x</p>');
  writeIn(site, 'fa/سند.txt', 'متن');
  writeIn(site, 'data/x.json', '{}');
  copyFileSync(join(PROJECT, 'public/verify.mjs'), join(site, 'verify.mjs'));
  writeManifest(site);
});
afterEach(() => remove(folder));

/** Makes a pair of keys, and gives the paths of both. */
const MAKE: Readonly<Record<SigningProgram, (path: string) => readonly string[]>> = {
  minisign: (path) => ['-G', '-W', '-s', path, '-p', `${path}.pub`],
  'ssh-keygen': (path) => ['-q', '-t', 'ed25519', '-N', '', '-C', 'keeper', '-f', path],
};
function newKey(program: SigningProgram, name: string) {
  const path = join(folder, name);
  spawnSync(program, MAKE[program](path), { stdio: 'ignore' });
  return { secret: path, public: `${path}.pub` };
}
const check = async (path: string): Promise<string[]> =>
  inLines(await checkSums(copyInFolder(site), checkingKey(path)));

for (const program of ['minisign', 'ssh-keygen'] as const) {
  const here = isInstalled(program);
  if (!here) console.error(`${program} is not installed: its signatures are not tested`);

  describe.runIf(here)(`a list of hashes that is signed by ${program}`, () => {
    const name = SUMS + ENDINGS[program];
    let key: ReturnType<typeof newKey>;
    beforeEach(() => {
      key = newKey(program, 'key');
      sign(join(site, SUMS), signingKey(key.secret));
    });

    test('is that of the owner of the public key, and the signature is no file too much', async () => {
      expect(existsSync(join(site, name))).toBe(true);
      expect(await check(key.public)).toEqual([]);
      expect(await verifySite(copyInFolder(site))).toEqual([]);
    });

    test('is not that of the owner of another key', async () => {
      expect(await check(newKey(program, 'other').public)).toEqual([
        expect.stringMatching(`^${name}: no signature of ${SUMS} with the key`),
      ]);
    });

    test('is not that of the owner once a file and both lists are made anew', async () => {
      writeIn(site, 'index.html', '<p>y</p>');
      writeManifest(site);
      expect(await verifySite(copyInFolder(site))).toEqual([]);
      expect(await check(key.public)).toHaveLength(1);
    });

    test('binds the manifest, too: one that was made anew alone is named', async () => {
      const sums = readFileSync(join(site, SUMS));
      const signature = readFileSync(join(site, name));
      writeIn(site, 'index.html', '<p>y</p>');
      writeIn(site, 'new.html', '');
      writeManifest(site);
      writeFileSync(join(site, SUMS), sums);
      writeFileSync(join(site, name), signature);
      expect(await check(key.public)).toEqual([
        expect.stringMatching(/^index\.html: .*another hash/),
        expect.stringMatching(/^new\.html: .*another hash/),
      ]);
    });

    test('is missed where there is none', async () => {
      rmSync(join(site, name));
      expect(await check(key.public)).toEqual([
        `${name}: missing, expected a signature of ${SUMS} by ${program}`,
      ]);
    });

    test('is signed anew with the same bytes, and not beside an older signature of another program', () => {
      const before = readFileSync(join(site, name));
      const other = join(site, SUMS + (program === 'minisign' ? '.sig' : '.minisig'));
      writeFileSync(other, 'old');
      sign(join(site, SUMS), signingKey(key.secret));
      expect(readFileSync(join(site, name)).equals(before)).toBe(true);
      expect(existsSync(other)).toBe(false);
    });

    test('is neither signed with a key that gives none, nor checked with a secret one', () => {
      expect(() => checkingKey(key.secret)).toThrow(/secret key .*expected the public one/);
      writeFileSync(key.secret, readFileSync(key.secret, 'utf8').slice(0, 120));
      expect(() => sign(join(site, SUMS), signingKey(key.secret))).toThrow(/Unexpected end of/);
    });

    test('is told of by the verifier in the copy, which says that it did not check it', () => {
      const { stdout, status } = spawnSync(process.execPath, [join(site, 'verify.mjs')], {
        encoding: 'utf8',
      });
      expect(status).toBe(0);
      expect(stdout).toContain(
        "Not checked: whether this copy is the archive's own. For that, check its signature",
      );
      expect(stdout).toContain(
        program === 'minisign' ? 'minisign -Vm SHA256SUMS' : 'ssh-keygen -Y verify -n goftar',
      );
    });
  });
}

describe.runIf(isInstalled('ssh-keygen'))('ssh-keygen', () => {
  test('takes no signature that was made for something else', async () => {
    const key = newKey('ssh-keygen', 'key');
    spawnSync('ssh-keygen', ['-Y', 'sign', '-n', 'git', '-f', key.secret, join(site, SUMS)]);
    expect(existsSync(join(site, `${SUMS}.sig`))).toBe(true);
    expect(await check(key.public)).toHaveLength(1);
  });
});

describe('a key', () => {
  const at = (text: string): string => {
    writeIn(folder, 'any', text);
    return join(folder, 'any');
  };

  test('is known by its content', () => {
    const ssh = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMq';
    expect(keyIn(at(`${ssh} keeper@example.org\n`))).toMatchObject({
      program: 'ssh-keygen',
      isSecret: false,
    });
    const mini = `untrusted comment: minisign public key AD\nRW${'A'.repeat(54)}\n`;
    expect(keyIn(at(mini))).toMatchObject({ program: 'minisign', isSecret: false });
    expect(() => signingKey(at(mini))).toThrow(/expected the secret one/);
  });

  test('is refused where the file has none, or is not there', () => {
    expect(() => keyIn(at('hello'))).toThrow(/expected a key of minisign or ssh-keygen/);
    expect(() => keyIn(join(folder, 'nothing'))).toThrow(/expected the file of a key/);
  });
});

test('the verifier in a copy without a signature says what it did not check', () => {
  const { stdout } = spawnSync(process.execPath, [join(site, 'verify.mjs')], { encoding: 'utf8' });
  expect(stdout).toContain('Checked: the SHA-256 of every file');
  expect(stdout).toContain('It is not signed.');
});

test('a signature that a copy has elsewhere than beside its list is a file too much', async () => {
  appendFileSync(join(site, 'SHA256SUMS.sig'), 'x');
  expect(await verifySite(copyInFolder(site))).toEqual([]);
  renameSync(join(site, 'SHA256SUMS.sig'), join(site, 'fa/SHA256SUMS.sig'));
  expect(inLines(await verifySite(copyInFolder(site)))).toEqual(['fa/SHA256SUMS.sig: not in the manifest']);
});
