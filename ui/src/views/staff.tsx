// The newsroom's people: accounts, invitations, and the names that stories are signed with.
import { useState } from 'preact/hooks';
import { api, ask, told } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { copy } from '../kit/copy';
import { confirm, Dialog, show } from '../kit/dialog';
import { Select, TextArea, TextField } from '../kit/field';
import { useLater, useLoad, useQuestion } from '../kit/load';
import { Menu } from '../kit/menu';
import { Badge, Empty, Fault, Loading, Page } from '../kit/page';
import { Tabs } from '../kit/tabs';
import { Time } from '../kit/time';
import { fault as sayFault, toast } from '../kit/toast';
import { href } from '../shell/router';
import { loadMe, may, mayAtAll, useMe } from '../shell/session';
import sheet from './profile.css?sheet';

adopt(sheet);

type Role = 'Owner' | 'Administrator' | 'Editor' | 'Author' | 'Contributor';
/** User is somebody of the desk; their address is for those who run it. */
interface User { id: string; name: string; email?: string; role: Role; status: 'active' | 'suspended'; byline_id?: string }
interface Invite { id: string; email: string; role: string; made_at: string; expires_at: string; sent_at?: string; asleep: boolean }
interface Waiting { id: string; title: string; at: string }
interface Byline { id?: string; version?: string; name: string; slug?: string; bio?: string; location?: string; website?: string; image?: string; stories?: number }
interface Link { mailed: boolean; url?: string; expires_at: string }

const about: Record<Role, string> = {
  Owner: 'Everything, and the site is theirs.', Administrator: 'Everything but the ownership: people, settings, themes.', Editor: 'Writes, edits and publishes everybody’s stories.',
  Author: 'Writes and publishes their own stories.', Contributor: 'Writes their own stories; somebody else publishes them.',
};

/** loadUsers gives who works here; who does not run the desk gets those who may come in, without their addresses. */
async function loadUsers(runs: boolean): Promise<User[]> {
  if (runs) return ((await ask(() => api.GET('/users', {}))).users ?? []) as User[];
  return ((await ask(() => api.GET('/colleagues', {}))).colleagues ?? []).map((c) => ({ ...c, status: 'active' }));
}

export default function Staff() {
  const runs = may('user.save');
  const [tab, setTab] = useState('people');
  const users = useLoad(() => loadUsers(runs), [runs]);
  const invites = useLoad(() => (runs ? ask(() => api.GET('/invites', {})) : Promise.resolve({ invites: [] })), [runs]);
  const bylines = useLoad(allBylines, []);
  const invite = async () => {
    const made = await show<Link & { email: string }>((done) => <InviteDialog onDone={done} />);
    if (!made) return;
    setTab('invites');
    invites.reload();
    if (made.url) await handOver(`Invitation for ${made.email}`, made.url, made.expires_at);
    else toast({ text: `A letter to ${made.email} is on its way.` });
  };
  const list = [{ id: 'people', label: 'People', count: users.data?.length }, ...(runs ? [{ id: 'invites', label: 'Invitations', count: invites.data?.invites?.length }] : []), { id: 'bylines', label: 'Bylines' }];
  return (
    <Page title="Staff" actions={runs && <Button kind="primary" icon="plus" onClick={invite}>Invite somebody</Button>}>
      <div class="staff">
        <Tabs label="Staff" tabs={list} value={tab} onValue={setTab}>
          {tab === 'people' && <People users={users.data} err={users.err} reload={users.reload} bylines={bylines.data ?? []} />}
          {tab === 'invites' && <Invites list={invites.data && (invites.data.invites ?? [])} err={invites.err} reload={invites.reload} invite={invite} />}
          {tab === 'bylines' && <Bylines users={users.data ?? []} />}
        </Tabs>
      </div>
    </Page>
  );
}

const bylinePage = 50, bylinePages = 20;

/** bylinesAfter are the bylines behind one of them, a page of them. */
const bylinesAfter = async (q?: string, after?: string) => (await ask(() => api.GET('/bylines', { params: { query: { q, after } } }))).bylines ?? [];

/** allBylines are all of them, for a choice; a thousand at most. */
async function allBylines(): Promise<Byline[]> {
  const all: Byline[] = [];
  for (let page = 0; page < bylinePages; page++) {
    const some = await bylinesAfter(undefined, all.at(-1)?.id);
    all.push(...some);
    if (some.length < bylinePage) break;
  }
  return all;
}

/** handOver shows a link that the newsroom cannot send. It is shown this once. */
function handOver(title: string, url: string, expires: string) {
  return show<true>((done) => {
    return (
      <Dialog title={title} onClose={() => done(null)} actions={<><Button onClick={() => done(null)}>Close</Button><Button kind="primary" icon="link" onClick={() => copy(url)}>Copy the link</Button></>}>
        <div class="handed">
          <p>This newsroom sends no mail, so hand this link over yourself, in a way that nobody else reads. It is shown this once, is good until <Time at={expires} />, and lets in whoever has it.</p>
          <input type="text" readOnly aria-label="Link" value={url} onFocus={(e) => e.currentTarget.select()} />
        </div>
      </Dialog>
    );
  });
}

/** stillGoesOut lists what somebody scheduled who may not do so any more. */
function stillGoesOut(name: string, list: Waiting[]) {
  return show<true>((done) => (
    <Dialog title={list.length === 1 ? 'A story still goes out' : `${list.length} stories still go out`} onClose={() => done(null)} actions={<Button kind="primary" onClick={() => done(true)}>I have seen it</Button>}>
      <p>{name} scheduled {list.length === 1 ? 'it' : 'them'}. From now on it is you who did, and you are told when {list.length === 1 ? 'it goes' : 'they go'} out. To stop a story, open it and take its time back.</p>
      <ul class="rows">{list.map((w) => <li key={w.id} class="row"><span class="row-main"><a href={href(`/stories/${w.id}`)} onClick={() => done(true)}><strong>{w.title}</strong></a><small><Time at={w.at} /></small></span></li>)}</ul>
    </Dialog>
  ));
}

function InviteDialog({ onDone }: { onDone: (made: (Link & { email: string }) | null) => void }) {
  const me = useMe()!;
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('Author');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (e: Event) => {
    e.preventDefault();
    setBusy(true);
    setFault('');
    try { onDone({ ...(await ask(() => api.POST('/invites', { body: { email, role } }))), email }); } catch (err) { setFault(told(err)); setBusy(false); }
  };
  return (
    <Dialog title="Invite somebody" onClose={() => onDone(null)}>
      <form class="byline-form" onSubmit={submit}>
        <TextField label="E-mail" type="email" required maxLength={254} autofocus value={email} onValue={setEmail} fault={fault} />
        <Select label="Role" hint={about[role]} choices={offeredRoles(me.role)} value={role} onValue={(v) => setRole(v as Role)} />
        <div class="form-actions"><Button onClick={() => onDone(null)}>Cancel</Button><Button kind="primary" type="submit" busy={busy}>Invite</Button></div>
      </form>
    </Dialog>
  );
}

/** offeredRoles are what somebody may give: only an owner makes owners. */
function offeredRoles(mine: Role) {
  return (Object.keys(about) as Role[]).filter((r) => r !== 'Owner' || mine === 'Owner').map((r) => ({ value: r, label: r }));
}

function People({ users, err, reload, bylines }: { users?: User[]; err: unknown; reload: () => void; bylines: Byline[] }) {
  const me = useMe()!;
  if (err) return <Fault err={err} again={reload} />;
  if (!users) return <Loading />;
  const change = async (u: User, body: { role?: Role; status?: 'active' | 'suspended'; byline_id?: string }, text: string, back?: typeof body) => {
    try {
      const { scheduled } = await ask(() => api.PUT('/users/{id}', { params: { path: { id: u.id } }, body }));
      reload();
      if (u.id === me.id) await loadMe();
      if (scheduled?.length) await stillGoesOut(u.name, scheduled);
      toast({ text, action: back && { label: 'Undo', run: () => change({ ...u, ...body }, back, 'It is as it was.') } });
    } catch (err) { sayFault(err); reload(); }
  };
  const link = async (u: User) => {
    try {
      const made = await ask(() => api.POST('/users/{id}/link', { params: { path: { id: u.id } } }));
      if (made.url) await handOver(`New password for ${u.name}`, made.url, made.expires_at);
      else toast({ text: `A letter to ${u.email} is on its way.` });
    } catch (err) { sayFault(err); }
  };
  const giveAway = async (u: User) => {
    if (!(await confirm(`Make ${u.name} the owner?`, `The site will be theirs, and you will be an administrator. Only ${u.name} can undo this.`, 'Hand over the site'))) return;
    try {
      await ask(() => api.POST('/users/{id}/hand-over', { params: { path: { id: u.id } } }));
      await loadMe();
      reload();
      toast({ text: `${u.name} is the owner now.` });
    } catch (err) { sayFault(err); }
  };
  const named = (id?: string) => bylines.find((b) => b.id === id)?.name;
  return (
    <ul class="rows">
      {users.map((u) => {
        const decides = may('user.save') && (u.role !== 'Owner' || me.role === 'Owner');
        return (
          <li key={u.id} class="row">
            <span class="row-main"><strong>{u.name}{u.id === me.id && ' (you)'}</strong><small>{[u.email, named(u.byline_id) && `signs as ${named(u.byline_id)}`].filter(Boolean).join(' · ')}</small></span>
            {u.status === 'suspended' && <Badge tone="warn">Suspended</Badge>}
            {decides
              ? <Select label={`Role of ${u.name}`} bare choices={offeredRoles(me.role)} value={u.role}
                  onValue={(role) => change(u, { role: role as Role }, `${u.name} is ${role} now.`, { role: u.role })} />
              : <Badge>{u.role}</Badge>}
            {decides && (
              <Menu label={`More for ${u.name}`} items={[
                { label: 'Choose their byline', icon: 'edit', run: async () => {
                  const id = await show<string>((done) => <BylineOf user={u} onDone={done} />);
                  if (id !== null) await change(u, { byline_id: id }, id ? `${u.name} has a byline.` : `${u.name} has no byline any more.`, { byline_id: u.byline_id ?? '' });
                } },
                u.id !== me.id && { label: 'Send a link for a new password', icon: 'key', run: () => link(u) },
                u.id !== me.id && mayAtAll('site.hand_over') && u.status === 'active' && { label: 'Make them the owner', icon: 'star', run: () => giveAway(u) },
                u.id !== me.id && (u.status === 'active'
                  ? { label: 'Suspend', icon: 'lock', danger: true, run: () => change(u, { status: 'suspended' }, `${u.name} is signed out and cannot come in.`, { status: 'active' }) }
                  : { label: 'Let in again', icon: 'check', run: () => change(u, { status: 'active' }, `${u.name} may come in again.`, { status: 'suspended' }) }),
              ]} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function BylineOf({ user, onDone }: { user: User; onDone: (id: string | null) => void }) {
  const { data, err, reload } = useLoad(allBylines, []);
  const [id, setID] = useState(user.byline_id ?? '');
  const choices = [{ value: '', label: 'None' }, ...(data ?? []).map((b) => ({ value: b.id ?? '', label: b.name }))];
  return (
    <Dialog title={`Byline of ${user.name}`} onClose={() => onDone(null)}
      actions={<><Button onClick={() => onDone(null)}>Cancel</Button><Button kind="primary" onClick={() => onDone(id)}>Save</Button></>}>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : <Select label="Byline" hint="The name that readers see above their stories." choices={choices} value={id} onValue={setID} />}
    </Dialog>
  );
}

function Invites({ list, err, reload, invite }: { list?: Invite[]; err: unknown; reload: () => void; invite: () => void }) {
  if (err) return <Fault err={err} again={reload} />;
  if (!list) return <Loading />;
  if (list.length === 0) return <Empty title="Nobody is invited" icon="staff" action={<Button kind="primary" icon="plus" onClick={invite}>Invite somebody</Button>}>Whoever you invite chooses their own name and password.</Empty>;
  const again = async (i: Invite) => {
    try {
      const made = await ask(() => api.POST('/invites/{id}/link', { params: { path: { id: i.id } } }));
      reload();
      if (made.url) await handOver(`Invitation for ${i.email}`, made.url, made.expires_at);
      else toast({ text: `A letter to ${i.email} is on its way, with a new link.` });
    } catch (err) { sayFault(err); reload(); }
  };
  const back = async (i: Invite) => {
    try {
      await ask(() => api.DELETE('/invites/{id}', { params: { path: { id: i.id } } }));
      reload();
      toast({ text: `The invitation of ${i.email} is taken back: its link opens nothing any more.` });
    } catch (err) { sayFault(err); reload(); }
  };
  return (
    <ul class="rows">
      {list.map((i) => {
        const late = new Date(i.expires_at) < new Date();
        return (
          <li key={i.id} class="row">
            <span class="row-main"><strong>{i.email}</strong><small>As {i.role}, invited <Time at={i.made_at} />{i.sent_at && <>, letter sent <Time at={i.sent_at} /></>}{i.asleep && ', by somebody who may not invite any more'}</small></span>
            <Badge tone={late || i.asleep ? 'warn' : 'info'}>{late ? 'Too old' : i.asleep ? 'Needs a new link' : 'Waiting'}</Badge>
            <Button small onClick={() => again(i)}>New link</Button>
            <Button small onClick={() => back(i)}>Take back</Button>
          </li>
        );
      })}
    </ul>
  );
}

function Bylines({ users }: { users: User[] }) {
  const [name, setName] = useState('');
  const query = useLater(name.trim());
  const { data, err, reload, set } = useLoad(async () => { const list = await bylinesAfter(query || undefined); return { list, more: list.length === bylinePage }; }, [query]);
  const question = useQuestion([query]);
  const more = async () => {
    const asked = question.current;
    try {
      const list = await bylinesAfter(query || undefined, data?.list.at(-1)?.id);
      if (question.current === asked) set((before) => before && { list: [...before.list, ...list], more: list.length === bylinePage });
    } catch (e) { sayFault(e); }
  };
  const edit = async (b: Byline) => { if (await show<true>((done) => <BylineDialog byline={b} onDone={done} />)) reload(); };
  const mine = useMe()?.byline_id;
  return (
    <>
      <p class="staff-note">A byline is a name above a story. It needs no account: guests and former colleagues keep theirs.</p>
      <div class="page-bar">
        <TextField label="Find a byline" type="search" value={name} onValue={setName} />
        {mayAtAll('byline.save') && <Button icon="plus" onClick={() => edit({ name: '' })}>New byline</Button>}
      </div>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : !data.list.length
        ? <Empty title={query ? 'No such byline' : 'No bylines yet'} icon="edit">{query ? 'Try fewer letters, or make a new one.' : 'Make one for everybody whose name stands above a story.'}</Empty>
        : <>
          <ul class="rows">
            {data.list.map((b) => {
              const of = users.find((u) => u.byline_id === b.id);
              return (
                <li key={b.id} class="row">
                  <span class="row-main"><strong>{b.name}</strong><small>{[of ? `${of.name}’s` : may('user.save') && 'No account', b.stories && `${b.stories} published ${b.stories === 1 ? 'story' : 'stories'}`].filter(Boolean).join(' · ')}</small></span>
                  {(may('byline.save') || b.id === mine) && <Button small icon="edit" onClick={() => edit(b)}>Edit</Button>}
                </li>
              );
            })}
          </ul>
          {data.more && <p class="row-more"><Button onClick={more}>Show more</Button></p>}
        </>}
    </>
  );
}

function BylineDialog({ byline, onDone }: { byline: Byline; onDone: (saved: true | null) => void }) {
  const [b, setB] = useState(byline);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<Byline>) => setB({ ...b, ...part });
  const save = async (e: Event) => {
    e.preventDefault();
    setBusy(true);
    setFault('');
    const body = { version: byline.version, name: b.name, slug: b.slug, bio: b.bio, location: b.location, website: b.website, image: b.image };
    try {
      if (byline.id) await ask(() => api.PUT('/bylines/{id}', { params: { path: { id: byline.id! } }, body }));
      else await ask(() => api.POST('/bylines', { body }));
      toast({ text: `${b.name} is saved.` });
      onDone(true);
    } catch (err) { setFault(told(err)); setBusy(false); }
  };
  return (
    <Dialog title={byline.id ? 'Edit the byline' : 'New byline'} onClose={() => onDone(null)}>
      <form class="byline-form" onSubmit={save}>
        <TextField label="Name" required maxLength={191} autofocus value={b.name} onValue={(name) => set({ name })} fault={fault} />
        <TextArea label="About" hint="A sentence or two that readers see." maxLength={5000} value={b.bio ?? ''} onValue={(bio) => set({ bio })} />
        <TextField label="Place" maxLength={200} value={b.location ?? ''} onValue={(location) => set({ location })} />
        <TextField label="Website" type="url" maxLength={2000} value={b.website ?? ''} onValue={(website) => set({ website })} />
        <div class="form-actions"><Button onClick={() => onDone(null)}>Cancel</Button><Button kind="primary" type="submit" busy={busy}>Save</Button></div>
      </form>
    </Dialog>
  );
}
