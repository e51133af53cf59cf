// Who did what: the audit log, by day, filtered by person, kind of act, object and time.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { api, ask, told } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Select, TextField } from '../kit/field';
import { useLoad, useQuestion } from '../kit/load';
import { Badge, Empty, Fault, Loading, Page } from '../kit/page';
import { Time } from '../kit/time';
import type { ViewProps } from '../shell/routes';
import { href } from '../shell/router';
import { kinds, place, sentence, type LogRow as Row } from './log-words';
import sheet from './profile.css?sheet';

adopt(sheet);

export default function Log({ query }: ViewProps) {
  const [filter, setFilter] = useState({ person: query.person ?? '', act: query.act ?? '', object: query.object ?? '', id: query.id ?? '', from: '', to: '' });
  const [added, setAdded] = useState<{ rows: Row[]; next?: string } | null>(null); // older ones that were asked for
  const [more, setMore] = useState<'' | 'busy' | string>('');
  const people = useLoad(() => ask(() => api.GET('/users', {})), []);
  const key = JSON.stringify(filter);
  const wanted = asked(filter);
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/log', { params: { query: wanted } })), [key]);
  useEffect(() => setAdded(null), [data]);
  const rows: Row[] = [...(data?.rows ?? []), ...(added?.rows ?? [])];
  const next = added ? added.next : data?.next;
  const set = (part: Partial<typeof filter>) => setFilter({ ...filter, ...part });
  const question = useQuestion([data]);
  const older = async () => {
    const asked = question.current;
    setMore('busy');
    try {
      const page = await ask(() => api.GET('/log', { params: { query: { ...wanted, before: next } } }));
      setMore('');
      if (question.current !== asked) return;
      setAdded({ rows: [...(added?.rows ?? []), ...(page.rows ?? [])], next: page.next });
    } catch (err) { setMore(told(err)); }
  };
  const filtered = Object.keys(wanted).length > 0;
  const names = useMemo(() => new Map((people.data?.users ?? []).map((u) => [u.id, u.name] as const)), [people.data]);
  return (
    <Page title="Who did what" bar={
      <div class="log-filter">
        <Select label="Person" value={filter.person} onValue={(person) => set({ person })}
          choices={[{ value: '', label: 'Everybody' }, ...(people.data?.users ?? []).map((u) => ({ value: u.id, label: u.name }))]} />
        <Select label="What" value={filter.act} onValue={(act) => set({ act })} choices={[{ value: '', label: 'Everything' }, ...kinds.map(([value, label]) => ({ value, label }))]} />
        <TextField label="From" type="date" value={filter.from} onValue={(from) => set({ from })} />
        <TextField label="To" type="date" value={filter.to} onValue={(to) => set({ to })} />
      </div>
    }>
      {filter.object && <p class="staff-note">Only what was done to one {filter.object}. <Button small onClick={() => set({ object: '', id: '' })}>Show everything</Button></p>}
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : rows.length === 0
        ? <Empty title={filtered ? 'Nothing like that was done' : 'Nothing was done yet'} icon="log"
            action={filtered && <Button onClick={() => setFilter({ person: '', act: '', object: '', id: '', from: '', to: '' })}>Show everything</Button>} />
        : <Days rows={rows} names={names} pick={(r) => set({ object: r.object ?? '', id: r.object_id ?? '' })} />}
      {next && rows.length > 0 && <div class="form-actions"><Button busy={more === 'busy'} onClick={older}>Show older</Button></div>}
      {more && more !== 'busy' && <p role="alert" class="fault">{more}</p>}
    </Page>
  );
}

/** asked is what the server is asked: a kind of what was done something to stands in the list of kinds of acts. */
function asked({ act, ...rest }: Record<'person' | 'act' | 'object' | 'id' | 'from' | 'to', string>): Record<string, string> {
  const kind = act.startsWith('object:') ? { object: rest.object || act.slice('object:'.length) } : { act };
  return Object.fromEntries(Object.entries({ ...rest, ...kind }).filter(([, v]) => v));
}

function Days({ rows, names, pick }: { rows: Row[]; names: Map<string, string>; pick: (row: Row) => void }) {
  let day = '';
  return (
    <ul class="rows">
      {rows.map((r) => {
        const its = new Date(r.at).toLocaleDateString([], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
        const begins = its !== day;
        day = its;
        const { text, detail } = sentence(r, names);
        return (
          <li key={r.id}>
            {begins && <p class="log-day">{its}</p>}
            <div class="row">
              <span class="row-main"><span><strong>{r.actor}</strong> {text}{r.title && <>: {place(r) ? <a href={href(place(r))}>{r.title}</a> : r.title}</>}</span>{detail && <small>{detail}</small>}</span>
              {r.role !== 'System' && <Badge>{r.role}</Badge>}
              <small><Time at={r.at} /></small>
              {r.object && r.object_id && <Button small kind="quiet" onClick={() => pick(r)}>All about this</Button>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
