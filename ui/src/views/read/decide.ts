// Decisions on a reading: made at once, taken back one by one, saved behind the person's back. What is not on the server yet is
// kept in this browser, and is there again when the reading is opened.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { api, ask, base, Problem } from '../../api/client';
import { fault, toast } from '../../kit/toast';
import type { Decision, Head, Reading } from './finding';

export type Decisions = Record<string, Decision>;
type Step = Record<string, Decision | undefined>; // what was decided before, by finding

export interface Deciding {
  decisions: Decisions;
  head: Head;
  /** decide decides on several findings as one step. */
  decide: (step: Step) => void;
  setHead: (head: Head) => void;
  /** undo takes the last step back, and tells which finding it was about. */
  undo: () => string | null;
  canUndo: boolean;
  state: () => State;
  saving: 'saved' | 'saving' | 'unsaved';
  /** settled resolves when nothing is on its way to the server. */
  settled: () => Promise<void>;
  /** count is how many steps were taken and not taken back. */
  count: number;
}

const pause = 500; // ms without a decision before it is saved
const waits = [3_000, 10_000, 30_000]; // ms before a save that failed is tried again

interface State { head: Head; decisions: Decisions }

const keptAs = (id: string) => `firsthand.reading.${id}`;
function kept(id: string): State | null {
  try { return JSON.parse(localStorage.getItem(keptAs(id)) ?? 'null') as State | null; } catch { return null; }
}
function keep(id: string, state: State | null) {
  try { if (state) localStorage.setItem(keptAs(id), JSON.stringify(state)); else localStorage.removeItem(keptAs(id)); } catch { /* full, or not allowed */ }
}

/** useDeciding keeps what was decided on a reading. */
export function useDeciding(reading: Reading): Deciding {
  const [first] = useState<State>(() => kept(reading.id) ?? reading.state);
  const [decisions, setDecisions] = useState<Decisions>(first.decisions);
  const [head, setHeadState] = useState<Head>(first.head);
  const steps = useRef<Step[]>([]); // not state: two keys may come before anything is drawn
  const [count, setCount] = useState(0);
  const [saving, setSaving] = useState<'saved' | 'saving' | 'unsaved'>('saved');
  const now = useRef({ head, decisions });
  now.current = { head, decisions };
  const dirty = useRef(false);
  const timer = useRef(0);
  const going = useRef<Promise<void>>(Promise.resolve());
  const failed = useRef(0); // how often in a row
  const gone = useRef(false);

  const save = useCallback(() => {
    window.clearTimeout(timer.current);
    if (!dirty.current) return going.current;
    dirty.current = false;
    setSaving('saving');
    going.current = going.current
      .then(() => ask(() => api.PUT('/readings/{id}', { params: { path: { id: reading.id } }, body: now.current })))
      .then(() => {
        failed.current = 0;
        if (!dirty.current) keep(reading.id, null);
        setSaving(dirty.current ? 'unsaved' : 'saved');
      }, (err) => {
        dirty.current = true;
        setSaving('unsaved');
        if (!failed.current || gone.current) fault(err);
        const again = !(err instanceof Problem) || err.offline || err.status >= 500;
        if (again && !gone.current) timer.current = window.setTimeout(() => void save(), waits[Math.min(failed.current, waits.length - 1)]);
        failed.current++;
      });
    return going.current;
  }, [reading.id]);
  const soon = useCallback(() => {
    dirty.current = true;
    keep(reading.id, now.current);
    setSaving('unsaved');
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(), pause);
  }, [save]);
  useEffect(() => {
    const leave = () => {
      if (!dirty.current) return;
      void fetch(`${base}/readings/${reading.id}`, { method: 'PUT', keepalive: true, credentials: 'same-origin', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(now.current) })
        .catch(() => undefined); // it is too large for that, or nobody answers: it is kept here
    };
    const online = () => void save();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', online);
    if (first !== reading.state && JSON.stringify(first) !== JSON.stringify(reading.state)) {
      soon();
      const theirs = () => { now.current = reading.state; setDecisions(reading.state.decisions); setHeadState(reading.state.head); soon(); };
      toast({ text: 'What you decided here and could not be sent is here again, and is sent now.', action: { label: 'Leave it out', run: theirs } });
    }
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', online);
      gone.current = true;
      void save();
      window.clearTimeout(timer.current);
    };
  }, [save]);

  const apply = (step: Step): Step => {
    const before: Step = {}, next = { ...now.current.decisions };
    for (const [id, d] of Object.entries(step)) {
      before[id] = next[id];
      if (d) next[id] = d;
      else delete next[id];
    }
    now.current = { ...now.current, decisions: next };
    setDecisions(next);
    soon();
    return before;
  };
  return {
    decisions, head, saving, canUndo: count > 0, count,
    decide: (step) => { steps.current.push(apply(step)); setCount(steps.current.length); },
    setHead: (next) => { now.current = { ...now.current, head: next }; setHeadState(next); soon(); },
    undo: () => {
      const last = steps.current.pop();
      if (!last) return null;
      apply(last);
      setCount(steps.current.length);
      return Object.keys(last)[0] ?? null;
    },
    state: () => now.current,
    settled: () => save(),
  };
}
