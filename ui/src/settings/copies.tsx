// How the copies of the site stand: the last good one, the next, one now; when they are made; what is wrong with the site.
import { useEffect, useState } from 'preact/hooks';
import { told } from '../api/client';
import { Button } from '../kit/button';
import { Check, TextField } from '../kit/field';
import { useLoad } from '../kit/load';
import { Badge, Fault, Loading } from '../kit/page';
import { Time } from '../kit/time';
import { fault, toast } from '../kit/toast';
import { call } from './part';

interface Plan { on: boolean; time: string; keep: string }
interface Run { at: string; good: boolean; says?: string; fault?: string; place: string; by?: string; rows: number; files: number; read_back: number; size: string; lasted_ms: number }
interface Finding { id: string; grave: 'broken' | 'warning' | 'note'; what: string; do: string }
interface Copies { place?: string; plan: Plan; keep_says: string; last?: Run; next?: string; asked: boolean; runs: Run[]; findings: Finding[] }

const lookAgain = 2000; // ms, while one is being made
const graves = { broken: ['bad', 'Broken'], warning: ['warn', 'Look at this'], note: ['info', 'Good to know'] } as const;

function Stand({ now, onNow }: { now: Copies; onNow: (c: Copies) => void }) {
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    try { onNow(await call<Copies>('POST', '/settings/copies')); } catch (err) { fault(err); }
    setBusy(false);
  };
  const last = now.last;
  return (
    <div class="copies-stand">
      <p>{last ? <>The last good copy was made <Time at={last.at} />: {last.rows.toLocaleString()} rows, {last.files.toLocaleString()} files, {last.size}. It was opened, and {last.read_back.toLocaleString()} of {last.files.toLocaleString()} files read back.</> : 'There is no copy yet.'}</p>
      {last?.says && <p>{last.says}</p>}
      <p>{now.place ? <>They are kept in <code>{now.place}</code>. {now.next ? <>The next is made <Time at={now.next} />.</> : 'None is made by itself.'}</> : 'This program makes no copies: whoever runs it names a place for them with --copies.'}</p>
      {now.place && <div><Button kind="primary" icon="check" busy={busy || now.asked} onClick={make}>Make one now</Button> <span role="status">{now.asked ? 'One is being made…' : ''}</span></div>}
    </div>
  );
}

function Rule({ now, onNow }: { now: Copies; onNow: (c: Copies) => void }) {
  const [plan, setPlan] = useState(now.plan);
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (e: Event) => {
    e.preventDefault();
    setBusy(true);
    setWrong('');
    try { onNow(await call<Copies>('PUT', '/settings/copies/plan', plan)); toast({ text: 'Saved.' }); } catch (err) { setWrong(told(err)); }
    setBusy(false);
  };
  return (
    <form class="form" onSubmit={save}>
      <fieldset><legend>When they are made</legend>
        <Check label="Make one every day" hint="While the program runs." checked={plan.on} onValue={(on) => setPlan({ ...plan, on })} />
        <TextField label="At" type="time" required value={plan.time} onValue={(time) => setPlan({ ...plan, time })} hint="In the time zone of the site." />
        <TextField label="Which ones stay" required value={plan.keep} onValue={(keep) => setPlan({ ...plan, keep })} hint={`d are days, w weeks, m months. Now: ${now.keep_says}. The newest always stays.`} fault={wrong} />
      </fieldset>
      <div class="form-actions"><Button type="submit" busy={busy}>Save</Button></div>
    </form>
  );
}

function Findings({ list }: { list: Finding[] }) {
  return (
    <section aria-labelledby="findings">
      <h3 id="findings">What is wrong with the site</h3>
      {list.length === 0 ? <p class="hint">Nothing that can be seen in passing. “firsthand doctor” reads everything.</p> : (
        <ul class="rows">{list.map((f) => <li key={f.what}><div class="row"><span class="row-main"><strong>{f.what}</strong><small>{f.do}</small></span><Badge tone={graves[f.grave][0]}>{graves[f.grave][1]}</Badge></div></li>)}</ul>
      )}
    </section>
  );
}

function Runs({ list }: { list: Run[] }) {
  return (
    <section aria-labelledby="runs">
      <h3 id="runs">Copies so far</h3>
      {list.length === 0 ? <p class="hint">None yet.</p> : (
        <ul class="rows">{list.map((r) => (
          <li key={r.at}><div class="row"><span class="row-main"><strong><Time at={r.at} /></strong>
            <small>{r.good ? `${r.rows.toLocaleString()} rows, ${r.files.toLocaleString()} files, ${r.size}, in ${Math.max(1, Math.round(r.lasted_ms / 1000))} s` : ''}{r.by ? `${r.good ? '; ' : ''}by ${r.by}` : ''}</small>
            {r.says && <small>{r.says}</small>}</span><Badge tone={r.good ? r.fault ? 'warn' : 'good' : 'bad'}>{r.good ? r.fault ? 'Look at this' : 'Good' : 'Not made'}</Badge></div></li>
        ))}</ul>
      )}
    </section>
  );
}

export default function CopiesPart() {
  const { data, err, reload, set } = useLoad(() => call<Copies>('GET', '/settings/copies'), []);
  const asked = !!data?.asked;
  useEffect(() => {
    if (!asked) return;
    const again = setInterval(reload, lookAgain);
    return () => clearInterval(again);
  }, [asked, reload]);
  return (
    <section class="part" aria-labelledby="part">
      <header><h2 id="part">Copies</h2><p class="hint">A copy holds all that the site keeps: stories, quotes, people, settings, pictures, themes. Whoever runs the machine brings the site back out of one with “firsthand restore”.</p></header>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : <>
        <Stand now={data} onNow={set} />
        <Findings list={data.findings} />
        <Rule now={data} onNow={set} />
        <Runs list={data.runs} />
      </>}
    </section>
  );
}
