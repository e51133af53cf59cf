import type { ComponentChildren, JSX, Ref } from 'preact';
import { spelled } from '../shell/commands';
import { Icon, type IconName } from './icon';

interface Look {
  /** primary: the one thing that the view is for. quiet: without a frame. danger: what cannot be undone. */
  kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  icon?: IconName;
  /** label is what a button with an icon alone does, in words. */
  label?: string;
  keys?: string;
  small?: boolean;
  children?: ComponentChildren;
}

type ButtonProps = Look & { busy?: boolean; button?: Ref<HTMLButtonElement> } & Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label'>;

const look = ({ kind = 'plain', small, children }: Look, extra?: unknown) =>
  ['button', `button-${kind}`, small && 'button-small', !children && 'button-icon', extra].filter(Boolean).join(' ');

/** Button does something. While busy it says so and takes no second press. */
export function Button({ kind, icon, label, keys, small, busy, button, children, class: extra, disabled, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} ref={button} class={look({ kind, small, children }, extra)} aria-label={label ?? rest['aria-label']} title={label && (keys ? `${label} (${spelled(keys)})` : label)}
      aria-busy={busy || undefined} disabled={disabled || busy}>
      {icon && <Icon name={icon} />}
      {children && <span>{children}</span>}
      {keys && children && <kbd>{spelled(keys)}</kbd>}
    </button>
  );
}

type LinkProps = Look & { href: string; download?: string; target?: string; class?: string; 'aria-current'?: 'page' };

/** LinkButton looks like a Button and leads somewhere. */
export function LinkButton({ kind, icon, label, small, children, class: extra, ...rest }: LinkProps) {
  return (
    <a {...rest} class={look({ kind, small, children }, extra)} aria-label={label} title={label}>
      {icon && <Icon name={icon} />}
      {children && <span>{children}</span>}
    </a>
  );
}
