// A part of the settings while it is changed: what is kept, what is being entered, and which state it was based on.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Problem, send } from '../api/client';
import { useLoad } from '../kit/load';
import { fault, toast } from '../kit/toast';

export interface Now<T> { version: string; value: T }

export interface Part<T> {
  value: T | undefined;
  err: unknown;
  dirty: boolean;
  busy: boolean;
  /** refused: why it could not be saved, in a sentence. */
  refused: string;
  /** stale: somebody else saved meanwhile. */
  stale: boolean;
  /** set changes some of it; a function is given what stands there then. */
  set: (change: Partial<T> | ((now: T) => Partial<T>)) => void;
  put: (value: T) => void;
  save: () => Promise<void>;
  drop: () => void;
  reload: () => void;
  /** theirs shows what somebody else saved; onTop lets the next save go over it. */
  theirs: () => Promise<void>;
  onTop: () => void;
}

const json = { 'Content-Type': 'application/json' };
export const call = <T>(method: string, path: string, body?: unknown) => send<T>(method, path, body === undefined ? undefined : JSON.stringify(body), body === undefined ? undefined : json);

const keptAs = (path: string) => `firsthand.settings.${path}`;
function kept<T>(path: string): { version: string; value: T } | null {
  try { return JSON.parse(sessionStorage.getItem(keptAs(path)) ?? 'null'); } catch { return null; }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** usePart reads and saves /settings/PATH. What is entered and not saved outlives a save that is under way, its Undo, and a reload of the page. */
export function usePart<T extends object>(path: string): Part<T> {
  const { data, err, reload, set: setData } = useLoad(() => call<Now<T>>('GET', `/settings/${path}`), [path]);
  const [value, setValue] = useState<T>();
  const [version, setVersion] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const [stale, setStale] = useState(false);
  const stored = useRef<Now<T>>(); // what came back from a save: it takes nothing out of the fields
  useEffect(() => {
    if (!data || data === stored.current) return;
    const before = kept<T>(path);
    const entered = !!before && !same(before.value, data.value);
    setValue(entered ? before.value : data.value);
    setVersion(entered ? before.version : data.version);
    setRefused('');
    setStale(entered && before.version !== data.version);
  }, [data]);
  const dirty = !!data && !!value && !same(value, data.value);
  useLayoutEffect(() => { // what is seen is kept: the page may be gone in the next moment
    if (!data || !value) return;
    try { if (dirty) sessionStorage.setItem(keptAs(path), JSON.stringify({ version, value })); else sessionStorage.removeItem(keptAs(path)); } catch { /* nothing depends on it */ }
  }, [value, dirty, version]);
  /** store saves; the fields show what was saved if they still hold what they held when it was asked for. */
  const store = async (next: T, on: string, shown: T) => {
    const saved = await call<Now<T>>('PUT', `/settings/${path}`, { based_on: on, value: next });
    setData((d) => (stored.current = { ...d, ...saved }));
    setVersion(saved.version);
    setValue((now) => (same(now, shown) ? saved.value : now));
    setStale(false);
    return saved;
  };
  const save = async () => {
    if (!data || !value || busy) return;
    const before = data.value;
    setBusy(true);
    setRefused('');
    try {
      const saved = await store(value, version, value);
      toast({ text: 'Saved. Readers see it within half a minute.', action: { label: 'Undo', run: () => store(before, saved.version, saved.value) } });
    } catch (e) {
      if (e instanceof Problem && e.conflict && /meanwhile/.test(e.message)) setStale(true);
      else if (e instanceof Problem && e.status >= 400 && e.status < 500) setRefused(e.message);
      else fault(e);
    } finally { setBusy(false); }
  };
  const onTop = async () => {
    try { const now = await call<Now<T>>('GET', `/settings/${path}`); setVersion(now.version); setStale(false); } catch (e) { fault(e); }
  };
  /** show puts a value into the fields, with the way back to what was entered. */
  const show = (to: Now<T>, text: string) => {
    const entered = value;
    setValue(to.value);
    setVersion(to.version);
    setRefused('');
    setStale(false);
    toast({ text, action: { label: 'Undo', run: () => setValue(entered) } });
  };
  const theirs = async () => {
    try {
      const now = await call<Now<T>>('GET', `/settings/${path}`);
      setData((d) => (stored.current = { ...d, ...now }));
      show(now, 'Theirs is shown.');
    } catch (e) { fault(e); }
  };
  return {
    value, err: data ? undefined : err, dirty, busy, refused, stale, save, reload, theirs, onTop, put: setValue,
    set: (change) => setValue((v) => (v ? { ...v, ...(typeof change === 'function' ? change(v) : change) } : v)),
    drop: () => { if (data) show(stale ? { ...data, version } : data, 'What you had entered is dropped.'); },
  };
}
