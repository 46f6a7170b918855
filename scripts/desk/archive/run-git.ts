import { execFileSync } from 'node:child_process';

/** Runs git in a folder, and returns what it answers. Throws where it fails, or is not installed. */
export function git(root: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', root, '-c', 'core.quotePath=false', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Nobody can answer a question of git's here.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true' },
  });
}

/** Whether git does something without a fault. */
export function succeeds(root: string, args: readonly string[]): boolean {
  try {
    git(root, args);
    return true;
  } catch {
    return false;
  }
}

/** What git says went wrong, in its first line. */
export const wordsOf = (error: unknown): string => {
  const { stderr, message } = error as { readonly stderr?: string; readonly message: string };
  return (stderr?.trim() || message).split('\n')[0] ?? '';
};
