// What somebody began to write in a small form and did not send. It stays when the form is left, by Escape or for another panel,
// and when the page is loaded anew, until it is sent or the tab is closed.
import { useCallback, useState } from 'preact/hooks';
import { currentMe } from '../shell/session';

const name = (key: string) => `firsthand.unsent.${currentMe()?.id ?? ''}.${key}`;

function read<T>(key: string | undefined, first: T): T {
  if (!key) return first;
  try {
    const text = sessionStorage.getItem(name(key));
    return text === null ? first : (JSON.parse(text) as T);
  } catch { return first; }
}

function write(key: string | undefined, value: unknown, first: unknown) {
  if (!key) return;
  try {
    if (JSON.stringify(value) === JSON.stringify(first)) sessionStorage.removeItem(name(key));
    else sessionStorage.setItem(name(key), JSON.stringify(value));
  } catch { /* full, or not allowed: it stays while the form does */ }
}

/** useUnsent is useState for such a form; key says what it is of, without one nothing is kept. What equals first is nothing. */
export function useUnsent<T>(key: string | undefined, first: T): [T, (value: T | ((now: T) => T)) => void] {
  const [value, set] = useState<T>(() => read(key, first));
  const put = useCallback((next: T | ((now: T) => T)) => set((now) => {
    const to = typeof next === 'function' ? (next as (now: T) => T)(now) : next;
    write(key, to, first);
    return to;
  }), [key]);
  return [value, put];
}

/** forgetUnsent is for what was sent. */
export function forgetUnsent(...keys: string[]) { keys.forEach((key) => write(key, null, null)); }
