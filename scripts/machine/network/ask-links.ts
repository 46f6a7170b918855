import { setTimeout as wait } from 'node:timers/promises';
import type { LinkState } from '../../pipeline/check/index.ts';
import { aFewAtATime } from '../a-few-at-a-time.ts';
import { networkCode, networkReason } from './network-errors.ts';

/** How links are asked. Times are in milliseconds. */
export interface Asking {
  /** How long a host may take for one answer. */
  readonly patience: number;
  /** How long a host is left alone between two requests. */
  readonly pause: number;
  /** Who asks: hosts read it in their logs. */
  readonly agent: string;
}

/** How many hosts are asked at a time; one host is never asked for two things at once. */
const HOSTS_AT_A_TIME = 4;
/** A page that leads on more often than browsers follow leads nowhere. */
const MOST_STEPS = 20;
const FOR_GOOD: readonly number[] = [301, 308];
const LEADS_ON: readonly number[] = [...FOR_GOOD, 302, 303, 307];
const GONE: readonly number[] = [404, 410];
/** What says that no host was found, or no way to it. */
const NO_WAY: readonly string[] = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'ENETUNREACH',
  'ENETDOWN',
];

/** Of an answer, only its head is wanted: its status, and where it leads. */
async function headOf(url: string, method: 'HEAD' | 'GET', { patience, agent }: Asking) {
  const { status, headers, body } = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': agent, accept: '*/*' },
    signal: AbortSignal.timeout(patience),
  });
  await body?.cancel().catch(() => {});
  return { status, location: headers.get('location') };
}

/** The head of the page at an address. Not every host answers HEAD rightly, so that only a good answer to it is believed. */
async function answerOf(url: string, asking: Asking) {
  const head = await headOf(url, 'HEAD', asking).catch((error: unknown) => {
    if (NO_WAY.includes(networkCode(error))) throw error;
    return null;
  });
  if (head !== null && (head.status < 300 || LEADS_ON.includes(head.status))) return head;
  await wait(asking.pause);
  return headOf(url, 'GET', asking);
}

/** Words for an answer that is neither the page nor its absence. */
const refusal = (status: number): string =>
  status === 429 ? 'the host asks to be left alone for a while (429)' : `the host answers ${status}`;

/** What led from an address to its page: the last address that all steps before led to for good, and the last of all. */
interface Way {
  readonly lasting: string;
  readonly last: string;
}

function arrived(url: string, { lasting, last }: Way): LinkState {
  const [from, to] = [new URL(url), new URL(last)];
  const isFront = to.pathname === '/' && to.search === '';
  if (isFront && (from.pathname !== '/' || from.search !== ''))
    return { is: 'led to the front page', to: last };
  return lasting === from.href ? { is: 'there' } : { is: 'moved', to: lasting };
}

/** Follows an address to its page, and tells what became of it. */
async function stateOf(url: string, asking: Asking): Promise<LinkState> {
  const start = new URL(url).href;
  let way: Way = { lasting: start, last: start };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (step > 0) await wait(asking.pause);
    const { status, location } = await answerOf(way.last, asking);
    if (status >= 200 && status < 300) return arrived(url, way);
    if (GONE.includes(status)) return { is: 'gone', status };
    if (!LEADS_ON.includes(status)) return { is: 'unreachable', why: refusal(status) };
    const next = URL.parse(location ?? '', way.last);
    if (location === null || next === null || !/^https?:$/.test(next.protocol))
      return { is: 'unreachable', why: `the host leads on (${status}) without saying where` };
    // A fragment is never sent, and stays with the page it was written for.
    if (next.hash === '') next.hash = new URL(way.last).hash;
    const isLasting = way.lasting === way.last && FOR_GOOD.includes(status);
    way = { lasting: isLasting ? next.href : way.lasting, last: next.href };
  }
  return { is: 'unreachable', why: `it leads on more than ${MOST_STEPS} times` };
}

async function asked(url: string, asking: Asking): Promise<LinkState> {
  try {
    return await stateOf(url, asking);
  } catch (error) {
    if (NO_WAY.includes(networkCode(error))) return { is: 'without a host' };
    return { is: 'unreachable', why: networkReason(error) };
  }
}

/** Asks for each address once, a few hosts at a time and each of them slowly. Returns what each address came to. */
export async function askLinks(urls: Iterable<string>, asking: Asking): Promise<Map<string, LinkState>> {
  const byHost = Map.groupBy(new Set(urls), (url) => new URL(url).host);
  const states = await aFewAtATime(HOSTS_AT_A_TIME, byHost.values(), async (ofHost) => {
    const found: [string, LinkState][] = [];
    for (const url of ofHost) {
      if (found.length > 0) await wait(asking.pause);
      found.push([url, await asked(url, asking)]);
    }
    return found;
  });
  return new Map(states.flat());
}
