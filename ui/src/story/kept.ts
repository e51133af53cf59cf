// What was written and is not on the server yet, kept in this browser: in its database, and, when the page is left, at once in
// its small store too, which waits for nobody. A draft goes away when the server has it.
import type { Story } from './context';

export interface Draft {
  id: string; // of the story
  who: string; // of the person: nobody sees another's drafts
  revision: string; // that it was written on
  patch: Partial<Story>;
  /** body is the text as JSON; null if it did not change. */
  body: string | null;
  title: string;
  at: number;
  /** tried are the saves that were sent and not answered: the server may have them nevertheless. */
  tried?: Attempt[];
}

/** Attempt is a save that was sent: its fields, and a mark of its text. */
export interface Attempt { patch: Partial<Story>; mark: string }

/** markOf tells texts apart. */
export function markOf(text: string | null): string {
  if (text === null) return '';
  let a = 0xdeadbeef, b = 0x41c6ce57;
  for (let n = 0; n < text.length; n++) {
    const c = text.charCodeAt(n);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  return `${text.length}:${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}

const name = 'firsthand-newsroom';
const small = 'firsthand-draft:';
let opening: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('drafts', { keyPath: ['who', 'id'] });
    request.onsuccess = () => {
      request.result.onversionchange = () => { request.result.close(); opening = null; };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  opening.catch(() => { opening = null; });
  return opening;
}

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open();
  return new Promise((resolve, reject) => {
    const tx = db.transaction('drafts', mode, { durability: 'relaxed' });
    const request = act(tx.objectStore('drafts'));
    tx.oncomplete = () => resolve(request.result);
    tx.onerror = tx.onabort = () => reject(tx.error);
  });
}

/** keep keeps a draft. It fails where the browser has no room or keeps nothing (some private windows). */
export async function keep(draft: Draft): Promise<void> {
  await run('readwrite', (s) => s.put(draft));
  forgetSmall(draft.who, draft.id, draft.at);
}

/** keepNow keeps a draft before the next line runs; false if there is no room. */
export function keepNow(draft: Draft): boolean {
  try {
    localStorage.setItem(`${small}${draft.who}:${draft.id}`, JSON.stringify(draft));
    return true;
  } catch { return false; }
}

function readSmall(who: string, id: string): Draft | null {
  try {
    const text = localStorage.getItem(`${small}${who}:${id}`);
    return text ? (JSON.parse(text) as Draft) : null;
  } catch { return null; }
}

function forgetSmall(who: string, id: string, until: number) {
  const draft = readSmall(who, id);
  if (draft && draft.at <= until) localStorage.removeItem(`${small}${who}:${id}`);
}

/** kept gives the draft of a story, the newer of the two; null if there is none. */
export async function kept(who: string, id: string): Promise<Draft | null> {
  const a = (await run<Draft | undefined>('readonly', (s) => s.get([who, id])).catch(() => undefined)) ?? null;
  const b = readSmall(who, id);
  return !a ? b : !b || a.at >= b.at ? a : b;
}

/** forget takes a draft away that the server has. A newer one stays. */
export async function forget(who: string, id: string, at: number): Promise<void> {
  forgetSmall(who, id, at);
  const now = await run<Draft | undefined>('readonly', (s) => s.get([who, id])).catch(() => undefined);
  if (now && now.at <= at) await run('readwrite', (s) => s.delete([who, id])).catch(() => undefined);
  tellKept();
}

/** tellKept tells whoever shows the list of drafts that it may have changed. */
export function tellKept() { window.dispatchEvent(new Event('firsthand-kept')); }

/** allKept lists the drafts of a person. */
export async function allKept(who: string): Promise<Draft[]> {
  const list = await run<Draft[]>('readonly', (s) => s.getAll(IDBKeyRange.bound([who], [who, []]))).catch(() => []);
  const found = new Map(list.map((d) => [d.id, d]));
  try {
    for (let n = 0; n < localStorage.length; n++) {
      const key = localStorage.key(n)!;
      if (!key.startsWith(`${small}${who}:`)) continue;
      const draft = readSmall(who, key.slice(small.length + who.length + 1));
      if (draft && !((found.get(draft.id)?.at ?? 0) >= draft.at)) found.set(draft.id, draft);
    }
  } catch { /* no small store */ }
  return [...found.values()].sort((a, b) => b.at - a.at);
}
