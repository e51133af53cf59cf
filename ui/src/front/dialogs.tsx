// What the front page asks in between: when it is to take over, which topic fills a place, which former front to look at.
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { toField } from '../desk/stage';
import { Button } from '../kit/button';
import { Combo } from '../kit/combo';
import { Dialog, show, useActing } from '../kit/dialog';
import { TextField } from '../kit/field';
import { useLoad } from '../kit/load';
import { Empty, Fault, Loading } from '../kit/page';
import { full } from '../kit/time';
import type { Front } from './slots';

export interface Timing { name: string; startsAt: string }

function Schedule({ before, act, onDone }: { before?: Front; act: (t: Timing) => Promise<unknown>; onDone: (t: Timing | null) => void }) {
  const { busy, refused, run } = useActing(onDone, act);
  const [name, setName] = useState(before?.name ?? '');
  const [at, setAt] = useState(before?.starts_at ? toField(before.starts_at) : '');
  const [wrong, setWrong] = useState('');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const done = (e: Event) => {
    e.preventDefault();
    const t = new Date(at);
    if (!at || Number.isNaN(t.getTime())) return setWrong('Choose a day and a time.');
    if (t.getTime() <= Date.now()) return setWrong('This time is over: choose a later one.');
    void run({ name: name.trim(), startsAt: t.toISOString() });
  };
  return (
    <Dialog title={before ? 'Change when it takes over' : 'Have this front page take over later'} onClose={() => onDone(null)} held={busy}>
      <form onSubmit={done}>
        <TextField label="Takes over at" type="datetime-local" value={at} onValue={(v) => { setAt(v); setWrong(''); }} fault={wrong} hint={`In your time zone (${zone}). Readers see it from that minute on.`} />
        <TextField label="Name" value={name} onValue={setName} maxLength={200} hint="For the desk: “Election night”. May stay empty." />
        {refused && <p class="fault" role="alert">{refused}</p>}
        <div class="form-actions"><Button disabled={busy} onClick={() => onDone(null)}>Cancel</Button><Button kind="primary" type="submit" busy={busy}>{before ? 'Change' : 'Schedule'}</Button></div>
      </form>
    </Dialog>
  );
}

/** askWhen asks when a front page is to take over, and does it while it is still open. */
export const askWhen = (before: Front | undefined, act: (t: Timing) => Promise<unknown>) => show<Timing>((done) => <Schedule before={before} act={act} onDone={done} />);

export interface Topic { id: string; name: string }

export const askTopic = () => show<Topic>((done) => (
  <Dialog title="Which topic fills this place?" onClose={() => done(null)}>
    <Combo label="Topic" autoFocus hint="The newest story on it that stands nowhere else on the front page." onPick={(o) => done({ id: o.id, name: o.label })}
      find={async (q) => ((await ask(() => api.GET('/topics', { params: { query: { q } } }))).topics ?? []).map((t) => ({ id: t.id!, label: t.name }))} />
    <p class="for-space" />
  </Dialog>
));

function Past({ onDone }: { onDone: (f: Front | null) => void }) {
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/front/versions', {})), []);
  return (
    <Dialog title="Earlier front pages" look="wide" onClose={() => onDone(null)}>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : data.past.length === 0 ? <Empty title="No earlier ones">Every change of the front page is kept here.</Empty> : (
        <ul class="rows">
          {data.past.map((f, n) => (
            <li key={f.id}>
              <div class="row">
                <span class="row-main"><strong>{f.name || full(f.starts_at)}</strong><small>{f.name ? `${full(f.starts_at)} · ` : ''}{f.saved_by}{n === 0 ? ' · what readers see now' : ''}</small></span>
                <Button small onClick={() => onDone(f)}>Take these stories</Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

export const askPast = () => show<Front>((done) => <Past onDone={done} />);
