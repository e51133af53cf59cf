// Who did what: the audit log, by day, filtered by person, kind of act, object and time.
import { useEffect, useState } from 'preact/hooks';
import { api, ask, told } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Select, TextField } from '../kit/field';
import { useLoad, useQuestion } from '../kit/load';
import { Badge, Empty, Fault, Loading, Page } from '../kit/page';
import { Time } from '../kit/time';
import type { ViewProps } from '../shell/routes';
import { href } from '../shell/router';
import sheet from './profile.css?sheet';

adopt(sheet);

interface Row { id: string; at: string; actor: string; actor_id?: string; role: string; act: string; detail?: string; object?: string; object_id?: string }

// Kinds of acts, as the desk calls them.
const kinds: [string, string][] = [['story', 'Stories'], ['quote', 'Quotes'], ['person', 'People written about'], ['source', 'Sources'], ['media', 'Pictures'], ['topic', 'Topics'], ['byline', 'Bylines'], ['settings', 'Settings'],
  ['user', 'Staff'], ['session', 'Signing in and out'], ['invite', 'Invitations'], ['key', 'Keys'], ['webhook', 'Webhooks'], ['import', 'Imports']];

// What was done, in words; an act that is not here is told by its own name, which is two words.
const said: Record<string, string> = {
  'story.save': 'saved a story', 'story.publish': 'published a story', 'story.unpublish': 'took a story back', 'story.correct': 'corrected a story', 'quote.save': 'saved a quote', 'quote.verify': 'checked a quote',
  'quote.dispute': 'marked a quote as disputed', 'quote.withdraw': 'withdrew a quote', 'person.save': 'saved a person', 'media.save': 'saved a picture', 'settings.save': 'changed the settings', 'session.open': 'signed in',
  'session.end': 'signed out', 'user.save': 'changed somebody’s account', 'profile.save': 'changed their profile', 'link.make': 'made a link to sign in', 'publication.setup': 'set the site up', 'invite.accept': 'accepted an invitation',
  'site.hand_over': 'handed the site over', 'byline.save': 'saved a byline', 'topic.save': 'saved a topic', 'source.save': 'saved a source', 'interview.save': 'saved an interview', 'fact.save': 'saved a fact',
  'story.review': 'asked somebody to read a story', 'story.approve': 'approved a story', 'story.return': 'sent a story back', 'story.schedule': 'set when a story goes out or is taken away', 'story.embargo': 'set an embargo',
  'story.lift': 'lifted an embargo', 'story.plan': 'planned a story', 'story.trash': 'put a story into the bin or took it out', 'story.erase': 'emptied the bin', 'story.note': 'wrote a note', 'story.note_change': 'changed a note',
  'story.visit': 'came into a story', 'preview.share': 'shared a preview', 'revision.withhold': 'withheld a revision', 'revision.name': 'named a revision', 'revision.thin': 'cleared old revisions', 'front.save': 'arranged the front page',
  'person.publish': 'decided what readers see of a person', 'person.merge': 'made two people on file one', 'outlet.save': 'saved an outlet', 'source.capture': 'kept the words of a source', 'quote.allow': 'allowed a quote of an unnamed source',
  'note.seal': 'sealed who a source is', 'note.open': 'read who a source is', 'note.erase': 'destroyed who a source is', 'fact.confirm': 'confirmed a fact', 'claim.save': 'saved a claim', 'claim.review': 'checked a claim',
  'media.delete': 'put media into the bin', 'redirect.save': 'changed a redirect', 'theme.save': 'changed the theme', 'reading.save': 'read a page in', 'report.handle': 'handled a report of a reader', 'report.delete': 'deleted a report',
  'relationship.save': 'saved a relationship', 'key.save': 'changed a key', 'webhook.save': 'changed a webhook', import: 'brought in a page',
};

function words(row: Row): string {
  const [noun = '', verb = ''] = row.act.split('.');
  return said[row.act] ?? `${noun.replaceAll('_', ' ')}: ${verb.replaceAll('_', ' ')}`;
}

export default function Log({ query }: ViewProps) {
  const [filter, setFilter] = useState({ person: query.person ?? '', act: query.act ?? '', object: query.object ?? '', id: query.id ?? '', from: '', to: '' });
  const [rows, setRows] = useState<Row[]>([]);
  const [next, setNext] = useState<string>();
  const [more, setMore] = useState<'' | 'busy' | string>('');
  const people = useLoad(() => ask(() => api.GET('/users', {})), []);
  const key = JSON.stringify(filter);
  const wanted = Object.fromEntries(Object.entries(filter).filter(([, v]) => v));
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/log', { params: { query: wanted } })), [key]);
  useEffect(() => { if (data) { setRows(data.rows ?? []); setNext(data.next); } }, [data]);
  const set = (part: Partial<typeof filter>) => setFilter({ ...filter, ...part });
  const question = useQuestion([data]);
  const older = async () => {
    const asked = question.current;
    setMore('busy');
    try {
      const page = await ask(() => api.GET('/log', { params: { query: { ...wanted, before: next } } }));
      setMore('');
      if (question.current !== asked) return;
      setRows([...rows, ...(page.rows ?? [])]);
      setNext(page.next);
    } catch (err) { setMore(told(err)); }
  };
  const filtered = Object.keys(wanted).length > 0;
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
        : <Days rows={rows} pick={(r) => set({ object: r.object ?? '', id: r.object_id ?? '' })} />}
      {next && rows.length > 0 && <div class="form-actions"><Button busy={more === 'busy'} onClick={older}>Show older</Button></div>}
      {more && more !== 'busy' && <p role="alert" class="fault">{more}</p>}
    </Page>
  );
}

function Days({ rows, pick }: { rows: Row[]; pick: (row: Row) => void }) {
  let day = '';
  return (
    <ul class="rows">
      {rows.map((r) => {
        const its = new Date(r.at).toLocaleDateString([], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
        const begins = its !== day;
        day = its;
        return (
          <li key={r.id}>
            {begins && <p class="log-day">{its}</p>}
            <div class="row">
              <span class="row-main"><span><strong>{r.actor}</strong> {words(r)}</span>{r.detail && <small>{r.detail}</small>}</span>
              {r.role !== 'System' && <Badge>{r.role}</Badge>}
              <small><Time at={r.at} /></small>
              {r.object === 'story' && r.object_id ? <a class="button button-plain button-small" href={href(`/stories/${r.object_id}`)}><span>Open</span></a>
                : r.object && r.object_id ? <Button small kind="quiet" onClick={() => pick(r)}>All about this</Button> : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
