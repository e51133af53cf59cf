// Who may comment, what waits and what is refused by itself, and who may write no more.
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { Button } from '../kit/button';
import { Check, Select, TextArea, TextField } from '../kit/field';
import { useLoad } from '../kit/load';
import { Time } from '../kit/time';
import { fault, toast } from '../kit/toast';
import { PartFrame } from './frame';
import { call, usePart } from './part';

interface CommentValues { enabled: string; edit_minutes: number }

function Comments() {
  const part = usePart<CommentValues>('comments');
  return (
    <PartFrame title="Comments" about="Who may say something under your stories. A story can take no more comments for itself, in its details." part={part}>
      {(v) => <>
        <Select label="Who may comment" value={v.enabled} onValue={(enabled) => part.set({ enabled })}
          choices={[{ value: 'off', label: 'Nobody' }, { value: 'all', label: 'Every member' }, { value: 'paid', label: 'Members who pay' }]} />
        <TextField label="Minutes in which who wrote a comment can change it" type="number" min={-1} max={10080} value={String(v.edit_minutes || 15)} hint="-1: not at all" onValue={(text) => part.set({ edit_minutes: Number(text) || 0 })} />
      </>}
    </PartFrame>
  );
}

interface RuleValues { everybody: boolean; first_timers: number; links: boolean; max_links: number; repeats: boolean; reports: number; hold: string[]; refuse: string[] }

const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean);

function Waits() {
  const { data, reload } = useLoad(() => call<{ version: string; value: RuleValues }>('GET', '/readers/rules'), []);
  const [changed, setChanged] = useState<Partial<RuleValues> | null>(null);
  if (!data) return null;
  const v = { ...data.value, ...changed };
  const set = (change: Partial<RuleValues>) => setChanged((before) => ({ ...before, ...change }));
  const save = async () => {
    try {
      await call('PUT', '/readers/rules', { based_on: data.version, value: v });
      setChanged(null);
      reload();
      toast({ text: 'Saved, for what comes from now on.' });
    } catch (e) { fault(e); }
  };
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">What waits for the desk</h2>
      <Check label="Everything that readers write" checked={v.everybody} onValue={(everybody) => set({ everybody })} />
      <TextField label="What somebody writes, until so many of theirs stand" type="number" min={0} max={100} value={String(v.first_timers)} hint="0: newcomers do not wait" onValue={(text) => set({ first_timers: Number(text) || 0 })} />
      <Check label="What has many links" checked={v.links} onValue={(links) => set({ links })} />
      {v.links && <TextField label="More links than" type="number" min={0} max={100} value={String(v.max_links)} onValue={(text) => set({ max_links: Number(text) || 0 })} />}
      <Check label="What was written before, word for word" checked={v.repeats} onValue={(repeats) => set({ repeats })} />
      <TextField label="What so many readers report" type="number" min={0} max={1000} value={String(v.reports)} hint="It is seen no more until the desk has looked. 0: it stays" onValue={(text) => set({ reports: Number(text) || 0 })} />
      <TextArea label="Words with which a text waits" rows={5} value={v.hold.join('\n')} hint="One in a line; one that ends with * stands for all that begin with it." onValue={(text) => set({ hold: text.split('\n') })} />
      <TextArea label="Words with which it is not taken" rows={5} value={v.refuse.join('\n')} onValue={(text) => set({ refuse: text.split('\n') })} />
      <p><Button kind="primary" disabled={!changed} onClick={() => { set({ hold: lines(v.hold.join('\n')), refuse: lines(v.refuse.join('\n')) }); void save(); }}>Save what waits</Button></p>
    </section>
  );
}

function Bans() {
  const { data, reload } = useLoad(() => ask(() => api.GET('/readers/bans', { params: { query: { limit: 100 } } })), []);
  const lift = async (id: string) => {
    try {
      await ask(() => api.DELETE('/readers/bans/{id}', { params: { path: { id } } }));
      reload();
    } catch (e) { fault(e); }
  };
  if (!data) return null;
  return (
    <section aria-labelledby="bans">
      <h2 id="bans">Who may write no more</h2>
      {data.bans.length === 0 ? <p class="hint">Nobody.</p> : (
        <ul class="rows">
          {data.bans.map((b) => (
            <li key={b.id} class="row"><span class="row-main"><strong>{b.name || b.value || 'An address'}</strong><small>{b.reason} By {b.made_by}, <Time at={b.made_at} />.</small></span>
              <Button onClick={() => lift(b.id)}>Let write again<span class="for-ears"> {b.name}</span></Button></li>
          ))}
        </ul>
      )}
    </section>
  );
}

export default function ReaderSettings() {
  return <><Comments /><Waits /><Bans /></>;
}
