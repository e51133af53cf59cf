// Reading from the server while a component is shown.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { told } from '../api/client';
import { toast } from './toast';

export interface Loaded<T> {
  data: T | undefined;
  err: unknown;
  loading: boolean;
  /** reload asks again, whatever the question is by then; what is shown stays meanwhile. */
  reload: () => void;
  /** set puts in what is known already, as after a save. */
  set: (data: T | ((before: T | undefined) => T | undefined)) => void;
}

/**
 * useLoad calls fn when deps change: they are what is asked. anew are what the same question is to be asked again for. An answer that comes after a newer question is thrown away. What is shown stays until there
 * is an answer; if that is a fault, what answered another question goes, and what could only not be read anew stays, with a word.
 */
export function useLoad<T>(fn: () => Promise<T>, deps: unknown[], anew: unknown[] = []): Loaded<T> {
  const [state, setState] = useState<{ data?: T; err?: unknown; loading: boolean }>({ loading: true });
  const turn = useRef(0);
  const question = useMemo(() => ({}), deps);
  const answered = useRef<unknown>(null); // the question that the data answer
  const waits = useRef(false);
  const load = useCallback(() => {
    const mine = ++turn.current;
    waits.current = true;
    setState((s) => ({ ...s, loading: true }));
    fn().then(
      (data) => { if (turn.current === mine) { waits.current = false; answered.current = question; setState({ data, loading: false }); } },
      (err) => {
        if (turn.current !== mine) return;
        waits.current = false;
        const same = answered.current === question;
        setState((s) => ({ data: same ? s.data : undefined, err, loading: false }));
        if (same) toast({ text: `What you see could not be read anew: ${told(err)}`, kind: 'fault' });
      },
    );
  }, [...deps, ...anew]);
  useEffect(() => { load(); return () => { turn.current++; }; }, [load]);
  // Whoever saved something reloads when the server has answered: meanwhile the question may be another one.
  const now = useRef(load);
  now.current = load;
  const reload = useCallback(() => now.current(), []);
  const set = useCallback((data: T | ((before: T | undefined) => T | undefined)) => {
    setState((s) => ({ ...s, err: undefined, data: typeof data === 'function' ? (data as (b: T | undefined) => T | undefined)(s.data) : data }));
    if (waits.current) now.current(); // the answer on its way may be from before
  }, []);
  return { data: state.data, err: state.err, loading: state.loading, reload, set };
}

/** useQuestion gives what stands for the question in hand: an answer that comes when it is another one belongs to no list any more. */
export function useQuestion(deps: unknown[]): { current: object } {
  const question = useMemo(() => ({}), deps);
  const now = useRef(question);
  now.current = question;
  return now;
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
