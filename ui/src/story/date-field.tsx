// A field for a date in words ("about May 1989"), which is kept as the server keeps dates.
import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../kit/field';
import { ofWords, words } from './dates';

/** notADate is what is wrong with words that are no date. */
export const notADate = 'Write a year (1989), a month (May 1989), a day (3 May 1989), or “about 1989”.';

/** DateField tells of what is a date only; what is not stays in the field, with a word about it. */
export function DateField({ label, hint, value, onValue }: { label: string; hint?: string; value: string | undefined; onValue: (kept: string) => void }) {
  const [text, setText] = useState(words(value));
  useEffect(() => { if (ofWords(text) !== null && ofWords(text) !== (value ?? '')) setText(words(value)); }, [value]);
  return (
    <TextField label={label} hint={hint} maxLength={60} placeholder="3 May 1989" value={text} fault={ofWords(text) === null ? notADate : undefined}
      onValue={(typed) => { setText(typed); const kept = ofWords(typed); if (kept !== null) onValue(kept); }} />
  );
}

/** faulty goes to the first field of a form in which something is wrong; false: there is none. */
export function faulty(form: HTMLElement): boolean {
  const field = form.querySelector<HTMLElement>('[aria-invalid=true]');
  field?.focus();
  return !!field;
}
