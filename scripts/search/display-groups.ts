import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { displaysInFile } from './index-size.ts';

/** So many characters are written, and bytes read, at one time. */
const AT_ONCE = 2 ** 20;

/** The lines of a file, read piece by piece. Each ends with a line end. */
function* linesOf(file: string): Generator<string> {
  const [descriptor, piece, decoder] = [
    openSync(file, 'r'),
    Buffer.allocUnsafe(AT_ONCE),
    new StringDecoder(),
  ];
  try {
    let rest = '';
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      const lines = (rest + decoder.write(piece.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Takes display records one by one and gives them in groups. How large a group is depends on how many there are, which is known at the end:
 * until then they are in a file, so that memory does not grow with the archive.
 */
export class DisplayGroups {
  readonly #file: string;
  readonly #descriptor: number;
  #waiting = '';
  #count = 0;

  /** `file` is made for as long as it is needed. */
  constructor(file: string) {
    this.#file = file;
    this.#descriptor = openSync(file, 'wx');
  }

  /** How many records there are. */
  get count(): number {
    return this.#count;
  }

  /** Adds a record, as JSON in one line. */
  add(json: string): void {
    this.#waiting += `${json}\n`;
    this.#count += 1;
    if (this.#waiting.length >= AT_ONCE) this.#flush();
  }

  #flush(): void {
    writeSync(this.#descriptor, this.#waiting);
    this.#waiting = '';
  }

  /** Hands each group to `write`, as JSON, with its number; then nothing more can be added. Returns how many records a group has. */
  end(write: (number: number, json: string) => void): number {
    this.#flush();
    closeSync(this.#descriptor);
    const size = displaysInFile(this.#count);
    let [number, group]: [number, string[]] = [0, []];
    const give = (): void => {
      write(number, `[${group.join(',')}]`);
      [number, group] = [number + 1, []];
    };
    for (const line of linesOf(this.#file)) {
      group.push(line);
      if (group.length === size) give();
    }
    if (group.length > 0) give();
    rmSync(this.#file);
    return size;
  }
}
