// Lists by keyboard: j and k or the arrows move, Enter opens, as in mail programs. One row has the focus (roving
// tabindex), so that Tab leaves the list.
import { useCallback, useRef, useState } from 'preact/hooks';

export interface ListKeys {
  /** row gives the attributes of the row at a place. */
  row: (at: number) => { tabIndex: number; ref: (el: HTMLElement | null) => void; onFocus: () => void; 'data-row': number };
  /** onKeyDown is for the list around the rows. */
  onKeyDown: (e: KeyboardEvent) => void;
  at: number;
  go: (at: number) => void;
}

/** useListKeys is for a list of length rows; open is what Enter does. Further keys are the caller's. */
export function useListKeys(length: number, open?: (at: number) => void): ListKeys {
  const [at, setAt] = useState(0);
  const rows = useRef(new Map<number, HTMLElement>());
  const go = useCallback((to: number) => {
    const place = Math.max(0, Math.min(length - 1, to));
    setAt(place);
    rows.current.get(place)?.focus();
  }, [length]);
  const onKeyDown = useCallback((e: KeyboardEvent) => {
    const target = e.target as HTMLElement;
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable) return;
    const own = target.dataset.row !== undefined;
    const moves: Record<string, number> = { j: at + 1, ArrowDown: at + 1, k: at - 1, ArrowUp: at - 1, Home: 0, End: length - 1 };
    const to = moves[e.key];
    if (to !== undefined) { e.preventDefault(); go(to); }
    else if (e.key === 'Enter' && own && open) { e.preventDefault(); open(at); }
  }, [at, length, go, open]);
  const row = (place: number) => ({
    tabIndex: place === Math.min(at, Math.max(0, length - 1)) ? 0 : -1,
    ref: (el: HTMLElement | null) => { if (el) rows.current.set(place, el); else rows.current.delete(place); },
    onFocus: () => setAt(place),
    'data-row': place,
  });
  return { row, onKeyDown, at, go };
}
