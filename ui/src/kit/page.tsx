// What stands around a view: its headline, its actions, what to show while it loads or where nothing is.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { told } from '../api/client';
import { currentMe } from '../shell/session';
import { Button } from './button';
import { useFirst } from './focus';
import { Icon, type IconName } from './icon';

interface PageProps {
  title: string;
  /** actions stand beside the headline: the main one last. */
  actions?: ComponentChildren;
  /** below the headline: tabs, filters. */
  bar?: ComponentChildren;
  children?: ComponentChildren;
}

/** titled sets what the tab says. */
export function titled(title: string) {
  const site = currentMe()?.site_title;
  document.title = site ? `${title} – ${site}` : title;
}

/** Page is a view with one headline. Whoever comes to it by keyboard or by ear begins there. */
export function Page({ title, actions, bar, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => titled(title), [title]);
  // Not while a menu or a dialog is open: somebody was quicker than the view.
  useFirst(() => (document.querySelector('[role=menu], dialog[open]') ? null : heading.current));
  return (
    <div class="page">
      <header class="page-head">
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        {actions && <div class="actions">{actions}</div>}
      </header>
      {bar && <div class="page-bar">{bar}</div>}
      {children}
    </div>
  );
}

/** Empty says that nothing is there, and what to do next. */
export function Empty({ title, children, action, icon }: { title: string; children?: ComponentChildren; action?: ComponentChildren; icon?: IconName }) {
  return (
    <div class="empty">
      {icon && <Icon name={icon} size={28} />}
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** Fault says why something could not be shown, and tries again. */
export function Fault({ err, again }: { err: unknown; again?: () => void }) {
  return (
    <div class="empty" role="alert">
      <Icon name="warning" size={28} />
      <p>{told(err)}</p>
      {again && <Button onClick={again}>Try again</Button>}
    </div>
  );
}

/** Loading is shown only when something takes long enough to be noticed. */
export function Loading({ what = 'Loading' }: { what?: string }) {
  return <p class="loading" role="status">{what}…</p>;
}

/** Badge is a short word about a state; the word says all, the colour only helps. */
export function Badge({ tone = 'plain', children }: { tone?: 'plain' | 'good' | 'warn' | 'bad' | 'info'; children: ComponentChildren }) {
  return <span class={`badge badge-${tone}`}>{children}</span>;
}
