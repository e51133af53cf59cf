// What the pages before the newsroom have in common: signing in, setting up, coming by a link.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { told } from '../api/client';
import { adopt } from '../kit/adopt';
import { Check, TextField } from '../kit/field';
import { useFirst } from '../kit/focus';
import { href, useLocation } from '../shell/router';
import { loadMe, tellTabs } from '../shell/session';
import sheet from './door.css?sheet';

adopt(sheet);

/** Door is one of those pages. */
export function Door({ title, lead, children, foot }: { title: string; lead?: ComponentChildren; children?: ComponentChildren; foot?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { document.title = title; }, [title]);
  useFirst(() => heading.current, !document.querySelector('[autofocus]'));
  return (
    <div class="door">
      <header class="door-head"><h1 ref={heading} tabIndex={-1}>{title}</h1>{lead && <p>{lead}</p>}</header>
      {children && <div class="card">{children}</div>}
      {foot && <p class="door-foot">{foot}</p>}
    </div>
  );
}

/** NewPassword is a field for a password that is chosen; it can be read while it is written. */
export function NewPassword({ value, onValue, label = 'Password', fault }: { value: string; onValue: (value: string) => void; label?: string; fault?: string }) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <TextField label={label} type={shown ? 'text' : 'password'} autocomplete="new-password" required minLength={10} maxLength={1024} spellcheck={false}
        hint="At least ten letters. A sentence is easy to remember and hard to guess." fault={fault} value={value} onValue={onValue} />
      <Check label="Show the password" checked={shown} onValue={setShown} />
    </>
  );
}

/** useEntry runs a call that lets somebody in, and then goes on to where they wanted to be. Its fault is a sentence. */
export function useEntry() {
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const enter = async (call: () => Promise<unknown>, to = '/') => {
    setBusy(true);
    setFault('');
    try {
      await call();
      await loadMe();
      tellTabs();
      route(href(to.startsWith('/') ? to : '/'), true);
      return true;
    } catch (err) {
      setFault(told(err));
      setBusy(false);
      return false;
    }
  };
  return { busy, fault, enter, setFault };
}
