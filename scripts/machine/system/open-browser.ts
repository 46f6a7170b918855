import { spawn } from 'node:child_process';

/** The program of each system that opens an address in the browser that people have chosen. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // `start` is a word of the shell; the empty string is the title of its window.
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the browser. Where that cannot be done, nothing happens: whoever calls has printed the address. */
export function openInBrowser(address: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(
    program,
    [...args, address.replaceAll('&', process.platform === 'win32' ? '^&' : '&')],
    {
      stdio: 'ignore',
      detached: true,
    },
  );
  child.on('error', () => {});
  child.unref();
}
