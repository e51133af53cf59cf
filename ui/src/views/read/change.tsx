// The form in which a finding is changed. Enter keeps it, Escape leaves it as it was.
import { useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Select, TextArea, TextField } from '../../kit/field';
import { DateField, faulty } from '../../story/date-field';
import { isQuote, statuses, ties, type Finding, type OnFile, type Values } from './finding';

interface ChangeProps { finding: Finding; values: Values; on: OnFile; people: string[]; onKeep: (values: Values) => void; onLeave: () => void }

export function Change({ finding: f, values, on, people, onKeep, onLeave }: ChangeProps) {
  const [v, setV] = useState<Values>(values);
  const set = (part: Partial<Values>) => setV((now) => ({ ...now, ...part }));
  const line = (key: keyof Values, label: string, more: Record<string, unknown> = {}) => (
    <TextField key={key} label={label} value={String(v[key] ?? '')} onValue={(value) => set({ [key]: value })} {...more} />
  );
  const who = (key: keyof Values, label: string, more = {}) => line(key, label, { list: 'read-people', ...more });
  const many = (key: 'about' | 'people', label: string) => (
    <TextField key={key} label={label} hint="Several are parted by commas" value={(v[key] ?? []).join(', ')} onValue={(value) => set({ [key]: value.split(',').map((s) => s.trimStart()) })} />
  );
  const first = { autoFocus: true };
  return (
    <form class="change" onSubmit={(e) => { e.preventDefault(); e.stopPropagation(); if (!faulty(e.currentTarget)) onKeep(tidied(v)); }}
      onKeyDown={(e) => { if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); onLeave(); } }}>
      <datalist id="read-people">{people.map((name) => <option key={name} value={name} />)}</datalist>
      {f.kind === 'person' && <>{line('name', 'Name', first)}<Namesakes finding={f} on={on} v={v} set={set} /></>}
      {isQuote(f) && <>
        {who('speaker', 'Who said it', { ...first, hint: 'A name, or how the page describes an unnamed source' })}
        {/^[a-zà-ž]/.test(v.speaker ?? '') && line('unnamed_reason', 'Why no name is given', { hint: 'Readers are told' })}
        {who('addressee', 'To whom')}{line('outlet', 'In which outlet or programme')}{many('about', 'About whom')}
      </>}
      {f.kind === 'interview' && <>{who('interviewee', 'Who was asked', first)}{who('interviewer', 'Who asked')}{line('outlet', 'In which outlet or programme')}</>}
      {f.kind === 'relationship' && <>
        {who('subject', 'Who', first)}
        <Select label="What they are to each other" value={v.tie ?? ''} choices={ties} onValue={(tie) => set({ tie })} />
        {who('object', 'With whom')}
        <Select label="When" value={v.status ?? 'unknown'} choices={statuses} onValue={(status) => set({ status })} />
      </>}
      {f.kind === 'fact' && <>
        <TextArea label="What happened" value={v.text ?? ''} onValue={(text) => set({ text })} autoFocus />
        {line('date_text', 'When, in words')}<DateField label="The date" hint="A year, a month or a day; “about” before it if need be" value={v.date} onValue={(date) => set({ date })} />{many('people', 'About whom')}
      </>}
      {f.kind === 'related' && <>{line('title', 'Headline', first)}{line('label', 'Label')}{line('url', 'Link', { type: 'url' })}</>}
      {f.kind === 'question' && <TextArea label="The question" value={v.text ?? ''} onValue={(text) => set({ text })} autoFocus />}
      {f.kind === 'credit' && line('credit', 'Credit', first)}
      {f.kind === 'image' && <>{line('credit', 'Credit', first)}{line('caption', 'Caption')}{line('alt', 'What the picture shows')}</>}
      {f.kind === 'dropped' && <TextArea label="The words" value={v.text ?? ''} onValue={(text) => set({ text })} autoFocus />}
      <div class="form-actions"><Button small onClick={onLeave}>Leave it</Button><Button small kind="primary" type="submit">Keep the change</Button></div>
    </form>
  );
}

function tidied(v: Values): Values {
  const list = (l: string[] | null | undefined) => (l ?? []).map((s) => s.trim()).filter(Boolean);
  return { ...v, about: list(v.about), people: list(v.people) };
}

/** Namesakes asks which of the people on file this is. */
function Namesakes({ finding, on, v, set }: { finding: Finding; on: OnFile; v: Values; set: (part: Partial<Values>) => void }) {
  const list = on.people[finding.id] ?? [];
  if (list.length === 0) return null;
  const chosen = v.new_person ? 'new' : v.person_id || (list.length === 1 ? list[0]!.id : '');
  return (
    <fieldset>
      <legend>Who that is</legend>
      {list.map((p) => (
        <label key={p.id}><input type="radio" name="who" checked={chosen === p.id} onChange={() => set({ person_id: p.id, new_person: false })} /> {p.name}{p.description ? `, ${p.description}` : ' (on file)'}</label>
      ))}
      <label><input type="radio" name="who" checked={chosen === 'new'} onChange={() => set({ person_id: '', new_person: true })} /> Somebody else of this name</label>
    </fieldset>
  );
}
