import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inTurn } from '../../scripts/machine/system/turns.ts';
import { PROJECT } from '../pipeline.ts';

/** Servers of an archive that is worked on take turns: Astro keeps what they show in one folder of the project. */
const LOCK = join(PROJECT, '.cache/development.lock');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

/** A server that was started: where it serves, the line by which it said so, and how it ends. */
export interface Development {
  readonly site: string;
  readonly line: string;
  readonly stop: () => Promise<void>;
}

/** Starts a command (`dev`, `desk`) for an archive, and waits until it prints a line that matches `ready`. */
export async function startDevelopment(command: string, root: string, ready: RegExp): Promise<Development> {
  const { promise: stopped, resolve: end } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const turn = inTurn(
    LOCK,
    () => {},
    () => {
      begin();
      return stopped;
    },
  );
  await Promise.race([begun, turn]);
  const port = await freePort();
  const server: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `scripts/commands/${command}.ts`],
    {
      cwd: PROJECT,
      env: { ...process.env, ARCHIVE: root, PORT: String(port), PREVIEWS: 'none' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const stop = async (): Promise<void> => {
    server.kill();
    end();
    await turn;
  };
  const line = await Promise.any([server.stdout, server.stderr].map((stream) => lineIn(stream, ready)));
  return { site: `http://localhost:${port}`, line, stop };
}

/** The first line of a stream that matches; what comes after it is let go. Rejects where the stream ends without one. */
async function lineIn(stream: NodeJS.ReadableStream | null, pattern: RegExp): Promise<string> {
  if (stream === null) throw new Error('no stream');
  for await (const line of createInterface({ input: stream })) {
    if (!pattern.test(line)) continue;
    stream.resume();
    return line;
  }
  throw new Error(`ended without ${pattern}`);
}
