/** How long, in ms, a search keeps the page busy before it lets it do other work: a phone takes four times as long. */
const TURN = 8;

/** The part of a browser's scheduler that is used; Safari has none. */
interface Scheduler {
  yield(): Promise<void>;
}

const scheduler = (globalThis as { readonly scheduler?: Partial<Scheduler> }).scheduler;
let began = 0;

/**
 * Between two steps of a search: where it has been busy for a turn, the page draws and answers what was typed before it
 * goes on. All searches of a page take turns together.
 */
export async function takeTurn(): Promise<void> {
  if (performance.now() - began < TURN) return;
  await (scheduler?.yield?.() ?? new Promise((goOn) => setTimeout(goOn)));
  began = performance.now();
}
