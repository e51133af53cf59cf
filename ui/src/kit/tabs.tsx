// Tabs: arrow keys move between them, one is shown.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useId } from './unique';

export interface Tab { id: string; label: string; count?: number }

export function Tabs({ label, tabs, value, onValue, children }: { label: string; tabs: Tab[]; value: string; onValue: (id: string) => void; children: ComponentChildren }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKey = (e: KeyboardEvent) => {
    const at = tabs.findIndex((t) => t.id === value);
    const step: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    const to = step[e.key];
    if (to === undefined) return;
    e.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length]!;
    onValue(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  return (
    <div class="tabs">
      <div role="tablist" aria-label={label} ref={list} onKeyDown={onKey}>
        {tabs.map((t) => (
          <button key={t.id} type="button" role="tab" id={`${id}-${t.id}`} data-tab={t.id} aria-selected={t.id === value} aria-controls={`${id}-panel`}
            tabIndex={t.id === value ? 0 : -1} onClick={() => onValue(t.id)}>{t.label}{t.count ? <span class="count">{t.count}</span> : null}</button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`} tabIndex={-1}>{children}</div>
    </div>
  );
}
