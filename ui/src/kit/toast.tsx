// Short words about what was just done, with a way back. They are read out; those with an action stay until they are
// closed or used.
import { useEffect, useState } from 'preact/hooks';
import { told } from '../api/client';
import { Button } from './button';

export interface Toast {
  text: string;
  kind?: 'done' | 'fault';
  /** action: usually Undo. */
  action?: { label: string; run: () => void | Promise<void> };
}

interface Kept extends Toast { id: number }

let kept: Kept[] = [];
let next = 1;
let tell: (() => void) | null = null;

function close(id: number) {
  kept = kept.filter((t) => t.id !== id);
  tell?.();
}

/** toast says something; what it gives takes it away again. */
export function toast(t: Toast): () => void {
  const id = next++;
  kept = [...kept.slice(-3), { ...t, id }];
  tell?.();
  if (!t.action && t.kind !== 'fault') window.setTimeout(() => close(id), 5000);
  if (t.action) window.setTimeout(() => close(id), 20_000);
  return () => close(id);
}

/** fault says what went wrong. */
export function fault(err: unknown) { toast({ text: told(err), kind: 'fault' }); }

export function Toasts() {
  const [, render] = useState(0);
  useEffect(() => { tell = () => render((n) => n + 1); return () => { tell = null; }; }, []);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {kept.map((t) => (
        <div key={t.id} class={`toast toast-${t.kind ?? 'done'}`}>
          <p>{t.text}</p>
          {t.action && <Button small onClick={() => { close(t.id); void t.action!.run(); }}>{t.action.label}</Button>}
          <Button small kind="quiet" icon="close" label="Close this message" onClick={() => close(t.id)} />
        </div>
      ))}
    </div>
  );
}
