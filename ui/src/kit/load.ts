// Reading from the server while a component is shown.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Loaded<T> {
  data: T | undefined;
  err: unknown;
  loading: boolean;
  /** reload asks again; what is shown stays meanwhile. */
  reload: () => void;
  /** set puts in what is known already, as after a save. */
  set: (data: T | ((before: T | undefined) => T | undefined)) => void;
}

/** useLoad calls fn when deps change. An answer that comes after a newer question is thrown away. */
export function useLoad<T>(fn: () => Promise<T>, deps: unknown[]): Loaded<T> {
  const [state, setState] = useState<{ data?: T; err?: unknown; loading: boolean }>({ loading: true });
  const turn = useRef(0);
  const load = useCallback(() => {
    const mine = ++turn.current;
    setState((s) => ({ ...s, loading: true }));
    fn().then(
      (data) => { if (turn.current === mine) setState({ data, loading: false }); },
      (err) => { if (turn.current === mine) setState((s) => ({ data: s.data, err, loading: false })); },
    );
  }, deps);
  useEffect(() => { load(); return () => { turn.current++; }; }, [load]);
  const set = useCallback((data: T | ((before: T | undefined) => T | undefined)) => {
    setState((s) => ({ ...s, err: undefined, data: typeof data === 'function' ? (data as (b: T | undefined) => T | undefined)(s.data) : data }));
  }, []);
  return { data: state.data, err: state.err, loading: state.loading, reload: load, set };
}

/** useLater gives a value after it has not changed for a while (ms): for searching while somebody types. */
export function useLater<T>(value: T, ms = 150): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(value), ms);
    return () => window.clearTimeout(timer);
  }, [value, ms]);
  return late;
}
