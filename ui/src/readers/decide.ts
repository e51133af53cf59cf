// What becomes of what a reader wrote.
import { api, ask } from '../api/client';

export type State = 'waiting' | 'reported' | 'shown' | 'refused' | 'spam' | 'picked';

export interface Decided { kind: 'comment' | 'answer' | 'report'; id: string; was: string }

interface Item { kind: 'comment' | 'answer' | 'report'; id: string }

export const keyOf = (it: Item) => `${it.kind} ${it.id}`;

/** decide says what becomes of each, and gives what it was: deciding that takes it back. */
export async function decide(items: (Item & { to: State })[]): Promise<Decided[]> {
  const out = await ask(() => api.POST('/readers/decide', { body: { items } }));
  return out.done;
}

const words: Record<State, string> = { shown: 'stands', refused: 'is refused', spam: 'is spam', waiting: 'waits again', reported: 'waits again', picked: 'stands' };

/** said tells what was done. */
export function said(to: State, n: number): string {
  return n === 1 ? `It ${words[to]}.` : `${n}: each ${words[to]}.`;
}

const why: Record<string, string> = {
  everybody: 'Everything waits', newcomer: 'Their first', links: 'Many links', repeat: 'Written before', word: 'A word of the list', reports: 'Reported', import: 'Waited where it came from',
};

/** because says why something waits. */
export function because(r: { cause: string; detail?: string }): string {
  if (r.cause === 'word' && r.detail) return `The word “${r.detail}”`;
  if (r.cause === 'reports' && r.detail) return `Reported by ${r.detail}`;
  if (r.cause === 'links' && r.detail) return `${r.detail} links`;
  return why[r.cause] ?? r.cause;
}
