// Dialogs are the browser's own <dialog>: focus stays inside, Escape closes, the page behind is inert.
import { render, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button';
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

export function Dialog({ title, onClose, actions, look = 'narrow', held, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current!;
    const before = document.activeElement as HTMLElement | null;
    dialog.showModal();
    return () => { dialog.close(); before?.focus?.(); };
  }, []);
  return (
    <dialog ref={ref} class={`dialog dialog-${look}`} aria-labelledby={id} onCancel={(e) => { e.preventDefault(); if (!held) onClose(); }}
      onClick={(e) => { if (e.target === ref.current && !held) onClose(); }}>
      <div class="dialog-body">
        <header><h2 id={id}>{title}</h2>{!held && <Button kind="quiet" icon="close" label="Close" onClick={onClose} />}</header>
        <div class="dialog-content">{children}</div>
        {actions && <footer>{actions}</footer>}
      </div>
    </dialog>
  );
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
