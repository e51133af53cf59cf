// Sites that were brought in: the runs, and of one run what became of every single thing.
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ask, base, told } from '../api/client';
import { Button, LinkButton } from '../kit/button';
import { Select } from '../kit/field';
import { useFirst } from '../kit/focus';
import { useLoad, useQuestion } from '../kit/load';
import { Badge, Empty, Fault, Loading } from '../kit/page';
import { Time } from '../kit/time-tag';
import type { components } from '../api/schema';
import { Bring, HowFar, type Run } from './bring';

type Item = components['schemas']['Outcome'];
type Kinds = components['schemas']['Tally'][];

const states: Record<Run['state'], [string, 'plain' | 'good' | 'warn' | 'bad' | 'info']> = {
  running: ['under way', 'info'], stopped: ['stopped', 'warn'], done: ['done', 'good'], failed: ['failed', 'bad'],
};
const fates = [
  { value: '', label: 'Everything' }, { value: 'failed', label: 'Failed' }, { value: 'missing', label: 'Missing links and pictures' }, { value: 'noted', label: 'With notes' },
  { value: 'new', label: 'New' }, { value: 'changed', label: 'Changed' }, { value: 'unchanged', label: 'Unchanged' }, { value: 'kept', label: 'Kept as the desk has it' }, { value: 'left', label: 'Left out' },
];

const lookAgain = 1000; // ms, while one is under way

/** called is what a run is called in a line: of a file or folder of the machine its last part. */
const called = (run: Run) => run.name.match(/^(?:\/|\w:\\).*?([^/\\]+)[/\\]*$/)?.[1] ?? run.name;

const fateOf = (o: Item) => o.fate === 'missing' ? 'Missing' : fates.find((f) => f.value === o.fate)?.label ?? o.fate;

const State = ({ run }: { run: Run }) => <Badge tone={states[run.state][1]}>{run.dry ? 'dry run, ' : ''}{states[run.state][0]}</Badge>;

export default function Imports() {
  const [open, setOpen] = useState('');
  const [fresh, setFresh] = useState<Run>();
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/imports', {})), []);
  // Whoever comes back from a run goes on where they were.
  const list = useRef<HTMLUListElement>(null);
  const came = useRef('');
  useEffect(() => {
    if (!open && came.current) list.current?.querySelector<HTMLElement>(`[data-run="${came.current}"]`)?.focus();
    came.current = open;
  }, [open]);
  const run = data?.imports?.find((r) => r.id === open) ?? (fresh?.id === open ? fresh : undefined);
  if (run) return <One run={run} back={() => { setOpen(''); reload(); }} />;
  return (
    <section class="part" aria-labelledby="part">
      <header><h2 id="part">Moving in</h2><p class="hint">What became of everything in a site that was brought in stands here, whether it came from the newsroom or, as very large ones do, on the machine with “firsthand import”.</p></header>
      <Bring begun={(run) => { reload(); setFresh(run); setOpen(run.id); }} />
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : (data.imports ?? []).length === 0
        ? <Empty title="Nothing was brought in yet" icon="read">Its file or its address is all that it takes.</Empty>
        : <ul class="rows" ref={list}>{(data.imports ?? []).map((run) => (
          <li key={run.id}><div class="row">
            <span class="row-main"><strong>{called(run)}</strong><small>{run.maker || run.source}, <Time at={run.started_at} />, by {run.by}</small></span><State run={run} />
            <span class="actions"><Button small data-run={run.id} onClick={() => setOpen(run.id)} aria-label={`What became of ${called(run)}`}>What became of it</Button></span>
          </div></li>
        ))}</ul>}
    </section>
  );
}

function One({ run: listed, back }: { run: Run; back: () => void }) {
  const id = listed.id;
  const heading = useRef<HTMLHeadingElement>(null);
  useFirst(() => heading.current);
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/imports/{id}', { params: { path: { id } } })), [id]);
  const run = data?.import ?? listed;
  const moves = run.state === 'running' && !!run.here || run.checks.quotes.state === 'running';
  useEffect(() => {
    if (!moves) return;
    const again = setInterval(reload, lookAgain);
    return () => clearInterval(again);
  }, [moves, reload]);
  return (
    <section class="part" aria-labelledby="part">
      <p><Button small onClick={back}>All sites that came in</Button></p>
      <header>
        <h2 id="part" ref={heading} tabIndex={-1}>{called(run)} <State run={run} /></h2>
        {called(run) !== run.name && <p class="hint">{run.name}</p>}
      </header>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : <What run={data.import} kinds={data.kinds ?? []} again={reload} />}
    </section>
  );
}

/** What became of what was in a site: counted, and one by one. */
function What({ run, kinds, again }: { run: Run; kinds: Kinds; again: () => void }) {
  const [kind, setKind] = useState('');
  const [fate, setFate] = useState('');
  const c = run.checks;
  return (
    <>
      {run.problem && <p class="fault">{run.problem}</p>}
      {run.state === 'running' && <HowFar run={run} changed={again} />}
      <div class="counts-frame" tabIndex={0} role="group" aria-label="What became of it, counted"><table class="counts">
        <thead><tr><th scope="col">Kind</th>{['In', 'New', 'Changed', 'Unchanged', 'Kept', 'Left out', 'Failed'].map((h) => <th scope="col" key={h}>{h}</th>)}</tr></thead>
        <tbody>{kinds.map((k) => (
          <tr key={k.kind}><th scope="row">{k.kind}</th>{[k.in, k.new, k.changed, k.unchanged, k.kept, k.left, k.failed].map((n, i) => <td key={i}>{n}</td>)}</tr>
        ))}</tbody>
      </table></div>
      {c.stories > 0 && <p class="hint">Checked in {c.stories} stories: {c.links} links within the site, {c.links_missing} of them lead nowhere; {c.pictures} pictures, {c.pictures_missing} of them are not here; {c.pictures_remote} stand on other sites.</p>}
      <Quotes run={run} asked={again} />
      <div class="page-bar">
        <Select label="Kind" value={kind} onValue={setKind} choices={[{ value: '', label: 'Every kind' }, ...[...kinds.map((k) => k.kind), 'links within the site', 'pictures in stories'].map((k) => ({ value: k, label: k }))]} />
        <Select label="What became of it" value={fate} onValue={setFate} choices={fates} />
      </div>
      <Items id={run.id} kind={kind} fate={fate} state={run.state} />
      <p><LinkButton small icon="download" href={`${base}/imports/${run.id}/report`} download={`import-${run.id}.txt`}>Save the account as a text</LinkButton></p>
    </>
  );
}

// Quotes says what the stories of a site came to that were read for quotes, or has them read.
function Quotes({ run, asked }: { run: Run; asked: () => void }) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const q = run.checks.quotes;
  const read = async () => {
    setBusy(true);
    setWrong('');
    try { await ask(() => api.POST('/imports/{id}/quotes', { params: { path: { id: run.id } } })); asked(); } catch (err) { setWrong(told(err)); }
    setBusy(false);
  };
  if (run.dry || run.state !== 'done') return null;
  return (
    <>
      {q.state && <p class="hint" role="status">{q.read} of {q.stories} stories were read for quotes: {q.found} found, {q.new} of them new on file, where they wait at the quote desk; {q.people} people who speak in them are new on file.</p>}
      {q.state !== 'done' && <div class="form-actions"><Button busy={busy} onClick={read}>{q.state ? 'Go on reading its stories for quotes' : 'Read its stories for quotes'}</Button>
        <span class="hint">What is found waits at the quote desk for a yes. No page changes by it.</span></div>}
      {wrong && <p role="alert" class="fault">{wrong}</p>}
    </>
  );
}

function Items({ id, kind, fate, state }: { id: string; kind: string; fate: string; state: string }) {
  const query = { kind: kind || undefined, fate: (fate || undefined) as Item['fate'] & undefined };
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/imports/{id}/items', { params: { path: { id }, query } })), [id, kind, fate], [state]);
  const [added, setAdded] = useState<{ items: Item[]; next?: number } | null>(null);
  const [more, setMore] = useState<'' | 'busy' | string>('');
  const question = useQuestion([data]);
  useEffect(() => setAdded(null), [data]);
  if (err && !data) return <Fault err={err} again={reload} />;
  if (!data) return <Loading />;
  const items: Item[] = [...(data.items ?? []), ...(added?.items ?? [])];
  const next = added ? added.next : data.next;
  const further = async () => {
    const asked = question.current;
    setMore('busy');
    try {
      const page = await ask(() => api.GET('/imports/{id}/items', { params: { path: { id }, query: { ...query, after: next } } }));
      setMore('');
      if (question.current === asked) setAdded({ items: [...(added?.items ?? []), ...(page.items ?? [])], next: page.next });
    } catch (err) { setMore(told(err)); }
  };
  if (items.length === 0) return <Empty title="Nothing like that" icon="log" />;
  return (
    <>
      <ul class="rows">{items.map((o) => (
        <li key={o.n}><div class="row">
          <span class="row-main"><strong>{o.name}</strong><small>{o.kind}</small>{(o.notes ?? []).map((n) => <small key={n}>{n}</small>)}</span>
          <Badge tone={o.fate === 'failed' || o.fate === 'missing' ? 'bad' : 'plain'}>{fateOf(o)}</Badge>
        </div></li>
      ))}</ul>
      {next ? <div class="form-actions"><Button busy={more === 'busy'} onClick={further}>Show more</Button></div> : null}
      {more && more !== 'busy' && <p role="alert" class="fault">{more}</p>}
    </>
  );
}
