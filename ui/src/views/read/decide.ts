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
interface Kept { at: number; state: State }

/** plain is a value without what is empty, in one order: the server leaves out and sorts as it likes. */
function plain(v: unknown): unknown {
  if (Array.isArray(v)) return v.map(plain);
  if (!v || typeof v !== 'object') return v;
  const full = Object.entries(v).filter(([, x]) => x && !(Array.isArray(x) && !x.length));
  return Object.fromEntries(full.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, x]) => [k, plain(x)]));
}
const same = (a: State, b: State) => JSON.stringify(plain([a.head, a.decisions])) === JSON.stringify(plain([b.head, b.decisions]));

/** kept is what was decided here on a reading and may not be on the server; null: nothing that is not. */
function kept(reading: Reading): Kept | null {
  let k: Kept | null = null;
  try { k = JSON.parse(localStorage.getItem(keptAs(reading.id)) ?? 'null') as Kept | null; } catch { /* nothing that can be read */ }
  if (k && !same(k.state, reading.state)) return k;
  keep(reading.id, null);
  return null;
}
function keep(id: string, state: State | null) {
  try { if (state) localStorage.setItem(keptAs(id), JSON.stringify({ at: Date.now(), state } satisfies Kept)); else localStorage.removeItem(keptAs(id)); } catch { /* full, or not allowed */ }
}

/** useDeciding keeps what was decided on a reading. */
export function useDeciding(reading: Reading): Deciding {
  const [left] = useState(() => kept(reading));
  const newer = !!left && new Date(reading.updated_at).getTime() > left.at; // it was decided on elsewhere since
  const [first] = useState<State>(left && !newer ? left.state : reading.state);
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
    const put = ({ head, decisions }: State) => { now.current = { head, decisions }; setDecisions(decisions); setHeadState(head); soon(); };
    if (left && newer) toast({ text: 'You decided on this elsewhere since. What you had decided here before could not be sent.', action: { label: 'Take it instead', run: () => put(left.state) } });
    else if (left) {
      soon();
      toast({ text: 'What you decided here and could not be sent is here again, and is sent now.', action: { label: 'Leave it out', run: () => put(reading.state) } });
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
