// One person on file: who it is, what readers see, what they said and where it is printed.
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/schema';
import { api, ask, told } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button, LinkButton } from '../kit/button';
import { Dialog, show, useActing } from '../kit/dialog';
import { TextArea, TextField } from '../kit/field';
import { useLoad } from '../kit/load';
import { Badge, Fault, Loading, Page } from '../kit/page';
import { fault, toast } from '../kit/toast';
import { href } from '../shell/router';
import type { ViewProps } from '../shell/routes';
import { mayAtAll } from '../shell/session';
import { PictureField } from '../story/details/picture-field';
import { notADate } from '../story/date-field';
import { ofWords, words } from '../story/dates';
import sheet from './person.css?sheet';

adopt(sheet);

type Person = components['schemas']['Person'];

export default function PersonView({ params }: ViewProps) {
  const id = params.id!;
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/people/{id}', { params: { path: { id } } })), [id]);
  if (err && !data) return <Page title="People"><Fault err={err} again={reload} /></Page>;
  if (!data) return <Loading />;
  return (
    <Page title={data.name} actions={<LinkButton href={href('/people')} icon="left">All people</LinkButton>}>
      <div class="person-view">
        <Form key={data.id} person={data} onKept={reload} />
        <div class="person-side">
          <Readers person={data} onChanged={reload} />
          <Said id={id} />
          <Used id={id} />
        </div>
      </div>
    </Page>
  );
}


/** Form keeps who it is. What is typed stays until it is kept. */
function Form({ person, onKept }: { person: Person; onKept: () => void }) {
  const [now, setNow] = useState(person);
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const may = mayAtAll('person.save');
  const put = (fields: Partial<Person>) => { setWrong(''); setNow((to) => ({ ...to, ...fields })); };
  const lines = (text: string) => text.split('\n').map((l) => l.trim()).filter(Boolean);
  const [aliases, setAliases] = useState((person.aliases ?? []).join('\n'));
  const [elsewhere, setElsewhere] = useState((person.same_as ?? []).join('\n'));
  const keep = (p: Person) => ask(() => api.PUT('/people/{id}', { params: { path: { id: person.id! } }, body: {
    name: p.name, slug: p.slug, aliases: p.aliases ?? [], description: p.description, pronouns: p.pronouns, born: p.born, died: p.died, same_as: p.same_as ?? [], portrait: p.portrait, notes_private: p.notes_private } }));
  const submit = async () => {
    setBusy(true);
    try {
      await keep({ ...now, born: ofWords(born) ?? person.born, died: ofWords(died) ?? person.died, aliases: lines(aliases), same_as: lines(elsewhere) });
      const sent = { now, aliases, elsewhere, born, died };
      toast({ text: `${now.name} is kept.`, action: { label: 'Undo', run: async () => { await keep(person); onKept(); back(sent); } } });
      onKept();
    } catch (err) { setWrong(told(err)); } finally { setBusy(false); }
  };
  const [born, setBorn] = useState(words(person.born));
  const [died, setDied] = useState(words(person.died));
  /** back shows again what stood there before what was sent; what was typed since stays. */
  const back = (sent: { now: Person; aliases: string; elsewhere: string; born: string; died: string }) => {
    setNow((to) => ({ ...to, ...Object.fromEntries((Object.keys(to) as (keyof Person)[]).filter((k) => to[k] === sent.now[k]).map((k) => [k, person[k]])) }));
    const was = (of: string, to: string) => (field: string) => (field === of ? to : field);
    setAliases(was(sent.aliases, (person.aliases ?? []).join('\n')));
    setElsewhere(was(sent.elsewhere, (person.same_as ?? []).join('\n')));
    setBorn(was(sent.born, words(person.born)));
    setDied(was(sent.died, words(person.died)));
  };
  const day = (typed: string) => (ofWords(typed) === null ? notADate : undefined);
  return (
    <form class="form" onSubmit={(e) => { e.preventDefault(); void submit(); }}>
      <fieldset class="bare-set" disabled={!may}>
        <legend class="for-ears">Who it is</legend>
        <TextField label="Name" maxLength={200} value={now.name} onValue={(name) => put({ name })} />
        <TextField label="What tells them from a namesake" maxLength={500} value={now.description ?? ''} onValue={(description) => put({ description })} />
        <TextArea label="Other names" rows={2} value={aliases} hint="One on each line: stage names, former names." onValue={setAliases} />
        <div class="person-dates">
          <TextField label="Pronouns" maxLength={50} value={now.pronouns ?? ''} onValue={(pronouns) => put({ pronouns })} />
          <TextField label="Born" maxLength={60} value={born} fault={day(born)} placeholder="3 May 1989" onValue={setBorn} />
          <TextField label="Died" maxLength={60} value={died} fault={day(died)} onValue={setDied} />
        </div>
        <PictureField label="Portrait" path={now.portrait ?? ''} onPath={(portrait) => put({ portrait })} />
        <TextArea label="The same person elsewhere" rows={2} value={elsewhere} hint="Web addresses, one on each line." onValue={setElsewhere} />
        <TextArea label="The desk’s notes" maxLength={20000} value={now.notes_private ?? ''} hint="Never shown to readers." onValue={(notes_private) => put({ notes_private })} />
        {wrong && <p class="fault" role="alert">{wrong}</p>}
        {may && <div class="form-actions"><Button type="submit" kind="primary" busy={busy} disabled={!now.name.trim() || ofWords(born) === null || ofWords(died) === null}>Keep</Button></div>}
      </fieldset>
    </form>
  );
}

/** Readers is what readers see of a person. */
function Readers({ person, onChanged }: { person: Person; onChanged: () => void }) {
  const decides = mayAtAll('person.publish');
  const [busy, setBusy] = useState(false);
  const set = async (on: boolean) => {
    setBusy(true);
    const put = (to: boolean) => ask(() => api.POST('/people/{id}/public', { params: { path: { id: person.id! } }, body: { public: to } }));
    try {
      await put(on);
      toast({ text: on ? `${person.name} has a public page now.` : `${person.name} has no public page any more.`, action: { label: 'Undo', run: () => { put(!on).then(onChanged, fault); } } });
      onChanged();
    } catch (err) { fault(err); } finally { setBusy(false); }
  };
  const reveal = async (why: string) => {
    await ask(() => api.POST('/people/{id}/private', { params: { path: { id: person.id! } }, body: { show: !person.show_private, why } }));
    onChanged();
  };
  const turn = () => { if (person.show_private) reveal('').catch(fault); else void show<string>((done) => <Why name={person.name} act={reveal} onDone={done} />); };
  return (
    <section class="card person-card" aria-labelledby="person-readers">
      <h2 id="person-readers">What readers see</h2>
      <p>{person.public ? <Badge tone="good">Public page</Badge> : <Badge>On file only</Badge>}</p>
      <p>{person.public ? 'Quotes, confirmed facts and stories about them stand on a page of their own.' : 'Readers find the name where a story prints it, and no page.'}</p>
      {person.withheld && <p class="hint">{person.withheld}</p>}
      {decides ? (
        <div class="person-actions">
          <Button busy={busy} onClick={() => { void set(!person.public); }}>{person.public ? 'Take the page away' : 'Give them a page'}</Button>
          {(person.withheld || person.show_private) && <Button kind="quiet" onClick={turn}>{person.show_private ? 'Keep private data inside' : 'Show private data'}</Button>}
          {person.url && <LinkButton kind="quiet" icon="external" href={new URL(person.url).pathname} target="_blank">Open the page</LinkButton>}
        </div>
      ) : <p class="hint">An editor decides whether they have a page.</p>}
    </section>
  );
}

function Why({ name, act, onDone }: { name: string; act: (why: string) => Promise<void>; onDone: (why: string | null) => void }) {
  const [why, setWhy] = useState('');
  const { busy, refused, run } = useActing(onDone, act);
  return (
    <Dialog title="Show private data" onClose={() => onDone(null)} held={busy} actions={<>
      <Button disabled={busy} onClick={() => onDone(null)}>Cancel</Button>
      <Button kind="primary" busy={busy} disabled={!why.trim()} onClick={() => { void run(why.trim()); }}>Show it to readers</Button>
    </>}>
      <p>Readers then see the birth date of {name} and family that no source tells of, though they live.</p>
      <TextField label="Why" maxLength={500} value={why} placeholder="They tell it themselves" hint="Kept with your name." fault={refused} onValue={setWhy} />
    </Dialog>
  );
}

const states: Record<string, { tone: 'plain' | 'good' | 'warn' | 'bad'; word: string }> = {
  reported: { tone: 'plain', word: 'As reported' }, checked: { tone: 'good', word: 'Checked' }, disputed: { tone: 'warn', word: 'Disputed' }, withdrawn: { tone: 'bad', word: 'Withdrawn' },
};

function Said({ id }: { id: string }) {
  const [before, setBefore] = useState<string | undefined>();
  const [list, setList] = useState<components['schemas']['Quote'][]>([]);
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/people/{id}/quotes', { params: { path: { id }, query: { before } } })), [id, before]);
  useEffect(() => { if (data) setList((l) => (before ? [...l, ...(data.quotes ?? [])] : data.quotes ?? [])); }, [data]);
  return (
    <section class="card person-card" aria-labelledby="person-said">
      <h2 id="person-said">What they said</h2>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : list.length === 0 ? <p class="hint">No quote is on file.</p> : (
        <ul class="person-quotes">
          {list.map((q) => (
            <li key={q.id}>
              <blockquote>{q.text}</blockquote>
              <small>{[q.said_text || words(q.said_on), q.outlet_printed].filter(Boolean).join(' · ')} <Badge tone={states[q.state ?? '']?.tone}>{states[q.state ?? '']?.word ?? q.state}</Badge></small>
            </li>
          ))}
        </ul>
      )}
      {data?.next && <div><Button small onClick={() => setBefore(data.next)}>Show more</Button></div>}
    </section>
  );
}

function Used({ id }: { id: string }) {
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/people/{id}/uses', { params: { path: { id } } })), [id]);
  if (err) return <section class="card person-card"><Fault err={err} again={reload} /></section>;
  const stories = [...new Map((data?.quoted ?? []).map((u) => [u.story_id, u])).values()];
  return (
    <section class="card person-card" aria-labelledby="person-used">
      <h2 id="person-used">Where they are quoted</h2>
      {!data ? <Loading /> : stories.length === 0 ? <p class="hint">No story prints a quote of theirs.</p> : (
        <ul class="person-stories">{stories.map((u) => <li key={u.story_id}><a href={href(`/stories/${u.story_id}`)}>{u.title}</a></li>)}</ul>
      )}
    </section>
  );
}
