// What the desk sets of a question to readers. Readers of a published story see it as soon as it is kept.
import { useRef, useState } from 'preact/hooks';
import { api, ask, told } from '../api/client';
import { Button } from '../kit/button';
import { fromField, soon, toField } from './times';
import { Check, Select, TextField } from '../kit/field';
import { toast } from '../kit/toast';
import type { ReaderQuestion } from './types';

const most = 10;

interface Row { id?: string; text: string; votes: number; key: number }

export function Settings({ question: q, days, onDone }: { question: ReaderQuestion; days: number; onDone: (changed: boolean) => void }) {
  const next = useRef(q.choices.length);
  const [open, setOpen] = useState(q.open);
  const [closes, setCloses] = useState<string>(q.closes);
  const [at, setAt] = useState(toField(q.closes === 'at' ? q.closes_at : soon()));
  const [takes, setTakes] = useState(q.takes_answers);
  const [names, setNames] = useState<string>(q.names);
  const [results, setResults] = useState<string>(q.results);
  const [rows, setRows] = useState<Row[]>(q.choices.map((c, key) => ({ id: c.id, text: c.text, votes: c.votes ?? 0, key })));
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const add = (n = 1) => {
    setRows((list) => [...list, ...Array.from({ length: n }, () => ({ text: '', votes: 0, key: next.current++ }))]);
    requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>(`.question-choice:nth-of-type(${rows.length + 1}) input`)?.focus());
  };
  const change = (key: number, text: string) => setRows((list) => list.map((r) => (r.key === key ? { ...r, text } : r)));
  const send = async (e: Event) => {
    e.preventDefault();
    if (busy) return;
    const when = closes === 'at' ? fromField(at) : undefined;
    if (closes === 'at' && !when) { setWhy('Enter the day and the time at which it closes.'); return; }
    setBusy(true);
    try {
      await ask(() => api.PUT('/stories/{id}/questions', { params: { path: { id: q.story_id } }, body: {
        block: q.block, open, closes: closes as ReaderQuestion['closes'], closes_at: when ?? undefined, takes_answers: takes, results: results as ReaderQuestion['results'], names: names as ReaderQuestion['names'],
        choices: rows.filter((r) => r.text.trim()).map((r) => ({ id: r.id, text: r.text.trim() })), version: q.version,
      } }));
      toast({ text: q.live ? 'Kept. Readers see it now.' : 'Kept. Readers see it once the story is published.' });
      onDone(true);
    } catch (err) { setWhy(told(err)); setBusy(false); }
  };
  return (
    <form ref={form} class="question-settings" noValidate onSubmit={send}>
      <fieldset>
        <legend>Poll</legend>
        {rows.map((r, n) => (
          <div key={r.key} class="question-choice">
            <TextField label={`Choice ${n + 1}`} value={r.text} maxLength={200} onValue={(v) => change(r.key, v)} hint={r.votes ? `${r.votes} chose it: another text keeps their votes` : undefined} />
            <Button kind="quiet" small icon="close" label={`Take choice ${n + 1} away`} disabled={r.votes > 0} onClick={() => setRows((list) => list.filter((x) => x.key !== r.key))} />
          </div>
        ))}
        {rows.length < most && <Button small icon="plus" onClick={() => add(rows.length ? 1 : 2)}>{rows.length ? 'Add a choice' : 'Let readers choose'}</Button>}
      </fieldset>
      {rows.length > 0 && <Select label="Readers see the votes" value={results} onValue={setResults} choices={[{ value: 'after', label: 'once they have voted' }, { value: 'always', label: 'always' }, { value: 'end', label: 'when it is closed' }]} />}
      <Check label="Readers can write an answer" hint="Nobody sees one before you put it up" checked={takes} onValue={setTakes} />
      {takes && <Select label="Name and place" value={names} onValue={setNames} choices={[{ value: 'optional', label: 'if they like' }, { value: 'required', label: 'a name is needed' }, { value: 'no', label: 'are not asked for' }]} />}
      <Select label="Closes" value={closes} onValue={setCloses} choices={[{ value: 'usual', label: `${days} days after the story came out` }, { value: 'at', label: 'at a time' }, { value: 'never', label: 'when I close it' }]} />
      {closes === 'at' && <TextField type="datetime-local" label="Day and time" value={at} onValue={setAt} />}
      <Check label="Open" hint="Closed, it takes nothing more; answers and results stay" checked={open} onValue={setOpen} />
      {why && <p class="fault" role="alert">{why}</p>}
      <div class="form-actions"><Button small disabled={busy} onClick={() => onDone(false)}>Cancel</Button><Button small kind="primary" type="submit" busy={busy}>Keep</Button></div>
    </form>
  );
}
