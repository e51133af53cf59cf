// Short words about what was just done, with a way back. They are read out; those with an action stay until they are
// closed or used. They stand above every dialog: all that is outside of an open one can be neither pressed nor heard.
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { told } from '../api/client';
import { Button } from './button';

export interface Toast {
  text: string;
  kind?: 'done' | 'fault';
  /** action: usually Undo. If it fails, that is said, and the toast comes back. */
  action?: { label: string; run: () => unknown };
}

interface Kept extends Toast { id: number }

let kept: Kept[] = [];
let next = 1;
let place: HTMLElement | null = null;

function tell() {
  if (!place) return;
  toastsAbove();
  render(<List />, place);
}

/** toastsAbove puts the messages where they can be seen and used: into the dialog that is open, the last of them. */
export function toastsAbove() {
  if (!place) return;
  const on = [...document.querySelectorAll<HTMLElement>('dialog:modal')].at(-1) ?? document.body;
  if (place.parentElement === on) return;
  on.append(place);
  watch.disconnect();
  if (on === document.body) return;
  watch.observe(on, { attributeFilter: ['open'] });
  watch.observe(on.parentNode!, { childList: true });
}

/** watch tells when the dialog in which they stand is closed or taken away. */
const watch = new MutationObserver(() => toastsAbove());

function close(id: number) {
  kept = kept.filter((t) => t.id !== id);
  tell();
}

function put(t: Kept) {
  // The same words again, as of something that is tried every few seconds, take the place of those before.
  kept = [...kept.filter((k) => k.id !== t.id && (k.action || t.action || k.text !== t.text)).slice(-3), t];
  tell();
  if (!t.action && t.kind !== 'fault') window.setTimeout(() => close(t.id), 5000);
  if (t.action) window.setTimeout(() => close(t.id), 20_000);
}

/** toast says something; what it gives takes it away again. */
export function toast(t: Toast): () => void {
  const id = next++;
  put({ ...t, id });
  return () => close(id);
}

/** fault says what went wrong. */
export function fault(err: unknown) { toast({ text: told(err), kind: 'fault' }); }

async function act(t: Kept) {
  close(t.id);
  try {
    await t.action!.run();
  } catch (err) {
    fault(err);
    put({ ...t, id: next++ });
  }
}

/** Toasts has messages shown from now on, wherever the page is. */
export function Toasts() {
  useEffect(() => {
    if (place) return;
    place = document.createElement('div');
    place.className = 'toasts';
    place.setAttribute('role', 'status');
    place.setAttribute('aria-live', 'polite');
    tell();
  }, []);
  return null;
}

function List() {
  return <>
    {kept.map((t) => (
      <div key={t.id} class={`toast toast-${t.kind ?? 'done'}`}>
        <p>{t.text}</p>
        {t.action && <Button small onClick={() => act(t)}>{t.action.label}</Button>}
        <Button small kind="quiet" icon="close" label="Close this message" onClick={() => close(t.id)} />
      </div>
    ))}
  </>;
}
