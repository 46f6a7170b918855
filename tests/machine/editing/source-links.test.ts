import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { format, worded } from '../../../scripts/diagnostics/index.ts';
import { reviewArchive, reviewArchiveOnline } from '../../../scripts/machine/editing/review-archive.ts';
import type { LinkState } from '../../../scripts/pipeline/check/index.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

const WAIVER = 'waivers: [{ code: GA120, reason: The publisher is no more. }]\n';
let root: string;
beforeEach(() => {
  root = newFolder();
  for (const name of ['gone', 'moved', 'slow', 'there'])
    addText(name, `provenance:\n  publisher: ایرنا\n  url: https://example.org/${name}\n`);
});
afterEach(() => remove(root));

function addText(name: string, sidecar: string): void {
  writeIn(root, `seeds/${name}.txt`, `خبر ${name}\nوزیر نیرو گفت: سد ${name} ساخته می‌شود.\n`);
  writeIn(root, `seeds/${name}.yaml`, sidecar);
}

const STATES: Readonly<Record<string, LinkState>> = {
  gone: { is: 'gone', status: 404 },
  moved: { is: 'moved', to: 'https://example.org/new' },
  slow: { is: 'unreachable', why: 'no answer in time' },
  there: { is: 'there' },
};
const answering = (stateOf: (name: string) => LinkState) => async (urls: readonly string[]) =>
  new Map(urls.map((url) => [url, stateOf(new URL(url).pathname.slice(1))]));
const told = answering((name) => STATES[name] ?? { is: 'there' });
const offline = answering(() => ({ is: 'without a host' }));
const isOfLinks = ({ code }: { code: string }): boolean => /^GA12[0-2]$/.test(code);

test('a link that is gone, has moved for good or was not reached is said at its line, with what to do', async () => {
  const { left, links } = await reviewArchiveOnline(root, told);
  expect(left.filter(isOfLinks).map(format)).toMatchInlineSnapshot(`
    [
      "seeds/gone.yaml:3:8 warning GA120 The host of https://example.org/gone answers 404: there is no such page any more
        Where the page is kept elsewhere, such as in an archive of the web, write that address into provenance.url; else say in waivers that it is gone.",
      "seeds/moved.yaml:3:8 note GA121 https://example.org/moved has moved for good to https://example.org/new
        Where that is the same text, write it into document.yaml: url: https://example.org/new",
      "seeds/slow.yaml:3:8 note GA122 https://example.org/slow could not be reached: no answer in time
        Open it in a browser, or run the check again later; some hosts let no program in.",
    ]
  `);
  expect(links).toEqual({ asked: 4, isOffline: false });
});

test('what an editor waives of a link is not said, and the waiver is idle once the page is back', async () => {
  addText('gone', `provenance: { publisher: ایرنا, url: https://example.org/gone }\n${WAIVER}`);
  const gone = await reviewArchiveOnline(root, told);
  expect(gone.waived.map(({ code }) => code)).toContain('GA120');
  expect(gone.left.map(({ code }) => code)).not.toContain('GA120');
  const back = await reviewArchiveOnline(
    root,
    answering(() => ({ is: 'there' })),
  );
  expect(back.left.map(({ code }) => code)).toContain('GA115');
});

test('where this computer is offline nothing is said of links, nor of their waivers', async () => {
  addText('gone', `provenance: { publisher: ایرنا, url: https://example.org/gone }\n${WAIVER}`);
  const { left, links } = await reviewArchiveOnline(root, offline);
  expect(links).toEqual({ asked: 4, isOffline: true });
  expect(left.filter((one) => isOfLinks(one) || one.code === 'GA115')).toEqual([]);
});

test('one host that is not found among others that answer is no sign of being offline', async () => {
  const { left, links } = await reviewArchiveOnline(
    root,
    answering((name) => (name === 'slow' ? { is: 'without a host' } : { is: 'there' })),
  );
  expect(links?.isOffline).toBe(false);
  expect(left.filter(isOfLinks).map((one) => worded(one).message)).toEqual([
    'https://example.org/slow could not be reached: no host of this name was found',
  ]);
});

test('without being told to, the network is not asked, and waivers of links are not called idle', () => {
  addText('gone', `provenance: { publisher: ایرنا, url: https://example.org/gone }\n${WAIVER}`);
  const fetch = vi.spyOn(globalThis, 'fetch');
  const { left, links } = reviewArchive(root);
  expect(fetch).not.toHaveBeenCalled();
  expect(links).toBeUndefined();
  expect(left.filter((one) => isOfLinks(one) || one.code === 'GA115')).toEqual([]);
  fetch.mockRestore();
});
