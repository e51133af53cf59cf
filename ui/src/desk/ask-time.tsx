// Dialogs that ask for what a step needs: a time, a reviewer, some words. With act they take the step while they are open, so
// that a step that is refused loses nothing of what was entered.
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { Tokens, unchosen, type Option } from '../kit/combo';
import { Dialog, show, useActing } from '../kit/dialog';
import { TextArea, TextField } from '../kit/field';
import { useUnsent } from '../kit/unsent';
import { colleagues } from './acts';
import { fromField, toField, zone } from './stage';

/** askTime gives a time, or null if the person thought better of it. */
export function askTime(title: string, label: string, action: string, was?: string, act?: Act<string>): Promise<string | null> {
  return show<string>((done) => <AskTime title={title} label={label} action={action} was={was} act={act} done={done} />);
}

type Act<T> = (value: T) => Promise<unknown>;

/** Refused says why a step was not taken. */
function Refused({ why }: { why: string }) { return why ? <p class="fault" role="alert">{why}</p> : null; }

/** soon is a time to begin with: the next full hour. */
export const soon = () => new Date(Math.ceil((Date.now() + 60_000) / 3_600_000) * 3_600_000).toISOString();

function AskTime({ title, label, action, was, act, done }: { title: string; label: string; action: string; was?: string; act?: Act<string>; done: (at: string | null) => void }) {
  const { busy, refused, run } = useActing(done, act);
  const [text, setText] = useState(toField(was ?? soon()));
  const [fault, setFault] = useState('');
  const send = (e: Event) => {
    e.preventDefault();
    const at = fromField(text);
    if (!at) setFault('Enter a day and a time.');
    else if (new Date(at).getTime() <= Date.now()) setFault('This time has passed: choose one that is still to come.');
    else void run(at);
  };
  return (
    <Dialog title={title} onClose={() => done(null)} held={busy}>
      <form onSubmit={send} noValidate>
        <TextField type="datetime-local" label={label} hint={`On your clock (${zone()})`} fault={fault} value={text} onValue={(v) => { setText(v); setFault(''); }} />
        <Refused why={refused} />
        <div class="form-actions"><Button disabled={busy} onClick={() => done(null)}>Cancel</Button><Button kind="primary" type="submit" busy={busy}>{action}</Button></div>
      </form>
    </Dialog>
  );
}

export interface Asked { reviewer_id?: string; due_at?: string; words?: string }

/** askReviewer asks who is to read a story, by when. */
export function askReviewer(title: string, act?: Act<Asked>): Promise<Asked | null> {
  return show<Asked>((done) => <AskReviewer title={title} act={act} done={done} />);
}

function AskReviewer({ title, act, done }: { title: string; act?: Act<Asked>; done: (asked: Asked | null) => void }) {
  const { busy, refused, run } = useActing(done, act);
  return <Dialog title={`Send “${title}” to review`} onClose={() => done(null)} held={busy}><ReviewForm busy={busy} refused={refused} onSend={run} onCancel={() => done(null)} /></Dialog>;
}

/** ReviewForm asks for it where one is; keep is the name under which what was entered stays when it is left. */
export function ReviewForm({ keep, onSend, onCancel, busy, refused = '' }: { keep?: string; onSend: (asked: Asked) => void; onCancel: () => void; busy?: boolean; refused?: string }) {
  const [reviewer, setReviewer] = useUnsent<Option[]>(keep && `${keep}.who`, []);
  const [due, setDue] = useUnsent(keep && `${keep}.due`, '');
  const [words, setWords] = useUnsent(keep && `${keep}.words`, '');
  return (
    <form noValidate onSubmit={(e) => { e.preventDefault(); if (!unchosen(e.currentTarget)) onSend({ reviewer_id: reviewer[0]?.id, due_at: fromField(due) ?? undefined, words: words.trim() || undefined }); }}>
      <Tokens label="Who is to read it" hint={reviewer.length ? undefined : 'Left empty: whoever has time'} find={colleagues} value={reviewer} onValue={(v) => setReviewer(v.slice(-1))} />
      <TextField type="datetime-local" label="Due" hint={`On your clock (${zone()})`} value={due} onValue={setDue} />
      <TextArea label="To the reviewer" value={words} maxLength={2000} onValue={setWords} />
      <Refused why={refused} />
      <div class="form-actions"><Button disabled={busy} onClick={onCancel}>Cancel</Button><Button kind="primary" type="submit" busy={busy}>Send to review</Button></div>
    </form>
  );
}

/** askDay gives a day. */
export function askDay(title: string, action: string, was?: string, act?: Act<string>): Promise<string | null> {
  return show<string>((done) => <AskDay title={title} action={action} was={was} act={act} done={done} />);
}

function AskDay({ title, action, was, act, done }: { title: string; action: string; was?: string; act?: Act<string>; done: (day: string | null) => void }) {
  const [day, setDay] = useState(was ?? '');
  const [fault, setFault] = useState('');
  const { busy, refused, run } = useActing(done, act);
  return (
    <Dialog title={title} onClose={() => done(null)} held={busy}>
      <form noValidate onSubmit={(e) => { e.preventDefault(); if (day) void run(day); else setFault('Enter a day.'); }}>
        <TextField type="date" label="Day" fault={fault} value={day} onValue={(v) => { setDay(v); setFault(''); }} />
        <Refused why={refused} />
        <div class="form-actions"><Button disabled={busy} onClick={() => done(null)}>Cancel</Button><Button kind="primary" type="submit" busy={busy}>{action}</Button></div>
      </form>
    </Dialog>
  );
}

interface Words { title: string; label: string; action: string; was?: string; max?: number; act?: Act<string> }

/** askWords gives some words; "" is none. */
export function askWords(words: Words): Promise<string | null> {
  return show<string>((done) => <AskWords {...words} done={done} />);
}

function AskWords({ title, label, action, was = '', max = 2000, act, done }: Words & { done: (words: string | null) => void }) {
  const [words, setWords] = useState(was);
  const { busy, refused, run } = useActing(done, act);
  return (
    <Dialog title={title} onClose={() => done(null)} held={busy}>
      <form noValidate onSubmit={(e) => { e.preventDefault(); void run(words.trim()); }}>
        {max > 300 ? <TextArea label={label} value={words} maxLength={max} onValue={setWords} /> : <TextField label={label} value={words} maxLength={max} onValue={setWords} />}
        <Refused why={refused} />
        <div class="form-actions"><Button disabled={busy} onClick={() => done(null)}>Cancel</Button><Button kind="primary" type="submit" busy={busy}>{action}</Button></div>
      </form>
    </Dialog>
  );
}
