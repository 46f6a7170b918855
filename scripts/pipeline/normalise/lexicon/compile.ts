import { ZWNJ } from '../../../../src/text/characters.ts';
import {
  FORMAT_VERSION,
  flagBits,
  LAST_EDGE,
  type LexiconHeader,
  MAGIC,
  PAYLOAD,
  PAYLOAD_BASE,
  type Spelling,
  TARGET_SHIFT,
} from './automaton-format.ts';

/** Words of the dictionary as joined spelling → the ways it is written. */
function readDictionary(dictionary: string): Map<string, Spelling[]> {
  const words = new Map<string, Spelling[]>();
  for (const line of dictionary.split('\n').slice(1)) {
    const [word = '', flagText = ''] = line.trim().split('/');
    if (word === '') continue;
    const flags = flagBits(flagText.match(/../g) ?? []);
    const parts = word.split(ZWNJ);
    const breaks: number[] = [];
    let at = 0;
    for (const part of parts.slice(0, -1)) {
      at += part.length;
      breaks.push(at);
    }
    const joined = parts.join('');
    const spellings = words.get(joined) ?? [];
    const same = spellings.findIndex((spelling) => spelling.breaks.join() === breaks.join());
    const known = spellings[same];
    if (known === undefined) spellings.push({ breaks, flags });
    else spellings[same] = { breaks, flags: known.flags | flags };
    words.set(joined, spellings);
  }
  return words;
}

interface Node {
  readonly symbols: number[];
  readonly targets: Node[];
  address: number;
}

const newNode = (): Node => ({ symbols: [], targets: [], address: -1 });

/** Builds the minimal automaton of sorted symbol strings (Daciuk et al. 2000) and lays it out as edges. */
class Automaton {
  readonly edges: number[] = [0];
  private readonly register = new Map<string, number>();
  private readonly path: Node[] = [newNode()];
  private previous = '';

  add(word: string): void {
    let common = 0;
    while (common < word.length && word.charCodeAt(common) === this.previous.charCodeAt(common)) common += 1;
    this.close(common);
    for (let depth = common; depth < word.length; depth += 1) {
      const next = newNode();
      const node = this.path[depth];
      node?.symbols.push(word.charCodeAt(depth));
      node?.targets.push(next);
      this.path.push(next);
    }
    this.previous = word;
  }

  /** Closes what is open and returns the address of the root. */
  finish(): number {
    this.close(0);
    return this.store(this.path[0] ?? newNode());
  }

  private close(depth: number): void {
    while (this.path.length > depth + 1) {
      const node = this.path.pop();
      if (node !== undefined) node.address = this.store(node);
    }
  }

  private store(node: Node): number {
    if (node.symbols.length === 0) return 0;
    const last = node.symbols.length - 1;
    const edges = node.symbols.map(
      (symbol, index) =>
        (((node.targets[index]?.address ?? 0) << TARGET_SHIFT) |
          (index === last ? LAST_EDGE : 0) |
          symbol) >>>
        0,
    );
    const key = edges.join();
    const known = this.register.get(key);
    if (known !== undefined) return known;
    const address = this.edges.length;
    this.edges.push(...edges);
    this.register.set(key, address);
    return address;
  }
}

/**
 * Compiles a hunspell word list of Persian into the file that `openLexicon` reads.
 *
 * @param dictionary the text of `index.dic` of dictionary-fa (first line: the number of words)
 * @returns the compiled file; the same input gives the same bytes
 */
export function compileLexicon(dictionary: string): Uint8Array {
  const words = readDictionary(dictionary);
  const alphabet = [...new Set([...words.keys()].join(''))].sort().join('');
  const symbolOf = new Map([...alphabet].map((letter, index) => [letter, String.fromCharCode(index + 1)]));
  const payloads: Spelling[][] = [];
  const numbers = new Map<string, number>();
  const paths: string[] = [];
  for (const [word, spellings] of words) {
    const key = JSON.stringify(spellings);
    let number = numbers.get(key);
    if (number === undefined) {
      number = payloads.push(spellings) - 1;
      numbers.set(key, number);
    }
    const letters = [...word].map((letter) => symbolOf.get(letter) ?? '').join('');
    const digits = String.fromCharCode(PAYLOAD, Math.floor(number / PAYLOAD_BASE), number % PAYLOAD_BASE);
    paths.push(letters + digits);
  }
  const automaton = new Automaton();
  for (const path of paths.sort()) automaton.add(path);
  const root = automaton.finish();

  const header: LexiconHeader = { format: FORMAT_VERSION, alphabet, payloads };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const padded = Math.ceil(headerBytes.length / 4) * 4;
  const bytes = new Uint8Array(16 + padded + automaton.edges.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of [MAGIC, headerBytes.length, root, automaton.edges.length].entries()) {
    view.setUint32(index * 4, word, true);
  }
  bytes.set(headerBytes, 16);
  for (const [index, edge] of automaton.edges.entries()) view.setUint32(16 + padded + index * 4, edge, true);
  return bytes;
}
