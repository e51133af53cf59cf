// The records of the quotes that the open story prints: asked for together, kept while the page is open, told to whoever
// shows one when it changes.
import { api, ask } from '../api/client';
import type { QuoteCard } from './types';

const known = new Map<string, QuoteCard | null>(); // null: not on file
const ears = new Map<string, Set<() => void>>();
const wanted = new Set<string>();
const old = new Set<string>(); // nobody showed them for a while: they are shown as known, and asked for again
let asking = 0;

const tell = (id: string) => ears.get(id)?.forEach((ear) => ear());

/** record gives what is known of a quote: undefined while it is asked for, null if there is no such record. */
export function record(id: string): QuoteCard | null | undefined {
  if (!id) return null;
  if (old.delete(id) || !known.has(id)) want(id);
  return known.get(id);
}

function want(id: string) {
  wanted.add(id);
  asking ||= window.setTimeout(() => { asking = 0; void read(); }, 20);
}

async function read() {
  const ids = [...wanted].slice(0, 200);
  ids.forEach((id) => wanted.delete(id));
  if (wanted.size) asking ||= window.setTimeout(() => { asking = 0; void read(); }, 20);
  try {
    const { quotes } = await ask(() => api.GET('/cite/quotes', { params: { query: { ids: ids.join(',') } } }));
    for (const id of ids) known.set(id, (quotes ?? []).find((q) => q.id === id) ?? null);
  } catch {
    return; // they are asked for again when somebody looks
  }
  ids.forEach(tell);
}

/** keepRecord puts in what the server has just said of a quote. */
export function keepRecord(card: QuoteCard) {
  known.set(card.id, card);
  tell(card.id);
}

/** askAgain forgets what is known of some quotes; those that are shown are asked for at once. */
export function askAgain(ids: string[]) {
  for (const id of ids) if (ears.get(id)?.size) want(id); else known.delete(id);
}

/** hear calls when the record of a quote changes. */
export function hear(id: string, ear: () => void): () => void {
  if (!id) return () => {};
  const list = ears.get(id) ?? new Set();
  ears.set(id, list.add(ear));
  return () => { list.delete(ear); if (!list.size) { ears.delete(id); old.add(id); } };
}

/** said is the line that names whose words they are: "Maud Ferrante, to Idris Vale, The Late Lamp, March 2026". */
export function said(q: QuoteCard): string {
  return [q.speaker, q.addressee && `to ${q.addressee}`, q.outlet, q.said].filter(Boolean).join(', ');
}
