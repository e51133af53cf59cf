// Decisions on a reading: made at once, taken back one by one, saved behind the person's back.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { api, ask, base } from '../../api/client';
import { fault } from '../../kit/toast';
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
  state: () => { head: Head; decisions: Decisions };
  saving: 'saved' | 'saving' | 'unsaved';
  /** settled resolves when nothing is on its way to the server. */
  settled: () => Promise<void>;
  /** count is how many steps were taken and not taken back. */
  count: number;
}

const pause = 500; // ms without a decision before it is saved

/** useDeciding keeps what was decided on a reading. */
export function useDeciding(reading: Reading): Deciding {
  const [decisions, setDecisions] = useState<Decisions>(reading.state.decisions);
  const [head, setHeadState] = useState<Head>(reading.state.head);
  const steps = useRef<Step[]>([]); // not state: two keys may come before anything is drawn
  const [count, setCount] = useState(0);
  const [saving, setSaving] = useState<'saved' | 'saving' | 'unsaved'>('saved');
  const now = useRef({ head, decisions });
  now.current = { head, decisions };
  const dirty = useRef(false);
  const timer = useRef(0);
  const going = useRef<Promise<void>>(Promise.resolve());

  const save = useCallback(() => {
    window.clearTimeout(timer.current);
    if (!dirty.current) return going.current;
    dirty.current = false;
    setSaving('saving');
    going.current = going.current
      .then(() => ask(() => api.PUT('/readings/{id}', { params: { path: { id: reading.id } }, body: now.current })))
      .then(() => setSaving(dirty.current ? 'unsaved' : 'saved'), (err) => { dirty.current = true; setSaving('unsaved'); fault(err); });
    return going.current;
  }, [reading.id]);
  const soon = useCallback(() => {
    dirty.current = true;
    setSaving('unsaved');
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(), pause);
  }, [save]);
  useEffect(() => {
    const leave = () => {
      if (!dirty.current) return;
      dirty.current = false;
      void fetch(`${base}/readings/${reading.id}`, { method: 'PUT', keepalive: true, credentials: 'same-origin', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(now.current) });
    };
    window.addEventListener('pagehide', leave);
    return () => { window.removeEventListener('pagehide', leave); void save(); };
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
