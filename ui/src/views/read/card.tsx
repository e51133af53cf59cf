// One finding: what it says, how sure that is, what is on file, and what to do with it.
import { Button } from '../../kit/button';
import { Badge } from '../../kit/page';
import { Change } from './change';
import { isQuote, kindWord, said, type Decision, type Finding, type OnFile, type Values } from './finding';

interface CardProps {
  finding: Finding; decision: Decision | undefined; on: OnFile; people: string[]; here: boolean; editing: boolean;
  onHere: () => void; onAccept: () => void; onDrop: () => void; onEdit: () => void; onUndecide: () => void; onEnter: () => void; onChange: (values: Values) => void; onLeave: () => void;
}

const doneWords = { accept: 'Accepted', change: 'Changed', drop: 'Dropped' };

export function Card({ finding: f, decision, on, people, here, editing, onHere, onAccept, onDrop, onEdit, onUndecide, onEnter, onChange, onLeave }: CardProps) {
  const values = decision?.do === 'change' && decision.values ? decision.values : f.values;
  const { headline, about } = said(f, values);
  const label = `${kindWord(f)}: ${headline}${decision ? `, ${doneWords[decision.do].toLowerCase()}` : ', undecided'}`;
  return (
    <li class={`finding${here ? ' finding-here' : ''}${decision ? ` finding-${decision.do}` : ''}`}>
      <div class="finding-card" data-card={f.id} tabIndex={here ? 0 : -1} role="group" aria-label={label} onFocus={(e) => { if (e.target === e.currentTarget || (e.target as Element).matches(':focus-visible')) onHere(); /* a press of the mouse on a button must not move what lies under it */ }}
        onClick={(e) => { onHere(); if (e.target === e.currentTarget) e.currentTarget.focus(); }}
        onKeyDown={(e) => { if (e.key === 'Enter' && !e.ctrlKey && !e.metaKey && e.target === e.currentTarget) { e.preventDefault(); onEnter(); } }}>
        <p class="finding-kind">{kindWord(f)} <Sureness f={f} on={on} />{decision && <Badge tone={decision.do === 'drop' ? 'plain' : 'good'}>{doneWords[decision.do]}</Badge>}</p>
        <p class="finding-said">{headline}</p>
        {about && <p class="finding-about">{about}</p>}
        {isQuote(f) && <p class="finding-words">{shortened(f.values.text ?? '', here ? 400 : 120)}</p>}
        {!isQuote(f) && f.sentence && <p class="finding-words">{shortened(f.sentence, 220)}</p>}
        <Kept f={f} on={on} onNew={() => onChange({ ...values, new_quote: true })} decided={!!decision} />
        {editing ? <Change finding={f} values={values} on={on} people={people} onKeep={onChange} onLeave={onLeave} /> : (
          <div class="finding-acts">
            {decision
              ? <Button small kind="quiet" icon="undo" onClick={onUndecide}>Take it back</Button>
              : <>
                <Button small icon="check" keys={here ? 'a' : undefined} onClick={onAccept}>Accept</Button>
                <Button small kind="quiet" icon="edit" keys={here ? 'e' : undefined} onClick={onEdit}>Change</Button>
                <Button small kind="quiet" icon="close" keys={here ? 'x' : undefined} onClick={onDrop}>Drop</Button>
              </>}
          </div>
        )}
      </div>
    </li>
  );
}

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')} …` : text);

function Sureness({ f, on }: { f: Finding; on: OnFile }) {
  if (f.kind === 'person') {
    const n = on.people[f.id]?.length ?? 0;
    return n === 0 ? <Badge tone="info">New on file</Badge> : n === 1 ? <Badge>On file</Badge> : <Badge tone="warn">{n} of this name</Badge>;
  }
  if (!isQuote(f)) return null;
  if (!f.values.speaker) return <Badge tone="warn">Nobody named</Badge>;
  return f.sure ? <Badge>Sure</Badge> : <Badge tone="warn">Look closely</Badge>;
}

/** Kept says that the words are on file already. */
function Kept({ f, on, onNew, decided }: { f: Finding; on: OnFile; onNew: () => void; decided: boolean }) {
  const same = on.quotes[f.id]?.[0];
  if (!same) return null;
  const state = { reported: 'as reported here', checked: `checked${same.state_by ? ` by ${same.state_by}` : ''}`, disputed: 'disputed', withdrawn: 'withdrawn' }[same.state] ?? same.state;
  return (
    <p class="finding-file">
      <Badge tone={same.state === 'withdrawn' || same.state === 'disputed' ? 'bad' : 'info'}>On file</Badge> The same words{same.speaker ? ` by ${same.speaker}` : ''}, {state}{same.stories?.length ? `, in “${same.stories[0]}”` : ''}.
      {!decided && <> <button type="button" class="as-link" onClick={onNew}>Keep them as a new quote</button></>}
    </p>
  );
}
