// What is to have the focus has it from the moment it is drawn: an effect after the drawing would come while somebody already
// types, and send the rest of their words into another field.
import { useLayoutEffect } from 'preact/hooks';

/** useFirst gives an element the focus when its component is first drawn. A dialog that is about to open around it gives it by itself. */
export function useFirst(first: () => HTMLElement | null | undefined, wanted = true) {
  useLayoutEffect(() => {
    const el = wanted ? first() : null;
    if (el?.closest('dialog:not([open])')) el.setAttribute('autofocus', '');
    else el?.focus({ preventScroll: el.tabIndex < 0 });
  }, []);
}
