// Bringing a site in: its file or its address, and how far it is while it comes.
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ask, Problem, told } from '../api/client';
import type { components } from '../api/schema';
import { Button } from '../kit/button';
import { Check, TextField } from '../kit/field';
import { fault } from '../kit/toast';
import { chooseFiles } from '../media/drop';
import { nameOf, sendFile } from '../media/put';

export type Run = components['schemas']['ImportRun'];

const files = '.json,.zip,.xml,.gz,.rss,.atom,.txt,application/json,application/zip,text/xml,application/xml';

/** Bring asks for a site; begun is told of the run when it is under way. */
export function Bring({ begun }: { begun: (run: Run) => void }) {
  const [dry, setDry] = useState(false);
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const [part, setPart] = useState<number | null>(null); // of the file that is on its way
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const [unread, setUnread] = useState('');
  const stop = useRef<() => void>();
  const stopped = useRef(false);

  const sending = part !== null;
  useEffect(() => {
    if (!sending) return;
    const ask = (e: Event) => e.preventDefault(); // whoever leaves now has to send it again
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [sending]);

  const send = async () => {
    const [file] = await chooseFiles(files, false);
    if (!file) return;
    setWrong('');
    setPart(0);
    stopped.current = false;
    try {
      const path = `/imports?name=${nameOf(file, 'site')}&dry=${dry}&open=${open}`;
      begun(await sendFile<Run>(path, file, { progress: setPart, sent: () => setPart(1), stop: (fn) => { stop.current = fn; } }));
    } catch (err) { if (!stopped.current) setWrong(told(err)); }
    setPart(null);
  };
  const look = async (e: Event) => {
    e.preventDefault();
    setBusy(true);
    setUnread('');
    try { begun(await ask(() => api.POST('/imports/from-url', { body: { url: address.trim(), dry } }))); } catch (err) { setUnread(told(err)); }
    setBusy(false);
  };
  return (
    <section class="bring" aria-labelledby="bring">
      <h3 id="bring">Bring a site in</h3>
      <p class="hint">What Ghost exports (.json, or .zip with its pictures), what WordPress exports (.xml, .gz or .zip), a zip of Markdown or HTML pages, a feed, a list of addresses (.txt). What is here stays as it is; a site that is brought in once more makes no doubles.</p>
      <Check label="Only look what would come in" hint="Everything is read and judged, and nothing is kept but the account of it. Where the site is in one file, nobody else can save meanwhile." checked={dry} onValue={setDry} />
      <Check label="Everybody may read it" hint="For a site of Ghost as a whole behind a password: here there is none." checked={open} onValue={setOpen} />
      {part === null
        ? <div class="form-actions"><Button kind="primary" icon="upload" disabled={busy} onClick={send}>Choose its file</Button></div>
        : <div class="form-actions"><progress max={1} value={part} aria-label="Sending the file" /><span role="status">{part < 1 ? `${Math.round(part * 100)} % is sent` : 'It is being looked at…'}</span>
          {part < 1 && <Button small onClick={() => { stopped.current = true; stop.current?.(); }}>Cancel</Button>}</div>}
      {wrong && <p role="alert" class="fault">{wrong}</p>}
      <form class="form" onSubmit={look}>
        <TextField label="Or its address" type="url" inputMode="url" placeholder="https://" required value={address} onValue={setAddress} hint="Of a feed, or of one page." fault={unread} />
        <div class="form-actions"><Button type="submit" busy={busy} disabled={sending}>Bring it in from there</Button></div>
      </form>
    </section>
  );
}

const left = (seconds: number) => seconds < 10 ? 'a few seconds left' : seconds < 90 ? `some ${Math.round(seconds)} seconds left` : `some ${Math.round(seconds / 60)} minutes left`;

/** HowFar is a run that is under way: how far it is, and the way to stop it. */
export function HowFar({ run, changed }: { run: Run; changed: () => void }) {
  const first = useRef({ at: run.at, time: Date.now() });
  const [stopping, setStopping] = useState(false);
  const stop = async () => {
    setStopping(true);
    try { await ask(() => api.POST('/imports/{id}/stop', { params: { path: { id: run.id } } })); } catch (err) {
      setStopping(false);
      if (err instanceof Problem && err.conflict) changed(); else fault(err);
    }
  };
  if (!run.here) return <p class="hint">It is not under way here any more: its program was ended, or another one is at it. Bring the same file in once more, and it goes on where it was.</p>;
  const came = run.at - first.current.at, seconds = (Date.now() - first.current.time) / 1000;
  return (
    <div class="form-actions">
      {run.size > 0 ? <progress max={run.size} value={Math.min(run.at, run.size)} aria-label="How much of it is here" /> : <progress aria-label="It is coming in" />}
      <span role="status">{stopping ? 'It stops after what is in hand…' : `${run.decided.toLocaleString()} ${run.decided === 1 ? 'thing' : 'things'} so far`}</span>
      {!stopping && run.size > run.at && came > 0 && seconds > 3 && <span class="hint">{left((run.size - run.at) / came * seconds)}</span>}
      <Button small disabled={stopping} onClick={stop}>Stop</Button>
    </div>
  );
}
