// Readers whom the site knows: the list, one of them, tables in and out.
import { useState } from 'preact/hooks';
import { api, ask, base, send, told } from '../api/client';
import type { components } from '../api/schema';
import { adopt } from '../kit/adopt';
import { Button, LinkButton } from '../kit/button';
import { confirm, Dialog, show } from '../kit/dialog';
import { Check, Select, TextArea, TextField } from '../kit/field';
import { useLater, useLoad, useQuestion } from '../kit/load';
import { Menu } from '../kit/menu';
import { Badge, Empty, Fault, Loading, Page } from '../kit/page';
import { Time } from '../kit/time';
import { fault as sayFault, toast } from '../kit/toast';
import { chooseFiles } from '../media/drop';
import { href } from '../shell/router';
import sheet from './profile.css?sheet';

adopt(sheet);

type Member = components['schemas']['Member'];
type Brought = components['schemas']['MembersBrought'];

const page = 50;
const statuses = [{ value: '', label: 'Everybody' }, { value: 'free', label: 'Free' }, { value: 'paid', label: 'Paid' }, { value: 'comped', label: 'Comped' }];

export default function Members() {
  const [words, setWords] = useState('');
  const [label, setLabel] = useState('');
  const [status, setStatus] = useState('');
  const search = useLater(words.trim());
  const query = { search: search || undefined, label: label || undefined, status: (status || undefined) as Member['status'] | undefined };
  const at = (offset: number) => ask(() => api.GET('/members', { params: { query: { ...query, limit: page, offset } } }));
  const { data, err, reload, set } = useLoad(() => at(0), [search, label, status]);
  const question = useQuestion([search, label, status]);
  const more = async () => {
    const asked = question.current;
    try {
      const next = await at(data?.members.length ?? 0);
      if (question.current === asked) set((before) => before && { ...next, members: [...before.members, ...next.members] });
    } catch (e) { sayFault(e); }
  };
  const edit = async (m?: Member) => { if (await show<true>((done) => <MemberDialog member={m} onDone={done} />)) reload(); };
  const bring = async () => {
    const [file] = await chooseFiles('.csv,text/csv', false);
    if (!file) return;
    try {
      const brought = await send<Brought>('POST', '/members/table', file, { 'Content-Type': 'application/octet-stream' });
      reload();
      await show<true>((done) => <BroughtDialog brought={brought} onDone={done} />);
    } catch (e) { sayFault(e); }
  };
  const asked = new URLSearchParams(Object.entries(query).filter(([, v]) => v) as [string, string][]);
  return (
    <Page title="Members" actions={<><Button icon="upload" onClick={bring}>Bring in a table</Button><LinkButton icon="download" href={`${base}/members/table?${asked}`} download="members.csv">Save as a table</LinkButton><Button kind="primary" icon="plus" onClick={() => edit()}>Add a member</Button></>}>
      <div class="staff">
        <div class="page-bar">
          <TextField label="Find a member" type="search" value={words} onValue={setWords} maxLength={191} />
          <Select label="Status" choices={statuses} value={status} onValue={setStatus} />
          {!!data?.labels.length && <Select label="Label" choices={[{ value: '', label: 'Any' }, ...data.labels.map((l) => ({ value: l.slug, label: `${l.name} (${l.members})` }))]} value={label} onValue={setLabel} />}
        </div>
        {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : !data.members.length
          ? (words || label || status
            ? <Empty title="No such member" icon="people">Try fewer letters, or another label.</Empty>
            : <Empty title="Nobody has joined yet" icon="people">Who may join is decided in the <a href={href('/settings/membership')}>settings</a>. You can add somebody, or bring in a table from Ghost.</Empty>)
          : <>
            <p class="hint" role="status">{data.total === 1 ? '1 member' : `${data.total} members`}</p>
            <ul class="rows">{data.members.map((m) => <Row key={m.id} member={m} edit={edit} reload={reload} />)}</ul>
            {data.members.length < data.total && <p class="row-more"><Button onClick={more}>Show more</Button></p>}
          </>}
      </div>
    </Page>
  );
}

function Row({ member: m, edit, reload }: { member: Member; edit: (m: Member) => void; reload: () => void }) {
  const who = m.name || m.email;
  const does = async (act: () => Promise<unknown>, text: string) => {
    try { await act(); toast({ text }); reload(); } catch (e) { sayFault(e); reload(); }
  };
  const path = { params: { path: { id: m.id } } };
  const letter = async () => {
    try {
      const { mailed } = await ask(() => api.POST('/members/{id}/letter', path));
      toast(mailed ? { text: `A letter to ${m.email} is on its way.` } : { text: 'No letters go out from here: start the program with --mail and --mail-from.', kind: 'fault' });
    } catch (e) { sayFault(e); }
  };
  const remove = async () => {
    if (!(await confirm(`Delete ${who}?`, 'Their name, address, labels and everything about their account are gone at once, and they are signed out. This cannot be undone.', 'Delete the member'))) return;
    await does(() => ask(() => api.DELETE('/members/{id}', path)), `${who} is deleted.`);
  };
  return (
    <li class="row">
      <span class="row-main">
        <strong>{who}</strong>
        <small>{m.name && <>{m.email} · </>}joined <Time at={m.created_at} />{m.last_seen_at && <>, last seen <Time at={m.last_seen_at} /></>}{m.labels.length > 0 && ` · ${m.labels.join(', ')}`}</small>
        {m.letter_trouble && <small>{m.letter_trouble}</small>}
      </span>
      {m.letter_trouble && <Badge tone="warn">Letters come back</Badge>}
      {m.status !== 'free' && <Badge tone="info">{m.status === 'paid' ? 'Paid' : 'Comped'}</Badge>}
      <Button small icon="edit" onClick={() => edit(m)} aria-label={`Edit ${who}`}>Edit</Button>
      <Menu label={`More for ${who}`} items={[
        { label: 'Send a letter to sign in', icon: 'link', run: letter },
        { label: 'Sign them out everywhere', icon: 'lock', run: () => does(() => ask(() => api.POST('/members/{id}/sign-out', path)), `${who} is signed out everywhere.`) },
        { label: 'Delete', icon: 'trash', danger: true, run: remove },
      ]} />
    </li>
  );
}

function MemberDialog({ member, onDone }: { member?: Member; onDone: (saved: true | null) => void }) {
  const { data } = useLoad(async () => (member ? ask(() => api.GET('/members/{id}', { params: { path: { id: member.id } } })) : undefined), [member?.id]);
  const [m, setM] = useState({ email: member?.email ?? '', name: member?.name ?? '', note: member?.note ?? '', comped: member?.status === 'comped', labels: (member?.labels ?? []).join(', ') });
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const put = (part: Partial<typeof m>) => setM({ ...m, ...part });
  const save = async (e: Event) => {
    e.preventDefault();
    setBusy(true);
    setFault('');
    const body = { ...m, labels: m.labels.split(',').map((l) => l.trim()).filter(Boolean) };
    try {
      if (member) await ask(() => api.PUT('/members/{id}', { params: { path: { id: member.id } }, body }));
      else await ask(() => api.POST('/members', { body }));
      toast({ text: `${m.name || m.email} is saved.` });
      onDone(true);
    } catch (err) { setFault(told(err)); setBusy(false); }
  };
  return (
    <Dialog title={member ? member.name || member.email : 'Add a member'} onClose={() => onDone(null)}>
      <form class="byline-form" onSubmit={save}>
        <TextField label="E-mail" type="email" required maxLength={254} autofocus value={m.email} onValue={(email) => put({ email })} fault={fault} />
        <TextField label="Name" maxLength={191} value={m.name} onValue={(name) => put({ name })} />
        <TextField label="Labels" hint="Parted by commas. Readers never see them." maxLength={2000} value={m.labels} onValue={(labels) => put({ labels })} />
        <TextArea label="Note" hint="For the desk alone." maxLength={2000} value={m.note} onValue={(note) => put({ note })} />
        {member?.status === 'paid' ? <p class="hint">They paid where this site came from, and read what is for who pays.</p>
          : <Check label="They read what is for who pays, as a gift" checked={m.comped} onValue={(comped) => put({ comped })} />}
        {member && data && <p class="hint">{data.sessions.length === 0 ? 'They are signed in nowhere.' : data.sessions.length === 1 ? 'They are signed in in one browser.' : `They are signed in in ${data.sessions.length} browsers.`}</p>}
        <div class="form-actions"><Button onClick={() => onDone(null)}>Cancel</Button><Button kind="primary" type="submit" busy={busy}>Save</Button></div>
      </form>
    </Dialog>
  );
}

function BroughtDialog({ brought: b, onDone }: { brought: Brought; onDone: (seen: true | null) => void }) {
  return (
    <Dialog title="What became of the table" onClose={() => onDone(null)} actions={<Button kind="primary" onClick={() => onDone(true)}>I have seen it</Button>}>
      <p>{b.added} added, {b.changed} changed, {b.unchanged} were here as they are, {b.wrong} could not be brought in.</p>
      {b.lines.length > 0 && <ul class="rows">{b.lines.map((l) => <li key={l.line} class="row"><span class="row-main"><strong>Line {l.line}</strong><small>{l.why}</small></span></li>)}</ul>}
    </Dialog>
  );
}
