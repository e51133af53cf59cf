// State that lives outside of the views, as who is signed in.
import { useEffect, useReducer } from 'preact/hooks';

/** useOutside gives what read gives, and renders again when one of the ears is told that it changed. */
export function useOutside<T>(ears: Set<() => void>, read: () => T): T {
  const [, render] = useReducer((n: number) => n + 1, 0);
  const value = read();
  useEffect(() => {
    let was = value;
    const hear = () => { const now = read(); if (now !== was) { was = now; render(0); } };
    ears.add(hear);
    hear(); // between rendering and here it may have changed
    return () => { ears.delete(hear); };
  }, [ears]);
  return value;
}
