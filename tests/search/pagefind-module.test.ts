import { describe, expect, it } from 'vitest';
import { withInjectedFetch } from '../../scripts/search/pagefind-module.ts';

interface Client {
  readonly pagefindWith: (given: object) => Readonly<Record<string, unknown>>;
}
const run = (code: string): Promise<Client> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`) as Promise<Client>;

const CLIENT =
  'var a=async(u)=>{return await fetch(u)};var c=(u)=>a(u);export{c as createInstance,a as search};';

describe('a client of Pagefind’s kind', () => {
  it('calls the fetch that it is given, not the page’s', async () => {
    const { pagefindWith } = await run(withInjectedFetch(CLIENT));
    const { createInstance } = pagefindWith({ fetch: (address: string) => `given ${address}` });
    expect(await (createInstance as (address: string) => Promise<string>)('a')).toBe('given a');
  });
  it('does not see the page’s document, window or workers', async () => {
    const code =
      'fetch;var c=()=>fetch(typeof document+typeof window+typeof Worker);export{c as createInstance};';
    const { pagefindWith } = await run(withInjectedFetch(code));
    const { createInstance } = pagefindWith({ fetch: (address: string) => address });
    expect((createInstance as () => string)()).toBe('undefinedundefinedundefined');
  });
  it('waits by the clock that it is given', async () => {
    const code =
      'var c=()=>new Promise((goOn)=>setTimeout(goOn,50)).then(()=>fetch("a"));export{c as createInstance};';
    const { pagefindWith } = await run(withInjectedFetch(code));
    const waits: unknown[] = [];
    const { createInstance } = pagefindWith({
      fetch: (address: string) => address,
      setTimeout(goOn: () => void, milliseconds: number) {
        waits.push(milliseconds);
        goOn();
      },
    });
    expect(await (createInstance as () => Promise<string>)()).toBe('a');
    expect(waits).toEqual([50]);
  });
  it('waits by the page’s clock where it is given none', async () => {
    const code =
      'var c=()=>new Promise((goOn)=>setTimeout(goOn,1)).then(()=>fetch("a"));export{c as createInstance};';
    const { pagefindWith } = await run(withInjectedFetch(code));
    const { createInstance } = pagefindWith({ fetch: (address: string) => address });
    expect(await (createInstance as () => Promise<string>)()).toBe('a');
  });
  it('has no segmenter to make', async () => {
    const code = 'var c=()=>fetch(typeof Intl);export{c as createInstance};';
    const { pagefindWith } = await run(withInjectedFetch(code));
    const { createInstance } = pagefindWith({ fetch: (address: string) => address });
    expect((createInstance as () => string)()).toBe('undefined');
  });
  it('keeps what each of two archives has loaded apart', async () => {
    const code = 'let n=0;var c=()=>{n+=1;fetch(n);return n};export{c as createInstance};';
    const { pagefindWith } = await run(withInjectedFetch(code));
    const [one, other] = [pagefindWith({ fetch() {} }), pagefindWith({ fetch() {} })] as {
      createInstance: () => number;
    }[];
    one?.createInstance();
    expect([one?.createInstance(), other?.createInstance()]).toEqual([2, 1]);
  });
});

describe('a client that is not as it was', () => {
  it.each([
    ['calls no fetch', 'var c=()=>1;export{c as createInstance};', 'script without a call of fetch'],
    [
      'takes fetch from globalThis',
      'var c=()=>globalThis.fetch(1)||fetch(2);export{c as createInstance};',
      'fetch',
    ],
    [
      'loads by XMLHttpRequest',
      'var c=()=>new XMLHttpRequest(fetch(1));export{c as createInstance};',
      'XMLHttp',
    ],
    ['imports', 'import x from "x";var c=()=>fetch(x);export{c as createInstance};', 'import x'],
    ['exports no createInstance', 'var c=()=>fetch(1);export{c as open};', 'exports'],
    [
      'exports in several places',
      'export var d=1;var c=()=>fetch(1);export{c as createInstance};',
      'exports',
    ],
  ])('is refused with a sentence: it %s', (_, code, found) => {
    expect(() => withInjectedFetch(code)).toThrow(found);
  });
});
