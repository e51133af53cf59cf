// A part of the settings while it is changed: what is kept, what is being entered, and which state it was based on.
import { useEffect, useState } from 'preact/hooks';
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
  set: (change: Partial<T>) => void;
  put: (value: T) => void;
  save: () => Promise<void>;
  drop: () => void;
  reload: () => void;
  onTop: () => void;
}

const json = { 'Content-Type': 'application/json' };
export const call = <T>(method: string, path: string, body?: unknown) => send<T>(method, path, body === undefined ? undefined : JSON.stringify(body), body === undefined ? undefined : json);

const keptAs = (path: string) => `firsthand.settings.${path}`;
function kept<T>(path: string): { version: string; value: T } | null {
  try { return JSON.parse(sessionStorage.getItem(keptAs(path)) ?? 'null'); } catch { return null; }
}

/** usePart reads and saves /settings/PATH. What is entered and not saved outlives a reload of the page. */
export function usePart<T extends object>(path: string): Part<T> {
  const { data, err, reload, set: setData } = useLoad(() => call<Now<T>>('GET', `/settings/${path}`), [path]);
  const [value, setValue] = useState<T>();
  const [version, setVersion] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const [stale, setStale] = useState(false);
  useEffect(() => {
    if (!data) return;
    const before = kept<T>(path);
    setValue(before && before.version === data.version ? before.value : data.value);
    setVersion(data.version);
    setRefused('');
    setStale(false);
  }, [data]);
  const dirty = !!data && !!value && JSON.stringify(value) !== JSON.stringify(data.value);
  useEffect(() => {
    if (!data || !value) return;
    try { if (dirty) sessionStorage.setItem(keptAs(path), JSON.stringify({ version, value })); else sessionStorage.removeItem(keptAs(path)); } catch { /* nothing depends on it */ }
  }, [value, dirty, version]);
  const store = async (next: T, on: string) => {
    const saved = await call<Now<T>>('PUT', `/settings/${path}`, { based_on: on, value: next });
    setData((d) => ({ ...d, ...saved }));
    return saved;
  };
  const save = async () => {
    if (!data || !value) return;
    const before = data.value;
    setBusy(true);
    setRefused('');
    try {
      const saved = await store(value, version);
      toast({ text: 'Saved. Readers see it within half a minute.', action: { label: 'Undo', run: async () => { try { await store(before, saved.version); } catch (e) { fault(e); } } } });
    } catch (e) {
      if (e instanceof Problem && e.conflict && /meanwhile/.test(e.message)) setStale(true);
      else if (e instanceof Problem && e.status >= 400 && e.status < 500) setRefused(e.message);
      else fault(e);
    } finally { setBusy(false); }
  };
  const onTop = async () => {
    try { const now = await call<Now<T>>('GET', `/settings/${path}`); setVersion(now.version); setStale(false); } catch (e) { fault(e); }
  };
  return { value, err: data ? undefined : err, dirty, busy, refused, stale, save, reload, onTop, put: setValue, set: (change) => setValue((v) => (v ? { ...v, ...change } : v)), drop: () => data && setValue(data.value) };
}
