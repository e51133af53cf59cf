// A field with suggestions: type, arrow keys, Enter. Combo picks one; Tokens keeps several, in order.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { useLater } from './load';
import { useId } from './unique';

export interface Option { id: string; label: string; about?: string }

interface ComboProps {
  label: string;
  hint?: ComponentChildren;
  bare?: boolean;
  placeholder?: string;
  /** find gives what fits what was typed, the best first; 20 at most are shown. */
  find: (query: string) => Promise<Option[]>;
  onPick: (option: Option) => void;
  /** make offers to make what was typed ("New: …"). */
  make?: (query: string) => void | Promise<void>;
  /** makeLabel is how that is said; "Add “{query}”" without it. */
  makeLabel?: (query: string) => string;
  autoFocus?: boolean;
  /** before stands in the field, before what is typed: the tokens. */
  before?: ComponentChildren;
  onBackspace?: () => void;
}

export function Combo({ label, hint, bare, placeholder, find, onPick, make, makeLabel, autoFocus, before, onBackspace }: ComboProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [options, setOptions] = useState<Option[]>([]);
  const [answers, setAnswers] = useState<string | null>(null); // what the options answer
  const latest = useRef({ onPick, make }); // for answers that come later than the next change
  latest.current = { onPick, make };
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const late = useLater(query, 80);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!open) return;
    let here = true;
    const asked = late.trim();
    const show = (list: Option[]) => { if (here) { setOptions(list.slice(0, 20)); setAnswers(asked); setAt(0); } };
    find(asked).then(show, () => show([]));
    return () => { here = false; };
  }, [late, open]);
  useEffect(() => { if (autoFocus) input.current?.focus(); }, []);

  const typed = query.trim();
  const known = options.some((o) => o.label.toLowerCase() === typed.toLowerCase());
  const making = !!make && !!typed && !known;
  const count = options.length + (making ? 1 : 0);
  const take = (place: number) => {
    const option = options[place];
    if (option) onPick(option);
    else if (making) void make!(typed);
    else return;
    setQuery('');
    setAt(0);
    input.current?.focus();
  };
  const ready = answers === typed;
  /** hurry is for Enter before the answer is there: the best of it is taken when it comes, whatever is typed meanwhile. */
  const hurry = async (asked: string) => {
    setQuery('');
    setAt(0);
    const found = await find(asked).catch(() => null); // null: nobody knows whether it is on file, so nothing is made
    const best = found?.[0];
    if (best) latest.current.onPick(best);
    else if (found && latest.current.make) void latest.current.make(asked);
    else setQuery((now) => now || asked);
  };
  const onKey = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown') { e.preventDefault(); setOpen(true); setAt((n) => Math.min(count - 1, n + 1)); }
    else if (e.key === 'ArrowUp') { e.preventDefault(); setAt((n) => Math.max(0, n - 1)); }
    else if (e.key === 'Enter' && open && !e.isComposing && (count || (typed && !ready))) { e.preventDefault(); if (ready) take(at); else void hurry(typed); }
    else if (e.key === 'Escape' && open) { e.preventDefault(); e.stopPropagation(); setOpen(false); }
    else if (e.key === 'Backspace' && !query) onBackspace?.();
  };
  const shown = open && count > 0;
  return (
    <div class="field combo">
      <label for={id} class={bare ? 'for-ears' : undefined}>{label}</label>
      <div class="combo-box" onClick={() => input.current?.focus()}>
        {before}
        <input ref={input} id={id} type="text" role="combobox" autocomplete="off" aria-autocomplete="list" aria-expanded={shown} aria-controls={`${id}-list`}
          aria-activedescendant={shown ? `${id}-${at}` : undefined} aria-describedby={hint ? `${id}-about` : undefined} placeholder={placeholder} value={query}
          onInput={(e) => { setQuery(e.currentTarget.value); setOpen(true); }} onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} onKeyDown={onKey} />
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={label} class="combo-list" hidden={!shown}>
        {options.map((o, n) => (
          <li key={o.id} id={`${id}-${n}`} role="option" aria-selected={n === at} onPointerDown={(e) => { e.preventDefault(); take(n); }} onPointerMove={() => setAt(n)}>
            <span>{o.label}</span>{o.about && <small>{o.about}</small>}
          </li>
        ))}
        {making && (
          <li id={`${id}-${options.length}`} role="option" aria-selected={at === options.length} onPointerDown={(e) => { e.preventDefault(); take(options.length); }}>
            {makeLabel ? makeLabel(typed) : `Add “${typed}”`}
          </li>
        )}
      </ul>
      {hint && <p id={`${id}-about`} class="hint">{hint}</p>}
    </div>
  );
}

/**
 * Tokens keeps several picks in order; Backspace in the empty field takes the last one away, and each has a button. lead is what
 * the first one is ("main topic"): pressing another then puts it first.
 */
export function Tokens({ value, onValue, lead, ...rest }: Omit<ComboProps, 'onPick' | 'before' | 'onBackspace' | 'make'> & {
  value: Option[]; onValue: (value: Option[]) => void; lead?: string; make?: (query: string) => Promise<Option | null>;
}) {
  const latest = useRef({ value, onValue }); // what is found or made later is added to what stands there then
  latest.current = { value, onValue };
  const add = (o: Option) => { const now = latest.current; if (!now.value.some((v) => v.id === o.id)) now.onValue([...now.value, o]); };
  const { make, ...combo } = rest;
  const first = (o: Option) => onValue([o, ...value.filter((v) => v.id !== o.id)]);
  return (
    <Combo {...combo} onPick={add} onBackspace={() => { if (value.length) onValue(value.slice(0, -1)); }}
      make={make && (async (query) => { const made = await make(query); if (made) add(made); })}
      before={value.map((o, n) => (
        <span key={o.id} class={`token${lead && n === 0 && value.length > 1 ? ' token-lead' : ''}`}>
          {lead && n > 0 ? <button type="button" class="token-name" aria-label={`Make ${o.label} the ${lead}`} title={`Make it the ${lead}`} onClick={() => first(o)}>{o.label}</button>
            : <span class="token-name">{o.label}{lead && value.length > 1 && <span class="for-ears">, {lead}</span>}</span>}
          <Button small kind="quiet" icon="close" label={`Remove ${o.label}`} onClick={() => onValue(value.filter((v) => v.id !== o.id))} />
        </span>
      ))} />
  );
}
