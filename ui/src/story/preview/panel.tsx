// Preview: the story as readers will see it, and secret links for somebody without an account.
import { useState } from 'preact/hooks';
import { api, ask, told } from '../../api/client';
import { adopt } from '../../kit/adopt';
import { Button } from '../../kit/button';
import { copy } from '../../kit/copy';
import { confirm } from '../../kit/dialog';
import { Select, TextField } from '../../kit/field';
import { useLoad } from '../../kit/load';
import { Fault, Loading } from '../../kit/page';
import { fault, toast } from '../../kit/toast';
import { full } from '../../kit/time';
import { may } from '../../shell/session';
import { useStory } from '../context';
import { Frame } from './frame';
import sheet from './preview.css?sheet';

adopt(sheet);

export default function Preview() {
  const { story } = useStory();
  const [open, setOpen] = useState(false);
  return (
    <div class="preview">
      <p>See it as readers will: with the site’s look, on a phone or a desktop.</p>
      <div><Button kind="primary" icon="eye" onClick={() => setOpen(true)}>Show the preview</Button></div>
      {open && <Frame onClose={() => setOpen(false)} />}
      {may('preview.share', story.owner_id ?? '') && <Links />}
    </div>
  );
}

const days = [['1', 'a day'], ['3', '3 days'], ['7', 'a week'], ['14', 'two weeks'], ['30', 'a month'], ['90', 'three months']].map(([value, label]) => ({ value: value!, label: label! }));

function Links() {
  const { story, save } = useStory();
  const id = story.id!;
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/stories/{id}/preview-links', { params: { path: { id } } })), [id]);
  const [label, setLabel] = useState('');
  const [long, setLong] = useState('7');
  const [made, setMade] = useState<{ url: string; label: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const make = async () => {
    setBusy(true);
    setWrong('');
    try {
      await save();
      const link = await ask(() => api.POST('/stories/{id}/preview-links', { params: { path: { id } }, body: { days: Number(long), label: label.trim() } }));
      setMade({ url: link.url!, label: link.label ?? '' });
      setLabel('');
      reload();
      await copy(link.url!);
    } catch (e) { setWrong(told(e)); } finally { setBusy(false); }
  };
  const revoke = async (link: { id: string; label?: string }) => {
    if (!await confirm('Take this link back?', 'Whoever has it sees the story no more. It cannot be given back; you can make another.', 'Take it back')) return;
    try {
      await ask(() => api.DELETE('/preview-links/{id}', { params: { path: { id: link.id } } }));
      toast({ text: 'The link leads nowhere now.' });
      setMade(null);
      reload();
    } catch (e) { fault(e); }
  };
  const good = (data?.links ?? []).filter((l) => !l.ended);
  return (
    <section aria-labelledby="preview-links">
      <h3 id="preview-links">Secret links</h3>
      <p class="hint">Whoever has the link sees the story as it is saved at that moment, without an account. Search engines do not.</p>
      <form class="preview-make" onSubmit={(e) => { e.preventDefault(); void make(); }}>
        <TextField label="For whom" maxLength={200} value={label} placeholder="The lawyer, the person it is about" onValue={setLabel} />
        <Select label="It holds for" value={long} choices={days} onValue={setLong} />
        <Button type="submit" icon="link" busy={busy}>Make a link</Button>
      </form>
      {wrong && <p class="fault" role="alert">{wrong}</p>}
      {made && (
        <div class="preview-made" role="status">
          <TextField label={made.label ? `The link for ${made.label}` : 'The link'} readOnly value={made.url} hint="It is shown this once: copy it now." onValue={() => {}} onFocus={(e) => e.currentTarget.select()} />
          <Button small icon="link" onClick={() => { void copy(made.url); }}>Copy</Button>
        </div>
      )}
      {err ? <Fault err={err} again={reload} /> : !data ? <Loading what="Loading the links" /> : good.length === 0 ? <p class="hint">No link is out.</p> : (
        <ul class="preview-links">
          {good.map((l) => (
            <li key={l.id}>
              <span><strong>{l.label || 'Nobody in particular'}</strong><small>Until {full(l.expires_at)}, by {l.created_by}</small></span>
              <Button small kind="danger" label={`Take back the link for ${l.label || 'nobody in particular'}`} onClick={() => { void revoke(l); }}>Take back</Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
