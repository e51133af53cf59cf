// Names for what refers to each other in a page. Preact's own are told apart within one tree only, and a dialog that is
// opened from anywhere is a tree of its own.
import { useState } from 'preact/hooks';

let next = 1;

/** useId gives a component a name that nothing else in the page has. */
export function useId(): string {
  const [id] = useState(() => `n${next++}`);
  return id;
}
