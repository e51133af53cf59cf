// One quote of the story: how it stands, and what can be done about it.
import { useState } from 'preact/hooks';
import { api, ask, told } from '../api/client';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Menu } from '../kit/menu';
import { fault, toast } from '../kit/toast';
import { href } from '../shell/router';
import { currentMe, may } from '../shell/session';
import { useStory } from '../story/context';
import { cite } from './extension';
import { clip } from './find';
import { Verdict } from './pieces';
import { printedQuotes, type Place } from './place';
import { askAgain, said } from './records';
import { stateOf } from './states';
import type { Seen } from './types';
import type { Row } from './use-quotes';
import type { components } from '../api/schema';

type Use = components['schemas']['Use'];

interface Props { row: Row; open: boolean; onOpen: (open: boolean) => void; onJump: () => void; onChanged: () => void }

export function QuoteRow({ row: r, open, onOpen, onJump, onChanged }: Props) {
  const { editor, story, mayWrite } = useStory();
  const [seen, setSeen] = useState<Seen | null>(null);
  const [uses, setUses] = useState<Use[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const q = r.card;
  const place: Place = { words: r.text, id: q ? r.id : '', from: r.from, to: r.to, as: r.as };
  /** here is the row's place now: the list is drawn a moment after the text. */
  const here = () => printedQuotes(editor!.state).filter((p) => p.id === r.id && p.as === r.as).sort((a, b) => Math.abs(a.from - r.from) - Math.abs(b.from - r.from))[0];
  const edit = () => {
    const at = editor && here();
    if (!at) return;
    onJump();
    cite(editor, { ...place, words: at.text, from: at.from, to: at.to }, onChanged);
  };
  const run = async (what: () => Promise<void>) => {
    setBusy(true);
    setWrong('');
    try { await what(); } catch (err) { setWrong(told(err)); }
    setBusy(false);
  };
  const compare = (fresh: boolean) => run(async () => {
    setUses(null);
    setSeen(await ask(() => api.POST('/cite/check', { body: { quote_id: r.id, fresh } })));
    onOpen(true);
  });
  const where = () => run(async () => {
    setSeen(null);
    setUses((await ask(() => api.GET('/quotes/{id}/uses', { params: { path: { id: r.id } } }))).uses ?? []);
    onOpen(true);
  });
  const markChecked = () => run(async () => {
    await ask(() => api.POST('/quotes/{id}/check', { params: { path: { id: r.id } }, body: { text_id: seen!.text_id!, by: currentMe()?.name ?? '' } }));
    askAgain([r.id]);
    setSeen(null);
    toast({ text: 'Readers are told that you checked this quote.' });
    onChanged();
  });
  const drop = () => {
    const at = editor && here();
    if (!at) return;
    const before = editor.state;
    if (r.as === 'figure') editor.dispatch(before.tr.setNodeMarkup(at.from, null, { ...before.doc.nodeAt(at.from)?.attrs, id: '' }));
    else editor.dispatch(before.tr.removeMark(at.from, at.to, before.schema.marks.quote!));
    toast({ text: 'The words are plain again. The record stays on file.' });
  };
  const stands = q && (seen?.verdict === 'match' || seen?.verdict === 'edited') && seen.text_id && q.state !== 'checked' && may('quote.verify');
  return (
    <li data-quote={r.id || 'none'}>
      <button type="button" class="quotes-jump" onClick={onJump}>“{clip(r.text, 160)}”</button>
      <p class="quotes-who">{q === undefined ? 'Reading the record…' : q ? [said(q), q.source && `from “${clip(q.source, 60)}”`, q.locator].filter(Boolean).join(' · ') || 'Nobody is named yet.' : r.id ? 'Its record is not on file any more.' : 'It has no record yet.'}</p>
      <div class="quotes-marks">{q && <Marks row={r} />}</div>
      {wrong && <p class="fault" role="alert">{wrong}</p>}
      {open && seen && <Verdict seen={seen}>
        <div class="quotes-acts">
          {stands && <Button small kind="primary" busy={busy} onClick={() => { void markChecked(); }}>I have checked it</Button>}
          {seen.url && <Button small busy={busy} onClick={() => { void compare(true); }}>Look at the link again</Button>}
          <Button small kind="quiet" onClick={() => { setSeen(null); onOpen(false); }}>Close</Button>
        </div>
      </Verdict>}
      {open && uses && <Uses list={uses} here={story.id ?? ''} onClose={() => { setUses(null); onOpen(false); }} />}
      <div class="quotes-acts">
        {mayWrite && !q && <Button small icon="quote" onClick={edit}>Cite</Button>}
        {q && q.has_source && q.source_id && !(open && seen) && <Button small icon="check" busy={busy} onClick={() => { void compare(false); }}>Compare with source</Button>}
        {q && !q.source_id && mayWrite && <Button small icon={q.has_source ? 'note' : 'link'} onClick={edit}>{q.has_source ? 'Add the transcript' : 'Give it a source'}</Button>}
        {q && <Menu label="More about this quote" icon="more" items={[
          { label: mayWrite ? 'Edit the record' : 'See the record', icon: 'edit', run: edit, disabled: !mayWrite },
          { label: 'Where it is used', icon: 'stories', run: () => { void where(); } },
          ...(q.source_url ? [{ label: 'Open the source', icon: 'external' as const, run: () => { window.open(q.source_url, '_blank', 'noopener'); } }] : []),
          ...(mayWrite ? [{ label: 'Take the record off these words', icon: 'close' as const, run: () => { try { drop(); } catch (err) { fault(err); } } }] : []),
        ]} />}
      </div>
    </li>
  );
}

/** Marks say in a word each how a quote stands. */
function Marks({ row: r }: { row: Row }) {
  const q = r.card!, s = r.standing;
  const state = stateOf(q);
  const altered = (v?: string) => v === 'altered' || v === 'absent';
  return <>
    <span class={`badge badge-${state.tone}`}><Icon name={state.icon} />{state.short}</span>
    {q.has_source ? <span class="badge badge-good"><Icon name="check" />{q.source_id ? 'Has a source' : 'Our interview'}</span> : <span class="badge badge-warn"><Icon name="warning" />No source</span>}
    {s?.flagged && <span class="badge badge-warn"><Icon name="info" />The record changed</span>}
    {altered(s?.verdict) && <span class="badge badge-warn"><Icon name="warning" />Printed in other words</span>}
    {s?.compared && !s.compared_old && altered(s.compared) && <span class="badge badge-bad"><Icon name="warning" />{s.compared === 'absent' ? 'Not in its source' : 'The source has other words'}</span>}
    {q.unnamed && <span class="badge badge-plain"><Icon name="lock" />Not named</span>}
  </>;
}

function Uses({ list, here, onClose }: { list: Use[]; here: string; onClose: () => void }) {
  return (
    <section aria-label="Where it is used">
      <ul class="quotes-uses">
        {list.map((u) => <li key={u.story_id}><a href={href(`/stories/${u.story_id}`)}>{u.title || 'Untitled'}</a>{u.story_id === here ? ' (this story)' : u.published ? '' : ' (draft)'}{u.flagged ? ', printed before the record changed' : ''}</li>)}
      </ul>
      {list.length === 0 && <p class="hint">No saved story prints it.</p>}
      <Button small kind="quiet" onClick={onClose}>Close</Button>
    </section>
  );
}
