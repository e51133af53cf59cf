// What lets programs in, and who is told of what happens: keys and webhooks.
import { useState } from 'preact/hooks';
import { told } from '../api/client';
import { Button } from '../kit/button';
import { copy } from '../kit/copy';
import { confirm, Dialog, show } from '../kit/dialog';
import { Check, Select, TextField } from '../kit/field';
import { useLoad } from '../kit/load';
import { Badge, Empty, Fault, Loading } from '../kit/page';
import { Time, full } from '../kit/time';
import { fault, toast } from '../kit/toast';
import { call } from './part';

interface Key { id: string; kind: string; name: string; role?: string; asleep: boolean; created_by?: string; created_at: string; revoked_at?: string }

function Secret({ what, secret, onDone }: { what: string; secret: string; onDone: (v: true | null) => void }) {
  return (
    <Dialog title={`Keep this ${what}`} onClose={() => onDone(true)} held actions={<><Button icon="link" onClick={() => copy(secret)}>Copy</Button><Button kind="primary" onClick={() => onDone(true)}>I have it</Button></>}>
      <p>It is shown this once and is not kept here: whoever loses it makes another.</p>
      <p><code class="secret" tabIndex={0}>{secret}</code></p>
    </Dialog>
  );
}

function NewKey({ onDone }: { onDone: (secret: string | null) => void }) {
  const [name, setName] = useState(''), [role, setRole] = useState('Editor'), [wrong, setWrong] = useState('');
  const make = async (e: Event) => {
    e.preventDefault();
    const body = role ? { kind: 'newsroom', name, role } : { kind: 'content', name };
    try { onDone((await call<{ secret: string }>('POST', '/settings/keys', body)).secret); } catch (err) { setWrong(told(err)); }
  };
  return (
    <Dialog title="New key for a program" onClose={() => onDone(null)}>
      <form onSubmit={make}>
        <TextField label="Whose it is" required maxLength={200} value={name} onValue={setName} fault={wrong} hint="“The wire”, “our app”: the log names it." />
        <Select label="What it may do" value={role} onValue={setRole} choices={[{ value: '', label: 'Read what is public' }, ...['Contributor', 'Author', 'Editor', 'Administrator'].map((r) => ({ value: r, label: `What ${/^[AE]/.test(r) ? 'an' : 'a'} ${r.toLowerCase()} may` }))]} />
        <div class="form-actions"><Button onClick={() => onDone(null)}>Cancel</Button><Button kind="primary" type="submit">Make the key</Button></div>
      </form>
    </Dialog>
  );
}

export function Keys() {
  const { data, err, reload } = useLoad(() => call<{ keys: Key[] }>('GET', '/settings/keys'), []);
  const add = async () => {
    const secret = await show<string>((done) => <NewKey onDone={done} />);
    if (!secret) return;
    reload();
    await show<true>((done) => <Secret what="key" secret={secret} onDone={done} />);
  };
  const revoke = async (k: Key) => {
    if (!(await confirm(`Revoke the key of ${k.name}?`, 'The program that uses it is refused from now on. A revoked key cannot be made good again.', 'Revoke it'))) return;
    try { await call('DELETE', `/settings/keys/${k.id}`); reload(); toast({ text: `The key of ${k.name} is revoked.` }); } catch (e) { fault(e); }
  };
  return (
    <section class="part" aria-labelledby="part">
      <header><h2 id="part">Keys for programs</h2><p class="hint">A program with a key may do what its role may, though never more than who made the key; the log names it.</p></header>
      <div class="page-bar"><Button kind="primary" icon="plus" onClick={add}>New key</Button></div>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : data.keys.length === 0 ? <Empty title="No keys yet" icon="key">Make one for each program that works with this site.</Empty> : (
        <ul class="rows">{data.keys.map((k) => (
          <li key={k.id}><div class="row"><span class="row-main"><strong>{k.name}</strong><small>{k.kind === 'content' ? 'Reads what is public' : `May do what the role ${k.role} may`} · made {k.created_by && `by ${k.created_by} `}<Time at={k.created_at} /></small></span>
            {k.revoked_at ? <Badge tone="bad">Revoked</Badge> : <>{k.asleep ? <Badge tone="warn">Its maker is suspended</Badge> : <Badge tone="good">Good</Badge>}<Button small label={`Revoke the key of ${k.name}`} onClick={() => revoke(k)}>Revoke</Button></>}</div></li>
        ))}</ul>
      )}
    </section>
  );
}

interface Hook { id: string; url: string; events: string[]; failures?: number; paused_at?: string; paused_why?: string }
interface Delivery { id: string; event: string; happened_at: string; state: string; tries: number; status?: number; reason?: string }
const events: [string, string][] = [
  ['story.published', 'A story is published or changed'], ['story.unpublished', 'A story is taken away'], ['correction.published', 'A story is corrected'],
  ['quote.saved', 'A quote is kept'], ['quote.checked', 'A quote is checked'], ['quote.disputed', 'A quote is disputed'], ['quote.withdrawn', 'A quote is withdrawn'], ['source.changed', 'A source has changed'],
];

function EditHook({ before, onDone }: { before?: Hook; onDone: (secret: string | null) => void }) {
  const [url, setUrl] = useState(before?.url ?? ''), [some, setSome] = useState<string[]>(before?.events ?? ['story.published']), [wrong, setWrong] = useState('');
  const save = async (e: Event) => {
    e.preventDefault();
    if (some.length === 0) return setWrong('Choose what the address is to hear of.');
    try {
      if (before) { await call('PUT', `/webhooks/${before.id}`, { url, events: some }); onDone(''); } else onDone((await call<{ secret: string }>('POST', '/webhooks', { url, events: some })).secret);
    } catch (err) { setWrong(told(err)); }
  };
  return (
    <Dialog title={before ? 'Change a webhook' : 'New webhook'} onClose={() => onDone(null)}>
      <form onSubmit={save}>
        <TextField label="Address that is told" type="url" required placeholder="https://…" value={url} onValue={setUrl} fault={wrong} />
        <fieldset><legend>When</legend>{events.map(([id, label]) => <Check key={id} label={label} checked={some.includes(id)} onValue={(on) => setSome(on ? [...some, id] : some.filter((s) => s !== id))} />)}</fieldset>
        <div class="form-actions"><Button onClick={() => onDone(null)}>Cancel</Button><Button kind="primary" type="submit">Save</Button></div>
      </form>
    </Dialog>
  );
}

function Deliveries({ hook, onDone }: { hook: Hook; onDone: (v: true | null) => void }) {
  const { data, err, reload } = useLoad(() => call<{ deliveries: Delivery[] }>('GET', `/webhooks/${hook.id}/deliveries`), []);
  return (
    <Dialog title="What this address was told" look="wide" onClose={() => onDone(null)}>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : data.deliveries.length === 0 ? <Empty title="Nothing yet">What happens from now on is told.</Empty> : (
        <ul class="rows">{data.deliveries.map((d) => <li key={d.id}><div class="row"><span class="row-main"><strong>{events.find(([id]) => id === d.event)?.[1] ?? d.event}</strong><small>{full(d.happened_at)}{d.reason && ` · ${d.reason}`}</small></span>
          <Badge tone={d.state === 'delivered' ? 'good' : d.state === 'failed' ? 'bad' : 'warn'}>{d.state === 'delivered' ? 'Arrived' : d.state === 'failed' ? 'Did not arrive' : `Waits, try ${d.tries}`}</Badge></div></li>)}</ul>
      )}
    </Dialog>
  );
}

export function Webhooks() {
  const { data, err, reload } = useLoad(() => call<{ webhooks: Hook[] }>('GET', '/webhooks'), []);
  const edit = async (h?: Hook) => {
    const secret = await show<string>((done) => <EditHook before={h} onDone={done} />);
    if (secret === null) return;
    reload();
    if (secret) await show<true>((done) => <Secret what="secret" secret={secret} onDone={done} />);
  };
  const act = async (fn: () => Promise<unknown>, text: string) => { try { await fn(); reload(); toast({ text }); } catch (e) { fault(e); } };
  const remove = async (h: Hook) => {
    if (await confirm(`Tell ${h.url} nothing any more?`, 'What it was told so far is forgotten, and its secret with it.', 'Remove it')) await act(() => call('DELETE', `/webhooks/${h.id}`), 'Removed.');
  };
  return (
    <section class="part" aria-labelledby="part">
      <header><h2 id="part">Webhooks</h2><p class="hint">Programs elsewhere that are told of what happens here: signed messages that hold nothing which readers may not see.</p></header>
      <div class="page-bar"><Button kind="primary" icon="plus" onClick={() => edit()}>New webhook</Button></div>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : data.webhooks.length === 0 ? <Empty title="Nobody is told" icon="bell">A search index, a chat, another site: name its address.</Empty> : (
        <ul class="rows">{data.webhooks.map((h) => (
          <li key={h.id}><div class="row"><span class="row-main"><strong>{h.url}</strong><small>{h.events.map((id) => events.find(([e]) => e === id)?.[1] ?? id).join(', ')}</small></span>
            {h.paused_at ? <><Badge tone="bad">Paused</Badge><Button small onClick={() => act(() => call('POST', `/webhooks/${h.id}/resume`), 'It is told again, beginning with what it missed.')}>Resume</Button></> : h.failures ? <Badge tone="warn">{h.failures} did not arrive</Badge> : <Badge tone="good">Told</Badge>}
            <span class="actions"><Button small onClick={() => void show<true>((done) => <Deliveries hook={h} onDone={done} />)}>What it was told</Button><Button small onClick={() => edit(h)}>Change</Button><Button small kind="quiet" icon="close" label={`Remove ${h.url}`} onClick={() => remove(h)} /></span></div></li>
        ))}</ul>
      )}
    </section>
  );
}
