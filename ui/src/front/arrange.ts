// The state of the front page's view: what is being arranged, on which version, with every step back.
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { fault } from '../kit/toast';
import { plain, same, type Front, type Slot } from './slots';

const keptAs = 'firsthand.front';
const most = 8; // versions of which something unsaved is kept

interface Kept { id: string; version: number; slots: Slot[] }

function all(): Kept[] {
  try {
    const list = JSON.parse(localStorage.getItem(keptAs) ?? '[]') as unknown;
    return Array.isArray(list) ? (list as Kept[]) : [];
  } catch { return []; }
}

function write(list: Kept[]) {
  try { if (list.length) localStorage.setItem(keptAs, JSON.stringify(list.slice(-most))); else localStorage.removeItem(keptAs); } catch { /* full, or not allowed: nothing else depends on it */ }
}

/** kept is what was arranged on a version and not saved, in this browser. */
const kept = (id: string) => all().find((k) => k.id === id);
const keep = (k: Kept) => write([...all().filter((o) => o.id !== k.id), k]);
const forget = (id: string) => write(all().filter((k) => k.id !== id));

/** leftOver gives what was arranged on a version that is not there any more, once. */
export function leftOver(there: string[]): Slot[] | null {
  const gone = all().filter((k) => !there.includes(k.id));
  if (gone.length) write(all().filter((k) => there.includes(k.id)));
  return gone.at(-1)?.slots ?? null;
}

export interface Arranged {
  /** id and version are those of what is being arranged; saves are based on it. */
  id: string;
  version: number;
  slots: Slot[];
  dirty: boolean;
  change: (next: Slot[]) => void;
  undo: () => void;
  canUndo: boolean;
  /** begin begins with a version: what is live, or one that waits. */
  begin: (f: Front, restore?: boolean) => void;
  /** rebase puts what is arranged on top of another version, as after a save. */
  rebase: (on: Front) => void;
}

/** useArranged keeps the slots of one version while they are changed, and asks the server what would stand in them. */
export function useArranged(mayEdit: boolean): Arranged {
  const [slots, setSlots] = useState<Slot[]>([]);
  const [saved, setSaved] = useState<Slot[]>([]);
  const [steps, setSteps] = useState<Slot[][]>([]);
  const [on, setOn] = useState({ id: '', version: 0 });
  const turn = useRef(0);

  const fill = useCallback((next: Slot[]) => {
    const mine = ++turn.current;
    if (!mayEdit || next.length === 0) return;
    ask(() => api.POST('/front/fill', { body: { slots: next.map(plain) } })).then(
      (made) => { if (turn.current === mine) setSlots(made.slots); },
      (err) => { if (turn.current === mine) fault(err); },
    );
  }, [mayEdit]);

  const put = useCallback((next: Slot[]) => { setSlots(next); fill(next); }, [fill]);
  const begin = useCallback((f: Front, restore = false) => {
    turn.current++;
    setSaved(f.slots);
    setSteps([]);
    setOn({ id: f.id, version: f.version });
    const before = restore ? kept(f.id) : undefined;
    if (before && before.version === f.version && before.slots.length === f.slots.length && !same(before.slots, f.slots)) put(before.slots);
    else setSlots(f.slots);
  }, [put]);
  const rebase = useCallback((f: Front) => { setSaved(f.slots); setOn({ id: f.id, version: f.version }); }, []);
  const change = useCallback((next: Slot[]) => { setSteps((s) => [...s.slice(-49), slots]); put(next); }, [slots, put]);
  const undo = useCallback(() => {
    const last = steps.at(-1);
    if (!last) return;
    setSteps(steps.slice(0, -1));
    put(last);
  }, [steps, put]);

  const dirty = !same(slots, saved);
  useLayoutEffect(() => { // what is seen is kept: the page may be gone in the next moment
    if (!slots.length) return;
    if (dirty) keep({ ...on, slots: slots.map((s) => ({ ...plain(s), picked: s.picked, topic: s.topic })) }); else forget(on.id);
  }, [slots, dirty, on]);
  return { ...on, slots, dirty, change, undo, canUndo: steps.length > 0, begin, rebase };
}
