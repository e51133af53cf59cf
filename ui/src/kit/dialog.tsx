// Dialogs are the browser's own <dialog>: focus stays inside, Escape closes, the page behind is inert. What was typed into one
// is never thrown away without asking.
import { render, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { told } from '../api/client';
import { Button } from './button';
import { useFirst } from './focus';
import { toastsAbove } from './toast';
import { useId } from './unique';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** actions stand at the foot: the main one last. */
  actions?: ComponentChildren;
  /** wide: for lists and comparisons. sheet: from the side on a desktop, from below on a phone. top: near the top, so that it does not jump as its list grows. full: the whole window. */
  look?: 'narrow' | 'wide' | 'sheet' | 'top' | 'full';
  /** held: it closes by its actions only, not by Escape. */
  held?: boolean;
  children?: ComponentChildren;
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const standing = (el: Typed) => (el instanceof HTMLInputElement && /^(checkbox|radio)$/.test(el.type) ? String(el.checked) : el.value);

/** typedInto gives the field of an event if something is lost with it: what is searched for is not. */
function typedInto(e: Event): Typed | null {
  const el = e.target as HTMLElement;
  if (!(el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement || el instanceof HTMLSelectElement)) return null;
  return el.type === 'search' || el.getAttribute('role') === 'combobox' ? null : el;
}

export function Dialog({ title, onClose, actions, look = 'narrow', held, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  const first = useRef(new Map<Typed, string | null>()); // what stood in each field before somebody came to it
  const outside = useRef(false); // whether the press that ends now began beside the dialog
  const [asks, setAsks] = useState<HTMLElement | null>(null);
  const closing = useRef(false);
  // Before anything else is heard: a key that is pressed at once is the dialog's.
  useLayoutEffect(() => {
    const dialog = ref.current!;
    const before = document.activeElement as HTMLElement | null;
    dialog.showModal();
    toastsAbove();
    return () => { closing.current = true; dialog.close(); toastsAbove(); before?.focus?.(); };
  }, []);
  const changed = () => [...first.current].some(([el, was]) => el.isConnected && standing(el) !== was);
  /** leave closes it; where something was typed it asks first. */
  const leave = () => {
    if (held) return;
    if (changed()) setAsks((now) => now ?? (document.activeElement as HTMLElement | null) ?? ref.current);
    else onClose();
  };
  /** closedFromOutside is for browsers that close a dialog without asking, as at the second press of Escape or of "back". */
  const closedFromOutside = () => {
    if (closing.current || !ref.current?.isConnected) return;
    if (held || changed()) ref.current.showModal();
    leave();
  };
  const goOn = () => { asks?.focus?.(); setAsks(null); };
  const onKey = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || e.defaultPrevented || e.isComposing) return;
    // The browser must not hear it: the second time it would close the dialog, whatever is said to the first.
    e.preventDefault();
    e.stopPropagation();
    if (asks) goOn(); else leave();
  };
  return (
    <dialog ref={ref} class={`dialog dialog-${look}`} aria-labelledby={id} onKeyDown={onKey}
      onCancel={(e) => { if (e.target === ref.current) { e.preventDefault(); leave(); } }}
      onClose={closedFromOutside}
      onFocusIn={(e) => { const el = typedInto(e); if (el && !first.current.has(el)) first.current.set(el, standing(el)); }}
      onInput={(e) => { const el = typedInto(e); if (el && !first.current.has(el)) first.current.set(el, null); }}
      onPointerDown={(e) => { outside.current = e.target === ref.current; }}
      onClick={(e) => { if (e.target === ref.current && outside.current) leave(); }}>
      <div class="dialog-body">
        <header><h2 id={id}>{title}</h2>{!held && <Button kind="quiet" icon="close" label="Close" onClick={leave} />}</header>
        <div class="dialog-content">{children}</div>
        {asks && (
          <div class="dialog-asks" role="group" aria-label="Leave it?">
            <p role="alert">What you entered is not kept yet.</p>
            <Button small kind="danger" onClick={onClose}>Drop it</Button>
            <GoOn onClick={goOn} />
          </div>
        )}
        {actions && <footer>{actions}</footer>}
      </div>
    </dialog>
  );
}

/** GoOn has the focus as soon as it is there. */
function GoOn({ onClick }: { onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useFirst(() => button.current);
  return <Button small kind="primary" button={button} onClick={onClick}>Go on with it</Button>;
}

/**
 * useActing is for a dialog that asks for what an act needs: it does the act while it is still open. What is refused is said
 * there, beside what was typed. Without an act it only gives the value.
 */
export function useActing<T>(done: (value: T | null) => void, act?: (value: T) => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const under = useRef(false); // two presses may come before anything is drawn
  const run = async (value: T) => {
    if (!act) { done(value); return; }
    if (under.current) return;
    under.current = true;
    setBusy(true);
    setRefused('');
    try {
      await act(value);
      done(value);
    } catch (err) {
      setRefused(told(err));
      setBusy(false);
    }
    under.current = false;
  };
  return { busy, refused, run };
}

/**
 * show opens a dialog from anywhere and gives what it ended with:
 *   const name = await show<string>((done) => <NameDialog onDone={done} />);
 * null: it was closed.
 */
export function show<T>(dialog: (done: (value: T | null) => void) => ComponentChildren): Promise<T | null> {
  return new Promise((resolve) => {
    const place = document.createElement('div');
    document.body.append(place);
    const done = (value: T | null) => {
      render(null, place);
      place.remove();
      resolve(value);
    };
    render(dialog(done), place);
  });
}

/** confirm asks before what cannot be undone; for everything else do it and offer to undo it. */
export async function confirm(title: string, text: string, action: string): Promise<boolean> {
  return (await show<true>((done) => (
    <Dialog title={title} onClose={() => done(null)} actions={<>
      <Button onClick={() => done(null)}>Cancel</Button>
      <Button kind="danger" onClick={() => done(true)}>{action}</Button>
    </>}><p>{text}</p></Dialog>
  ))) ?? false;
}
