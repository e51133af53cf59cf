// The form in which a guess is changed.
import { useState } from 'preact/hooks';
import { findPeople, newPerson } from '../../desk/people';
import { Button } from '../../kit/button';
import { Combo, Tokens, type Option } from '../../kit/combo';
import { Select, TextArea, TextField } from '../../kit/field';
import { DateField, faulty } from '../../story/date-field';
import { statuses, ties } from '../read/finding';
import type { Guess, GuessValues } from './desk';

export function ChangeGuess({ guess, onKeep, onLeave }: { guess: Guess; onKeep: (v: GuessValues) => void; onLeave: () => void }) {
  const [v, setV] = useState<GuessValues>(guess.values);
  const set = (part: Partial<GuessValues>) => setV((now) => ({ ...now, ...part }));
  const people: Option[] = (v.people_ids ?? []).map((id, n) => ({ id, label: v.people?.[n] ?? '' }));
  return (
    <form class="change" onSubmit={(e) => { e.preventDefault(); if (!faulty(e.currentTarget)) onKeep({ ...v, unnamed: undefined }); }}
      onKeyDown={(e) => { if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); onLeave(); } }}>
      {guess.kind === 'quote' && <>
        {v.unnamed
          ? <TextField label="Why no name is given" hint="Readers are told" value={v.unnamed_reason ?? ''} onValue={(unnamed_reason) => set({ unnamed_reason })} autoFocus />
          : <Somebody label="Who said it" name={v.speaker} onPick={(o) => set({ speaker_id: o?.id ?? '', speaker: o?.label ?? '', interview_id: '' })} autoFocus />}
        <Somebody label="To whom" name={v.addressee} onPick={(o) => set({ addressee_id: o?.id ?? '', addressee: o?.label ?? '' })} />
        <TextField label="In which outlet or programme" value={v.outlet ?? ''} onValue={(outlet) => set({ outlet })} />
      </>}
      {guess.kind === 'relationship' && <>
        <p>{v.subject} and {v.object}</p>
        <Select label="What they are to each other" value={v.tie ?? ''} choices={ties} onValue={(tie) => set({ tie })} autoFocus />
        <Select label="When" value={v.status ?? 'unknown'} choices={statuses} onValue={(status) => set({ status })} />
      </>}
      {guess.kind === 'fact' && <>
        <TextArea label="What happened" value={v.text ?? ''} onValue={(text) => set({ text })} autoFocus />
        <TextField label="When, in words" value={v.date_text ?? ''} onValue={(date_text) => set({ date_text })} />
        <DateField label="The date" hint="A year, a month or a day; “about” before it if need be" value={v.date} onValue={(date) => set({ date })} />
        <Tokens label="About whom" value={people} find={findPeople} make={newPerson} onValue={(list) => set({ people_ids: list.map((o) => o.id), people: list.map((o) => o.label) })} />
      </>}
      <div class="form-actions"><Button small onClick={onLeave}>Leave it</Button><Button small kind="primary" type="submit">Keep the change</Button></div>
    </form>
  );
}

/** Somebody is one person on file, or nobody. search: looked for only, and nobody is put on file. */
export function Somebody({ label, name, onPick, autoFocus, search }: { search?: boolean; label: string; name: string | undefined; onPick: (o: Option | null) => void; autoFocus?: boolean }) {
  return (
    <Combo label={label} autoFocus={autoFocus} find={findPeople} onPick={onPick} makeLabel={(query) => `New on file: ${query}`}
      make={search ? undefined : (async (query) => { const made = await newPerson(query); if (made) onPick(made); })} onBackspace={() => onPick(null)}
      before={name ? <span class="token">{name}<Button small kind="quiet" icon="close" label={`Remove ${name}`} onClick={() => onPick(null)} /></span> : undefined} />
  );
}
