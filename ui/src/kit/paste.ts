// What is pasted while nothing that takes words has the focus is meant for the panel that is open: a click beside a field
// takes the focus from it, and nobody sees that before the paste is lost.
import { useEffect, useRef } from 'preact/hooks';

/** usePaste gives fn what is pasted outside of every field while the component is shown. */
export function usePaste(fn: (e: ClipboardEvent) => void) {
  const now = useRef(fn);
  now.current = fn;
  useEffect(() => {
    const onPaste = (e: ClipboardEvent) => { if (!inField(e.target)) now.current(e); };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
