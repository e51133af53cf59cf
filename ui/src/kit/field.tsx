// Fields with their label, hint and fault. The fault is read out with the field, and takes the place of the hint.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from './unique';

interface Around {
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** fault: what is wrong with what was entered, in a sentence. */
  fault?: string;
  /** bare: the label is there for those who do not see the field. */
  bare?: boolean;
}

interface Ties { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** Field puts a label, a hint and a fault around any control. */
export function Field({ label, hint, fault, bare, children }: Around & { children: (ties: Ties) => ComponentChildren }) {
  const id = useId();
  const about = fault || hint ? `${id}-about` : undefined;
  return (
    <div class={`field${fault ? ' field-faulty' : ''}`}>
      <label for={id} class={bare ? 'for-ears' : undefined}>{label}</label>
      {children({ id, 'aria-describedby': about, 'aria-invalid': fault ? true : undefined })}
      {about && <p id={about} class={fault ? 'fault' : 'hint'} role={fault ? 'alert' : undefined}>{fault || hint}</p>}
    </div>
  );
}

type Plain<T extends HTMLElement, A> = Omit<A, 'label' | 'value' | 'onInput' | 'onChange'> & { value: string; onValue: (value: string, e: JSX.TargetedEvent<T>) => void };

export function TextField({ label, hint, fault, bare, value, onValue, ...rest }: Around & Plain<HTMLInputElement, JSX.InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field label={label} hint={hint} fault={fault} bare={bare}>
      {(ties) => <input type="text" {...rest} {...ties} value={value} onInput={(e) => onValue(e.currentTarget.value, e)} />}
    </Field>
  );
}

export function TextArea({ label, hint, fault, bare, value, onValue, ...rest }: Around & Plain<HTMLTextAreaElement, JSX.TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Field label={label} hint={hint} fault={fault} bare={bare}>
      {(ties) => <textarea rows={3} {...rest} {...ties} value={value} onInput={(e) => onValue(e.currentTarget.value, e)} />}
    </Field>
  );
}

export interface Choice { value: string; label: string }

export function Select({ label, hint, fault, bare, value, onValue, choices, ...rest }: Around & { choices: Choice[] } & Plain<HTMLSelectElement, JSX.SelectHTMLAttributes<HTMLSelectElement>>) {
  return (
    <Field label={label} hint={hint} fault={fault} bare={bare}>
      {(ties) => (
        <select {...rest} {...ties} value={value} onChange={(e) => onValue(e.currentTarget.value, e)}>
          {choices.map((c) => <option key={c.value} value={c.value}>{c.label}</option>)}
        </select>
      )}
    </Field>
  );
}

/** Check is a box to tick; its hint stands below. */
export function Check({ label, hint, checked, onValue, disabled }: { label: ComponentChildren; hint?: ComponentChildren; checked: boolean; onValue: (checked: boolean) => void; disabled?: boolean }) {
  const id = useId();
  return (
    <div class="check">
      <input type="checkbox" id={id} checked={checked} disabled={disabled} aria-describedby={hint ? `${id}-about` : undefined} onChange={(e) => onValue(e.currentTarget.checked)} />
      <label for={id}>{label}</label>
      {hint && <p id={`${id}-about`} class="hint">{hint}</p>}
    </div>
  );
}
