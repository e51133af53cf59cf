// What stands around every part of the settings: its name, what it is for, and the way to save it.
import type { ComponentChildren } from 'preact';
import { Button } from '../kit/button';
import { Badge, Fault, Loading } from '../kit/page';
import type { Part } from './part';

export function PartFrame<T extends object>({ title, about, part, wide, children, aside }: {
  title: string; about: ComponentChildren; part: Part<T>; wide?: boolean; children: (value: T) => ComponentChildren; aside?: (value: T) => ComponentChildren;
}) {
  return (
    <section class="part" aria-labelledby="part">
      <header><h2 id="part">{title}</h2><p class="hint">{about}</p></header>
      {part.err ? <Fault err={part.err} again={part.reload} /> : !part.value ? <Loading /> : (
        <div class={aside ? 'part-two' : undefined}>
          <form class={wide ? 'form form-wide' : 'form'} onSubmit={(e) => { e.preventDefault(); void part.save(); }}>
            {children(part.value)}
            {part.refused && <p class="fault" role="alert">{part.refused}</p>}
            {part.stale && (
              <div class="card" role="alert"><p>Somebody changed these settings meanwhile. What you entered is still here.</p>
                <div class="actions"><Button onClick={part.theirs}>Take theirs</Button><Button onClick={part.onTop}>Keep mine, to save over theirs</Button></div></div>
            )}
            <div class="save-bar">
              <span role="status">{part.busy ? 'Saving…' : part.dirty ? <Badge tone="warn">Not saved</Badge> : <Badge tone="good">Saved</Badge>}</span>
              <span class="actions">
                {part.dirty && <Button kind="quiet" icon="undo" onClick={part.drop}>Drop changes</Button>}
                <Button kind="primary" type="submit" busy={part.busy} disabled={!part.dirty}>Save</Button>
              </span>
            </div>
          </form>
          {aside?.(part.value)}
        </div>
      )}
    </section>
  );
}
