// The panels beside a story: buttons at the edge, one panel open at a time; and the strips above the text.
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Fault, Loading } from '../kit/page';
import { useCommands } from '../shell/commands';
import { panels, strips } from './panels';

const loaded = new Map<string, ComponentType>();

function useLazy(id: string, load: () => Promise<{ default: ComponentType }>): { Component?: ComponentType; failed: boolean; again: () => void } {
  const [, render] = useState(0);
  const [failed, setFailed] = useState(false);
  const Component = loaded.get(id);
  useEffect(() => {
    if (Component || failed) return;
    let here = true;
    load().then((m) => { loaded.set(id, m.default); if (here) render((n) => n + 1); }, () => { if (here) setFailed(true); });
    return () => { here = false; };
  }, [id, failed]);
  return { Component, failed, again: () => setFailed(false) };
}

export function Side({ open, onOpen }: { open: string | null; onOpen: (id: string | null) => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef<HTMLElement | null>(null);
  const panel = panels.find((p) => p.id === open);
  useLayoutEffect(() => { if (panel) heading.current?.focus({ preventScroll: true }); }, [open]);
  useCommands(() => panels.map((p) => ({ id: `panel.${p.id}`, title: p.label, group: 'Story', icon: p.icon, keys: p.keys, run: () => toggle(p.id) })), [open]);
  const toggle = (id: string) => {
    if (open !== id) opened.current = document.activeElement as HTMLElement | null;
    onOpen(open === id ? null : id);
    if (open === id) opened.current?.focus?.();
  };
  const close = () => { onOpen(null); opened.current?.focus?.(); };
  /** onKey: Escape leaves the field in which somebody writes, and only then the panel. */
  const onKey = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || e.defaultPrevented || e.isComposing) return;
    e.preventDefault();
    const el = e.target as HTMLElement;
    if (/^(TEXTAREA|SELECT)$/.test(el.tagName) || (el instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(el.type))) heading.current?.focus({ preventScroll: true });
    else close();
  };
  if (!panels.length) return null;
  return (
    <>
      <nav class="story-rail" aria-label="Panels of the story">
        {panels.map((p) => (
          <button key={p.id} type="button" class="button button-quiet" aria-pressed={open === p.id} aria-label={p.label} title={p.label} onClick={() => toggle(p.id)}>
            <Icon name={p.icon} /><span aria-hidden="true">{p.label}</span>
          </button>
        ))}
      </nav>
      {panel && (
        <aside class="story-panel" aria-label={panel.label} onKeyDown={onKey}>
          <header><h2 ref={heading} tabIndex={-1}>{panel.label}</h2><Button kind="quiet" small icon="close" label={`Close ${panel.label}`} onClick={close} /></header>
          <Inside key={panel.id} id={panel.id} load={panel.load} />
        </aside>
      )}
    </>
  );
}

function Inside({ id, load }: { id: string; load: () => Promise<{ default: ComponentType }> }) {
  const { Component, failed, again } = useLazy(`panel:${id}`, load);
  return failed ? <Fault err={null} again={again} /> : Component ? <Component /> : <Loading />;
}

/** Strips are always there, above the text. */
export function Strips() {
  return <>{strips.map((s) => <Strip key={s.id} id={s.id} load={s.load} />)}</>;
}

function Strip({ id, load }: { id: string; load: () => Promise<{ default: ComponentType }> }) {
  const { Component } = useLazy(`strip:${id}`, load);
  return Component ? <Component /> : null;
}
