/** After the last key, in ms, before a search starts. */
const PAUSE = 150;

/** What waits for the reader to stop typing. */
export interface Typing {
  /** Forgets what was typed since: something else is asked by now. */
  cancel(): void;
}

/** Has `ask` called with what stands in `input`, when the reader has typed there and paused. */
export function afterTyping(input: HTMLInputElement, ask: (query: string) => void): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(input.value), PAUSE);
  });
  return { cancel: () => clearTimeout(timer) };
}
