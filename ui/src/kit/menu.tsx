// A button that opens a list of things to do. Arrow keys move, Escape closes, a letter jumps.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';
import { spelled } from '../shell/commands';
import { useId } from './unique';

export interface MenuItem {
  label: string;
  icon?: IconName;
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  href?: string;
  run?: () => void | Promise<void>;
}

interface MenuProps {
  /** label says what the menu is of; it is all there is to a button with an icon alone. */
  label: string;
  icon?: IconName;
  items: (MenuItem | false | null | undefined)[];
  children?: ComponentChildren;
  align?: 'start' | 'end';
}

export function Menu({ label, icon = 'more', items, children, align = 'end' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = items.filter((i): i is MenuItem => !!i);

  // Before anything else is heard: a letter that is pressed at once is the menu's.
  useLayoutEffect(() => { if (open) entries()[0]?.focus(); }, [open]);
  useEffect(() => {
    if (!open) return;
    const away = (e: Event) => { if (!box.current?.contains(e.target as Node)) setOpen(false); };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => { document.removeEventListener('pointerdown', away); document.removeEventListener('focusin', away); };
  }, [open]);

  const entries = () => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not([aria-disabled])') ?? [])];
  const close = () => { setOpen(false); button.current?.focus(); };
  const onKey = (e: KeyboardEvent) => {
    const all = entries(), at = all.indexOf(document.activeElement as HTMLElement);
    const go = (n: number) => { e.preventDefault(); all[(n + all.length) % all.length]?.focus(); };
    if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); close(); }
    else if (e.key === 'ArrowDown') go(at + 1);
    else if (e.key === 'ArrowUp') go(at - 1);
    else if (e.key === 'Home') go(0);
    else if (e.key === 'End') go(all.length - 1);
    else if (e.key.length === 1 && /\S/.test(e.key) && !e.ctrlKey && !e.metaKey && !e.altKey) {
      // A letter jumps, and is no key of the view behind the menu.
      e.preventDefault();
      e.stopPropagation();
      const found = [...all.slice(at + 1), ...all].find((el) => el.textContent?.trim().toLowerCase().startsWith(e.key.toLowerCase()));
      found?.focus();
    }
  };
  const inside = (item: MenuItem) => <>
    {item.icon ? <Icon name={item.icon} /> : <span class="icon" />}
    <span>{item.label}</span>
    {item.keys && <kbd>{spelled(item.keys)}</kbd>}
  </>;
  return (
    <div class="menu" ref={box}>
      <button ref={button} type="button" class={`button button-quiet${children ? '' : ' button-icon'}`} aria-haspopup="menu" aria-expanded={open} aria-controls={open ? id : undefined}
        aria-label={children ? undefined : label} title={children ? undefined : label} onClick={() => setOpen(!open)}
        onKeyDown={(e) => { if (e.key === 'ArrowDown') { e.preventDefault(); setOpen(true); } }}>
        {children ?? <Icon name={icon} />}
      </button>
      {open && (
        <div id={id} role="menu" aria-label={label} class={`menu-list menu-${align}`} onKeyDown={onKey}>
          {list.map((item) => item.href
            ? <a key={item.label} role="menuitem" tabIndex={-1} href={item.href} onClick={() => setOpen(false)}>{inside(item)}</a>
            : <button key={item.label} type="button" role="menuitem" tabIndex={-1} class={item.danger ? 'danger' : undefined} aria-disabled={item.disabled || undefined}
                onClick={() => { if (item.disabled) return; close(); void item.run?.(); }}>{inside(item)}</button>)}
        </div>
      )}
    </div>
  );
}
