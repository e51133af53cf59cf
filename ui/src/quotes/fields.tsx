// The fields of a record: who, to whom, where, when. What the source or the story told is filled in, to be looked over.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { TextArea, TextField } from '../kit/field';
import { useFirst } from '../kit/focus';
import { useLater } from '../kit/load';
import type { Draft } from './draft';

interface Props {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  story: string;
  /** words: the words of the record are edited here too. */
  words: boolean;
  source: ComponentChildren;
}

const levels = [{ value: 'on_record', label: 'On the record' }, { value: 'background', label: 'On background' }, { value: 'unnamed', label: 'Not named' }] as const;

export function Fields({ draft: d, change, story, words, source }: Props) {
  const unnamed = d.level === 'unnamed';
  const name = useId();
  return <>
    {words && <TextArea label="The words" value={d.text} onValue={(text) => change({ text })} autoFocus={!d.text} rows={Math.min(8, Math.max(2, Math.ceil(d.text.length / 70)))} maxLength={20000} />}
    <div class="cite-speaker">
      {unnamed ? <TextField label="Described as" value={d.speaker} onValue={(speaker) => change({ speaker, speakerId: '' })} placeholder="a source close to the couple" maxLength={200} autoFocus={!d.speaker} />
        : <PersonField label="Said by" value={d.speaker} id={d.speakerId} story={story} focus={!d.speaker && !d.via} onValue={(speaker, speakerId) => change({ speaker, speakerId })} />}
      <fieldset class="cite-levels">
        <legend class="for-ears">How it was said</legend>
        {levels.map((l) => (
          <label key={l.value}><input type="radio" name={name} checked={d.level === l.value} onChange={() => change(l.value === 'unnamed' ? { level: l.value, speaker: d.speakerId ? '' : d.speaker, speakerId: '' } : { level: l.value })} />{l.label}</label>
        ))}
      </fieldset>
    </div>
    {unnamed && <TextField label="Why there is no name" value={d.reason} onValue={(reason) => change({ reason })} maxLength={1000} hint="Readers are told. No record ties these words to a person." placeholder="She fears for her work" />}
    {source}
    <div class="cite-fields">
      <PersonField label="Said to" value={d.addressee} id={d.addresseeId} story={story} onValue={(addressee, addresseeId) => change({ addressee, addresseeId })} />
      <OutletField label="Where: programme or paper" value={d.outlet} onValue={(outlet) => change({ outlet })} />
      <TextField label="When" value={d.said} onValue={(said) => change({ said })} placeholder="last March, in 2012" maxLength={200} />
      <TextField label="Place in the source" value={d.locator} onValue={(locator) => change({ locator })} placeholder="0:12:03, page 4" maxLength={200} />
    </div>
  </>;
}

/** PersonField takes a name; names on file are offered, another is somebody new. */
function PersonField({ label, value, id, story, focus, onValue }: { label: string; value: string; id: string; story: string; focus?: boolean; onValue: (name: string, id: string) => void }) {
  const listId = useId();
  const late = useLater(value, 120);
  const [people, setPeople] = useState<{ id: string; name: string; about?: string }[]>([]);
  const field = useRef<HTMLDivElement>(null);
  useFirst(() => field.current?.querySelector('input'), !!focus);
  useEffect(() => {
    let here = true;
    ask(() => api.GET('/cite/suggest', { params: { query: { story, q: late.trim() || undefined, limit: 8 } } })).then((s) => {
      if (here) setPeople((s.people ?? []).map((p) => ({ id: p.id, name: p.name, about: p.description })));
    }, () => {});
    return () => { here = false; };
  }, [late]);
  const set = (text: string) => {
    const same = people.filter((p) => p.name === text);
    onValue(text, same.length === 1 ? same[0]!.id : '');
  };
  const known = !!id || people.filter((p) => p.name.toLowerCase() === value.trim().toLowerCase()).length === 1;
  return (
    <div ref={field}>
      <TextField label={label} value={value} onValue={set} list={listId} autocomplete="off" maxLength={200} hint={value.trim() && late === value && !known ? 'Not on file: a new person is made.' : undefined} />
      <datalist id={listId}>{people.map((p) => <option key={p.id} value={p.name}>{p.about}</option>)}</datalist>
    </div>
  );
}

function OutletField({ label, value, onValue }: { label: string; value: string; onValue: (name: string) => void }) {
  const listId = useId();
  const late = useLater(value, 120);
  const [outlets, setOutlets] = useState<string[]>([]);
  useEffect(() => {
    if (!late.trim()) return;
    let here = true;
    ask(() => api.GET('/cite/suggest', { params: { query: { q: late.trim(), limit: 6 } } })).then((s) => { if (here) setOutlets((s.outlets ?? []).map((o) => o.name)); }, () => {});
    return () => { here = false; };
  }, [late]);
  return <>
    <TextField label={label} value={value} onValue={onValue} list={listId} autocomplete="off" maxLength={200} />
    <datalist id={listId}>{outlets.map((o) => <option key={o} value={o} />)}</datalist>
  </>;
}
