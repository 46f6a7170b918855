/** The part of Cache Storage that keeping an archive uses, in memory. */
export class MemoryCaches {
  readonly #caches = new Map<string, Map<string, Response>>();
  /** Files that may still be put; fewer than are needed is a device without space. */
  room = Number.POSITIVE_INFINITY;
  /** Told of each step; may throw, as a browser that is closed, or a device that fails. */
  onStep: (step: string) => void = () => {};

  async open(name: string) {
    const files = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, files);
    return {
      match: async (address: string) => {
        this.onStep(`match ${address}`);
        return files.get(address)?.clone();
      },
      put: async (address: string, response: Response) => {
        this.onStep(`put ${address}`);
        this.room -= 1;
        if (this.room < 0) throw new DOMException('no space', 'QuotaExceededError');
        files.set(address, response);
      },
      delete: async (address: string) => {
        this.onStep(`delete ${address}`);
        return files.delete(address);
      },
      keys: async () => [...files.keys()].map((url) => ({ url })),
    };
  }
  keys = async (): Promise<string[]> => [...this.#caches.keys()];
  has = async (name: string): Promise<boolean> => this.#caches.has(name);
  delete = async (name: string): Promise<boolean> => this.#caches.delete(name);

  /** The addresses of all files that are in a cache whose name has `part`. */
  addresses(part: string): string[] {
    return [...this.#caches].flatMap(([name, files]) => (name.includes(part) ? [...files.keys()] : []));
  }
}
