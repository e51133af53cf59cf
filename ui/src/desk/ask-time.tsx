// Dialogs that ask for what a step needs: a time, a reviewer, some words.
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { Tokens, type Option } from '../kit/combo';
import { Dialog, show } from '../kit/dialog';
import { TextArea, TextField } from '../kit/field';
import { colleagues } from './acts';
import { fromField, toField, zone } from './stage';

/** askTime gives a time, or null if the person thought better of it. */
export function askTime(title: string, label: string, action: string, was?: string): Promise<string | null> {
  return show<string>((done) => <AskTime title={title} label={label} action={action} was={was} done={done} />);
}

/** soon is a time to begin with: the next full hour. */
export const soon = () => new Date(Math.ceil((Date.now() + 60_000) / 3_600_000) * 3_600_000).toISOString();

function AskTime({ title, label, action, was, done }: { title: string; label: string; action: string; was?: string; done: (at: string | null) => void }) {
  const [text, setText] = useState(toField(was ?? soon()));
  const [fault, setFault] = useState('');
  const send = (e: Event) => {
    e.preventDefault();
    const at = fromField(text);
    if (!at) setFault('Enter a day and a time.');
    else if (new Date(at).getTime() <= Date.now()) setFault('This time has passed: choose one that is still to come.');
    else done(at);
  };
  return (
    <Dialog title={title} onClose={() => done(null)}>
      <form onSubmit={send} noValidate>
        <TextField type="datetime-local" label={label} hint={`On your clock (${zone()})`} fault={fault} value={text} onValue={(v) => { setText(v); setFault(''); }} />
        <div class="form-actions"><Button onClick={() => done(null)}>Cancel</Button><Button kind="primary" type="submit">{action}</Button></div>
      </form>
    </Dialog>
  );
}

export interface Asked { reviewer_id?: string; due_at?: string; words?: string }

/** askReviewer asks who is to read a story, by when. */
export function askReviewer(title: string): Promise<Asked | null> {
  return show<Asked>((done) => (
    <Dialog title={`Send “${title}” to review`} onClose={() => done(null)}><ReviewForm onSend={(asked) => done(asked)} onCancel={() => done(null)} /></Dialog>
  ));
}

export function ReviewForm({ onSend, onCancel, busy }: { onSend: (asked: Asked) => void; onCancel: () => void; busy?: boolean }) {
  const [reviewer, setReviewer] = useState<Option[]>([]);
  const [due, setDue] = useState('');
  const [words, setWords] = useState('');
  return (
    <form noValidate onSubmit={(e) => { e.preventDefault(); onSend({ reviewer_id: reviewer[0]?.id, due_at: fromField(due) ?? undefined, words: words.trim() || undefined }); }}>
      <Tokens label="Who is to read it" hint={reviewer.length ? undefined : 'Left empty: whoever has time'} find={colleagues} value={reviewer} onValue={(v) => setReviewer(v.slice(-1))} />
      <TextField type="datetime-local" label="Due" hint={`On your clock (${zone()})`} value={due} onValue={setDue} />
      <TextArea label="To the reviewer" value={words} maxLength={2000} onValue={setWords} />
      <div class="form-actions"><Button onClick={onCancel}>Cancel</Button><Button kind="primary" type="submit" busy={busy}>Send to review</Button></div>
    </form>
  );
}

/** askDay gives a day. */
export function askDay(title: string, action: string, was?: string): Promise<string | null> {
  return show<string>((done) => <AskDay title={title} action={action} was={was} done={done} />);
}

function AskDay({ title, action, was, done }: { title: string; action: string; was?: string; done: (day: string | null) => void }) {
  const [day, setDay] = useState(was ?? '');
  const [fault, setFault] = useState('');
  return (
    <Dialog title={title} onClose={() => done(null)}>
      <form noValidate onSubmit={(e) => { e.preventDefault(); if (day) done(day); else setFault('Enter a day.'); }}>
        <TextField type="date" label="Day" fault={fault} value={day} onValue={(v) => { setDay(v); setFault(''); }} />
        <div class="form-actions"><Button onClick={() => done(null)}>Cancel</Button><Button kind="primary" type="submit">{action}</Button></div>
      </form>
    </Dialog>
  );
}

/** askWords gives some words; "" is none. */
export function askWords(title: string, label: string, action: string, was = '', max = 2000): Promise<string | null> {
  return show<string>((done) => <AskWords title={title} label={label} action={action} was={was} max={max} done={done} />);
}

function AskWords({ title, label, action, was, max, done }: { title: string; label: string; action: string; was: string; max: number; done: (words: string | null) => void }) {
  const [words, setWords] = useState(was);
  return (
    <Dialog title={title} onClose={() => done(null)}>
      <form noValidate onSubmit={(e) => { e.preventDefault(); done(words.trim()); }}>
        {max > 300 ? <TextArea label={label} value={words} maxLength={max} onValue={setWords} /> : <TextField label={label} value={words} maxLength={max} onValue={setWords} />}
        <div class="form-actions"><Button onClick={() => done(null)}>Cancel</Button><Button kind="primary" type="submit">{action}</Button></div>
      </form>
    </Dialog>
  );
}
