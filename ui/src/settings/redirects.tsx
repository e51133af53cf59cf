// Old addresses and where they lead.
import { useState } from 'preact/hooks';
import { told } from '../api/client';
import { Button } from '../kit/button';
import { Dialog, show } from '../kit/dialog';
import { Check, TextArea, TextField } from '../kit/field';
import { useLater, useLoad } from '../kit/load';
import { Badge, Empty, Fault, Loading } from '../kit/page';
import { fault, toast } from '../kit/toast';
import { call } from './part';

interface Redirect { from: string; to: string; temporary?: boolean }

/** keep has an old address lead somewhere; was is where it led, so that nobody else's change is lost. */
const keep = ({ from, to, temporary }: Redirect, was: string) => call('PUT', '/settings/redirects', { from, to, temporary, was });

function Edit({ before, onDone }: { before?: Redirect; onDone: (saved: true | null) => void }) {
  const [r, setR] = useState<Redirect>(before ?? { from: '', to: '' });
  const [wrong, setWrong] = useState('');
  const save = async (e: Event) => {
    e.preventDefault();
    try { await keep(r, before?.to ?? ''); onDone(true); } catch (err) { setWrong(told(err)); }
  };
  return (
    <Dialog title={before ? `Where ${before.from} leads` : 'New redirect'} onClose={() => onDone(null)}>
      <form onSubmit={save}>
        {!before && <TextField label="Old address" placeholder="/old-name/" required value={r.from} onValue={(from) => setR({ ...r, from })} />}
        <TextField label="Leads to" placeholder="/new-name/" required value={r.to} onValue={(to) => setR({ ...r, to })} fault={wrong} />
        <Check label="For a while only" hint="Browsers and search engines then keep asking for the old address." checked={!!r.temporary} onValue={(temporary) => setR({ ...r, temporary })} />
        <div class="form-actions"><Button onClick={() => onDone(null)}>Cancel</Button><Button kind="primary" type="submit">Save</Button></div>
      </form>
    </Dialog>
  );
}

function AsText({ onDone }: { onDone: (saved: true | null) => void }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string[]>([]);
  const take = async (e: Event) => {
    e.preventDefault();
    try {
      const made = await call<{ kept: number; wrong: string[] }>('POST', '/settings/redirects/text', { text });
      toast({ text: `${made.kept} redirects were kept.` });
      if (made.wrong.length === 0) onDone(true); else setWrong(made.wrong);
    } catch (err) { setWrong([told(err)]); }
  };
  return (
    <Dialog title="Take in many redirects" look="wide" onClose={() => onDone(wrong.length ? true : null)}>
      <form onSubmit={take}>
        <TextArea label="One in a line: the old address, a blank, the new one" class="code" rows={10} value={text} onValue={setText} hint="Write “temporary” behind those that are for a while only. Lines that begin with # say nothing." />
        {wrong.length > 0 && <div role="alert"><p class="fault">These were not kept:</p><ul>{wrong.slice(0, 20).map((w) => <li key={w}>{w}</li>)}</ul></div>}
        <div class="form-actions"><Button onClick={() => onDone(wrong.length ? true : null)}>Close</Button><Button kind="primary" type="submit">Take in</Button></div>
      </form>
    </Dialog>
  );
}

export default function Redirects() {
  const [words, setWords] = useState('');
  const late = useLater(words.trim());
  const { data, err, reload } = useLoad(() => call<{ redirects: Redirect[]; total: number }>('GET', `/settings/redirects?words=${encodeURIComponent(late)}`), [late]);
  const edit = async (r?: Redirect) => { if (await show<true>((done) => <Edit before={r} onDone={done} />)) { reload(); toast({ text: 'Saved.' }); } };
  const many = async () => { if (await show<true>((done) => <AsText onDone={done} />)) reload(); };
  const remove = async (r: Redirect) => {
    try {
      await keep({ from: r.from, to: '' }, r.to);
      reload();
      toast({ text: `${r.from} leads nowhere now.`, action: { label: 'Undo', run: async () => { try { await keep(r, ''); reload(); } catch (e) { fault(e); } } } });
    } catch (e) { fault(e); }
  };
  const save = async () => {
    try {
      const parts: string[] = [];
      for (let after: string | undefined = ''; after !== undefined;) {
        const part: { text: string; next?: string } = await call('GET', `/settings/redirects/text?after=${encodeURIComponent(after)}`);
        parts.push(part.text);
        after = part.next;
      }
      const a = document.createElement('a');
      a.href = URL.createObjectURL(new Blob(parts, { type: 'text/plain' }));
      a.download = 'redirects.txt';
      a.click();
      URL.revokeObjectURL(a.href);
    } catch (e) { fault(e); }
  };
  return (
    <section class="part" aria-labelledby="part">
      <header><h2 id="part">Redirects</h2><p class="hint">When the address of a story changes, the old one leads on by itself. Here are all of them, and those of an older site.</p></header>
      <div class="page-bar">
        <TextField label="Find" type="search" value={words} onValue={setWords} />
        <span class="actions"><Button icon="download" onClick={save}>Save as text</Button><Button icon="upload" onClick={many}>Take in many…</Button><Button kind="primary" icon="plus" onClick={() => edit()}>New redirect</Button></span>
      </div>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : data.redirects.length === 0 ? <Empty title={late ? 'None holds these words' : 'No redirects yet'} icon="link">An address that is to lead elsewhere goes here.</Empty> : <>
        <p class="hint" role="status">{data.total} in all{data.total > data.redirects.length ? `, the first ${data.redirects.length} are shown: find the others by their words` : ''}</p>
        <ul class="rows">{data.redirects.map((r) => (
          <li key={r.from}><div class="row"><span class="row-main"><strong>{r.from}</strong><small>leads to {r.to}</small></span>{r.temporary && <Badge>For a while</Badge>}
            <span class="actions"><Button small onClick={() => edit(r)} aria-label={`Change ${r.from}`}>Change</Button><Button small kind="quiet" icon="close" label={`Take ${r.from} away`} onClick={() => remove(r)} /></span></div></li>
        ))}</ul>
      </>}
    </section>
  );
}
