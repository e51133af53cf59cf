// The state of the front page's view: what is being arranged, on which version, with every step back.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { fault } from '../kit/toast';
import { plain, same, type Front, type Slot } from './slots';

const keptAs = 'firsthand.front';

interface Kept { id: string; version: number; basedOn: string; slots: Slot[] }

/** kept is what was arranged and not saved, in this browser. */
function kept(): Kept | null {
  try { return JSON.parse(localStorage.getItem(keptAs) ?? 'null') as Kept | null; } catch { return null; }
}

function keep(k: Kept | null) {
  try { if (k) localStorage.setItem(keptAs, JSON.stringify(k)); else localStorage.removeItem(keptAs); } catch { /* full, or not allowed: nothing else depends on it */ }
}

export interface Arranged {
  slots: Slot[];
  dirty: boolean;
  basedOn: string;
  change: (next: Slot[]) => void;
  undo: () => void;
  canUndo: boolean;
  /** begin begins with a version: what is live, or one that waits. */
  begin: (f: Front, restore?: boolean) => void;
  rebase: (on: string) => void;
}

/** useArranged keeps the slots of one version while they are changed, and asks the server what would stand in them. */
export function useArranged(mayEdit: boolean): Arranged {
  const [slots, setSlots] = useState<Slot[]>([]);
  const [saved, setSaved] = useState<Slot[]>([]);
  const [steps, setSteps] = useState<Slot[][]>([]);
  const [on, setOn] = useState({ id: '', version: 0, basedOn: '' });
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
    setOn({ id: f.id, version: f.version, basedOn: f.id });
    const before = restore ? kept() : null;
    if (before && before.id === f.id && before.version === f.version && before.slots.length === f.slots.length && !same(before.slots, f.slots)) put(before.slots);
    else setSlots(f.slots);
  }, [put]);
  const change = useCallback((next: Slot[]) => { setSteps((s) => [...s.slice(-49), slots]); put(next); }, [slots, put]);
  const undo = useCallback(() => {
    const last = steps.at(-1);
    if (!last) return;
    setSteps(steps.slice(0, -1));
    put(last);
  }, [steps, put]);

  const dirty = !same(slots, saved);
  useEffect(() => { if (slots.length) keep(dirty ? { ...on, slots: slots.map((s) => ({ ...plain(s), picked: s.picked, topic: s.topic })) } : null); }, [slots, dirty, on]);
  return { slots, dirty, basedOn: on.basedOn, change, undo, canUndo: steps.length > 0, begin, rebase: (id) => setOn((o) => ({ ...o, basedOn: id })) };
}
