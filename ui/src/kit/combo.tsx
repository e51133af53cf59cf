// A field with suggestions: type, arrow keys, Enter. Combo picks one; Tokens keeps several, in order.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { told } from '../api/client';
import { Button } from './button';
import { useFirst } from './focus';
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
  const [failed, setFailed] = useState<string | null>(null); // what could not be searched for: whether it is on file is not known
  const [wrong, setWrong] = useState(''); // why what stands in the field was not taken
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
    find(asked).then(
      (list) => { if (here) { setOptions(list.slice(0, 20)); setAnswers(asked); setFailed(null); setAt(0); } },
      () => { if (here) { setOptions([]); setAnswers(null); setFailed(asked); setAt(0); } },
    );
    return () => { here = false; };
  }, [late, open]);
  useFirst(() => input.current, !!autoFocus);

  const typed = query.trim();
  const known = options.some((o) => o.label.toLowerCase() === typed.toLowerCase());
  const making = !!make && !!typed && !known && failed !== typed;
  const count = options.length + (making ? 1 : 0);
  const put = (text: string) => { setQuery(text); setWrong(''); };
  const turn = useRef<Promise<unknown> | null>(null);
  /** inTurn does what is chosen behind what was chosen before it and is still looked for or made: what was typed first stands first. */
  const inTurn = (act: () => unknown) => {
    const mine: Promise<unknown> = (turn.current ? turn.current.then(act) : Promise.resolve(act())).catch(() => undefined)
      .finally(() => { if (turn.current === mine) turn.current = null; });
    turn.current = mine;
  };
  const take = (place: number) => {
    const option = options[place];
    if (option) inTurn(() => latest.current.onPick(option));
    else if (making) inTurn(() => latest.current.make!(typed));
    else { setWrong(nothing(typed)); return; }
    put('');
    setAt(0);
    input.current?.focus();
  };
  const ready = answers === typed;
  /** hurry is for Enter before the answer is there: the best of it is taken when it comes, whatever is typed meanwhile. */
  const hurry = (asked: string) => {
    put('');
    setAt(0);
    const answer = find(asked).then((list) => ({ best: list[0], why: '' }), (err) => ({ best: undefined, why: told(err) }));
    inTurn(async () => {
      const { best, why } = await answer;
      if (best) latest.current.onPick(best);
      else if (!why && latest.current.make) await latest.current.make(asked);
      else { setQuery((now) => now || asked); setWrong(why || nothing(asked)); }
    });
  };
  const onKey = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown') { e.preventDefault(); setOpen(true); setAt((n) => Math.min(count - 1, n + 1)); }
    else if (e.key === 'ArrowUp') { e.preventDefault(); setAt((n) => Math.max(0, n - 1)); }
    // What is typed here is for this field: a form around it is not sent with somebody left out.
    else if (e.key === 'Enter' && !e.isComposing && (typed || (open && count))) { e.preventDefault(); if (!open) setOpen(true); else if (ready) take(at); else hurry(typed); }
    else if (e.key === 'Escape' && open && (count || typed)) { e.preventDefault(); e.stopPropagation(); setOpen(false); }
    else if (e.key === 'Backspace' && !query) onBackspace?.();
  };
  const onBlur = () => {
    setOpen(false);
    if (typed) setWrong(make ? `“${typed}” is not taken yet: press Enter behind it.` : `“${typed}” is not chosen yet: choose from the list.`);
  };
  const shown = open && count > 0;
  return (
    <div class={`field combo${wrong ? ' field-faulty' : ''}`}>
      <label for={id} class={bare ? 'for-ears' : undefined}>{label}</label>
      <div class="combo-box" onClick={() => input.current?.focus()}>
        {before}
        <input ref={input} id={id} type="text" role="combobox" autocomplete="off" aria-autocomplete="list" aria-expanded={shown} aria-controls={`${id}-list`}
          aria-activedescendant={shown ? `${id}-${at}` : undefined} aria-describedby={wrong || hint ? `${id}-about` : undefined} aria-invalid={wrong ? true : undefined} placeholder={placeholder} value={query}
          onInput={(e) => { put(e.currentTarget.value); setOpen(true); }} onFocus={() => setOpen(true)} onBlur={onBlur} onKeyDown={onKey} />
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
      {(wrong || hint) && <p id={`${id}-about`} class={wrong ? 'fault' : 'hint'} role={wrong ? 'alert' : undefined}>{wrong || hint}</p>}
    </div>
  );
}

/** unchosen goes to a field of a form in which something was typed and nothing chosen; false: there is none. */
export function unchosen(form: HTMLElement): boolean {
  const left = [...form.querySelectorAll<HTMLInputElement>('input[role=combobox]')].find((el) => el.value.trim());
  left?.focus();
  return !!left;
}

const nothing = (typed: string) => `Nothing on file is called “${typed}”. Try fewer letters, or another spelling.`;

/**
 * Tokens keeps several picks in order; Backspace in the empty field takes the last one away, and each has a button. lead is what
 * the first one is ("main topic"): pressing another then puts it first.
 */
export function Tokens({ value, onValue, lead, ...rest }: Omit<ComboProps, 'onPick' | 'before' | 'onBackspace' | 'make'> & {
  value: Option[]; onValue: (value: Option[]) => void; lead?: string; make?: (query: string) => Promise<Option | null>;
}) {
  const latest = useRef({ value, onValue }); // what is found or made later is added to what stands there then
  latest.current = { value, onValue };
  const add = (o: Option) => {
    const now = latest.current;
    if (now.value.some((v) => v.id === o.id)) return;
    now.value = [...now.value, o]; // another may come before this one is drawn
    now.onValue(now.value);
  };
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
