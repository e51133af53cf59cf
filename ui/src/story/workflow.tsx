// Beside a story: how far it is, and what can be done with it now. What is unsaved is saved before any step.
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import * as acts from '../desk/acts';
import { askDay, askTime, askWords, ReviewForm, type Asked } from '../desk/ask-time';
import { about, Due, StageBadge, type Workflow } from '../desk/stage';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Select, TextArea, TextField } from '../kit/field';
import { useLoad } from '../kit/load';
import { Fault, Loading } from '../kit/page';
import { full, Time } from '../kit/time';
import { fault, toast } from '../kit/toast';
import { forgetUnsent, useUnsent } from '../kit/unsent';
import { href, useLocation } from '../shell/router';
import { QuotesBefore } from '../quotes/before';
import { may } from '../shell/session';
import { useStory } from './context';
import { onMoved } from './moved';
import sheet from './workflow.css?sheet';

adopt(sheet);

type Open = 'review' | 'correct' | null;

export default function WorkflowPanel() {
  const { story, revision, save, reload } = useStory();
  const { route } = useLocation();
  const id = story.id!;
  const { data: w, err, reload: again, set } = useLoad(() => acts.workflowOf(id), [id], [revision]);
  const [open, setOpen] = useUnsent<Open>(`workflow.${id}`, null);
  const [busy, setBusy] = useState('');
  if (err && !w) return <Fault err={err} again={again} />;
  if (!w) return <Loading />;
  const can = (step: string) => (w.steps ?? []).includes(step);

  /** take saves, takes a step, and shows what is the case then; it fails if the step does. go says so itself. */
  const take = async (what: string, step: (revision: string) => Promise<Workflow | void>, said: string, undo?: () => Promise<Workflow>) => {
    setBusy(what);
    try {
      const next = await step(await save());
      if (next) set(next); else again();
      await reload();
      onMoved.tell();
      setOpen(null);
      if (said) toast({ text: said, action: undo && { label: 'Undo', run: async () => { set(await undo()); await reload(); } } });
    } catch (e) {
      again();
      throw e;
    } finally { setBusy(''); }
  };
  const go = (...step: Parameters<typeof take>) => take(...step).catch(fault);
  const at = (what: string, title: string, label: string, action: string, was: string | undefined, step: (at: string, revision: string) => Promise<Workflow>) =>
    askTime(title, label, action, was, (when) => take(what, (revision) => step(when, revision), ''));
  const out = !!w.live_stage;
  return (
    <div class="workflow">
      <section class="workflow-now" aria-label="How far it is">
        <p class="workflow-badges"><StageBadge of={w} /> <Due of={w} /></p>
        {about(w) && <p class="workflow-about">{about(w)}.</p>}
        {w.schedule_failed && <p class="workflow-fault" role="alert">It did not go out when it should have: {w.schedule_failed}</p>}
        {w.approved_by && w.stage !== 'draft' && <p class="hint">Approved by {w.approved_by}, <Time at={w.approved_at} />.{w.edited_since_approval ? ' It was edited since.' : ''}</p>}
        {w.publish_at && w.publish_revision !== revision && <p class="workflow-fault">What goes out is an earlier version: the last one was saved by somebody who may not publish. Set the time anew to let this one go out.</p>}
      </section>

      <QuotesBefore />
      <section class="workflow-steps" aria-label="Steps">
        {can('publish') && (
          <Button kind={w.stage === 'review' ? 'plain' : 'primary'} icon="check" busy={busy === 'publish'} onClick={() => go('publish', (r) => acts.publish(id, r), out ? 'The changes are published.' : 'The story is published.', out ? undefined : () => acts.unpublish(id))}>
            {out ? 'Publish the changes' : 'Publish now'}
          </Button>
        )}
        {can('approve') && (w.stage === 'review' || w.edited_since_approval) && <Button kind="primary" icon="check" busy={busy === 'approve'} onClick={() => go('approve', (r) => acts.approve(id, r), 'Approved.')}>{w.edited_since_approval && w.stage === 'approved' ? 'Approve this version' : 'Approve'}</Button>}
        {can('review') && <Button icon="people" aria-expanded={open === 'review'} onClick={() => setOpen(open === 'review' ? null : 'review')}>{w.stage === 'review' ? 'Ask somebody else' : 'Send to review'}</Button>}
        {can('return') && <Button icon="undo" busy={busy === 'return'} onClick={() => askWords({ title: 'Send it back', label: 'To the writer: what is missing', action: 'Send back', act: (why) => take('return', () => acts.sendBack(id, why || undefined), 'Sent back.') })}>Send back</Button>}
        {can('correct') && <Button icon="edit" aria-expanded={open === 'correct'} onClick={() => setOpen(open === 'correct' ? null : 'correct')}>Correct or retract</Button>}
      </section>
      {open === 'review' && <div class="workflow-form"><ReviewForm keep={`review.${id}`} busy={busy === 'review'} onCancel={() => setOpen(null)} onSend={(asked: Asked) => go('review', async () => { const next = await acts.askReview(id, asked); forgetUnsent(`review.${id}.who`, `review.${id}.due`, `review.${id}.words`); return next; }, 'Sent to review.')} /></div>}
      {open === 'correct' && <CorrectForm keep={`correct.${id}`} busy={busy === 'correct'} onCancel={() => setOpen(null)}
        onSend={(note) => go('correct', async (r) => { await ask(() => api.POST('/stories/{id}/correct', { params: { path: { id } }, body: { ...note, story: { based_on: r } } })); forgetUnsent(`correct.${id}`); return acts.workflowOf(id); }, 'Published, with the note to readers.')} />}

      <section aria-labelledby="workflow-times">
        <h3 id="workflow-times">Times</h3>
        <dl class="workflow-times">
          <TimeLine label="Goes out" at={w.publish_at} none="Not scheduled" may={can('schedule') || can('unschedule')} set="Schedule" busy={busy === 'schedule'}
            onSet={() => at('schedule', out ? 'Publish the changes at a time' : 'Schedule this story', 'Goes out at', 'Schedule', w.publish_at, (t, r) => acts.schedule(id, r, t))}
            clear="Withdraw" onClear={() => go('schedule', () => acts.unschedule(id), 'It does not go out by itself any more.')} />
          {!out && <TimeLine label="Embargo until" at={w.embargo_until} none="No embargo" may={may('story.embargo', story.owner_id ?? '') || may('story.embargo')} set="Set an embargo" busy={busy === 'embargo'}
            onSet={() => at('embargo', 'Set an embargo', 'Nobody publishes it before', 'Set the embargo', w.embargo_until, (t) => acts.embargo(id, t))}
            clear="Lift" mayClear={may('story.lift')} onClear={() => go('embargo', () => acts.liftEmbargo(id), 'The embargo is lifted.')} />}
          <TimeLine label="Taken away" at={w.unpublish_at} none="Stays published" may={can('schedule') || can('unpublish')} set="Set a time" busy={busy === 'unpublish-at'}
            onSet={() => at('unpublish-at', 'Take it away at a time', 'Taken away from readers at', 'Set the time', w.unpublish_at, (t) => acts.unpublishAt(id, t))}
            clear="Withdraw" onClear={() => go('unpublish-at', () => acts.keepPublished(id), '')} />
          <PlanLines w={w} busy={busy === 'plan'} onPlan={(body) => take('plan', () => acts.plan(id, body), '')} owner={story.owner_id} />
        </dl>
      </section>

      <section class="workflow-steps" aria-label="Away">
        {can('unpublish') && <Button icon="eye" busy={busy === 'unpublish'} onClick={() => go('unpublish', () => acts.unpublish(id), 'Readers do not see it any more.', () => acts.publish(id, revision))}>Unpublish</Button>}
        {(may('story.trash', story.owner_id ?? '') || may('story.trash')) && <Button kind="danger" icon="trash" onClick={async () => {
          try { await save(); await acts.putAway(id, String(story.title || 'Untitled')); route(href('/')); } catch (e) { fault(e); }
        }}>Put into the bin</Button>}
      </section>
    </div>
  );
}

interface LineProps { label: string; at?: string; none: string; may: boolean; mayClear?: boolean; set: string; clear: string; busy: boolean; onSet: () => void; onClear: () => void }

function TimeLine({ label, at, none, may: mayIt, mayClear = mayIt, set, clear, busy, onSet, onClear }: LineProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span>{at ? <time dateTime={at}>{full(at)}</time> : none}</span>
        {mayIt && <Button small busy={busy} onClick={onSet} label={at ? `Change: ${label}` : `${set}: ${label}`}>{at ? 'Change' : set}</Button>}
        {at && mayClear && <Button small kind="quiet" busy={busy} onClick={onClear} label={`${clear}: ${label}`}>{clear}</Button>}
      </dd>
    </div>
  );
}

function PlanLines({ w, busy, onPlan, owner }: { w: Workflow; busy: boolean; onPlan: (body: { planned_for?: string; due_at?: string }) => Promise<void>; owner?: string }) {
  const mayIt = may('story.plan', owner ?? '') || may('story.plan');
  const day = w.planned_for ? new Date(`${w.planned_for}T12:00:00`).toLocaleDateString([], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }) : 'No day';
  const due = () => askTime('When it is due', 'Due', 'Set', w.due_at, (at) => onPlan({ planned_for: w.planned_for, due_at: at }));
  const plan = () => askDay('For which day it is meant', 'Set', w.planned_for, (to) => onPlan({ planned_for: to, due_at: w.due_at }));
  return <>
    <div>
      <dt>Planned for</dt>
      <dd>
        <span>{day}</span>
        {mayIt && <Button small busy={busy} onClick={plan} label={w.planned_for ? 'Change: Planned for' : 'Choose a day: Planned for'}>{w.planned_for ? 'Change' : 'Choose a day'}</Button>}
        {mayIt && w.planned_for && <Button small kind="quiet" onClick={() => onPlan({ due_at: w.due_at }).catch(fault)} label="Clear: Planned for">Clear</Button>}
      </dd>
    </div>
    <TimeLine label="Due" at={w.due_at} none="No time" may={mayIt} set="Set a time" busy={busy} onSet={due} clear="Clear" onClear={() => onPlan({ planned_for: w.planned_for }).catch(fault)} />
  </>;
}

type Note = { kind: 'correction' | 'clarification' | 'update' | 'retraction' | 'editors_note'; text: string; old_text?: string; new_text?: string };

function CorrectForm({ keep, busy, onSend, onCancel }: { keep: string; busy: boolean; onSend: (note: Note) => void; onCancel: () => void }) {
  const [note, setNote] = useUnsent<Note>(keep, { kind: 'correction', text: '' });
  const [wrong, setWrong] = useState('');
  return (
    <form class="workflow-form" noValidate onSubmit={(e) => { e.preventDefault(); if (note.text.trim()) onSend({ ...note, text: note.text.trim() }); else setWrong('Tell readers what was changed.'); }}>
      <p class="hint">Change the text first. What stands there is published together with this note, which readers see on the story and on the page of corrections.</p>
      <Select label="What it is" value={note.kind} onValue={(kind) => setNote({ ...note, kind: kind as Note['kind'] })} choices={[
        { value: 'correction', label: 'Correction: something was wrong' }, { value: 'clarification', label: 'Clarification: something could be misread' }, { value: 'update', label: 'Update: something happened since' },
        { value: 'retraction', label: 'Retraction: we do not stand by it' }, { value: 'editors_note', label: 'Editor’s note' },
      ]} />
      <TextArea label="Note to readers" fault={wrong} value={note.text} maxLength={5000} onValue={(text) => { setNote({ ...note, text }); setWrong(''); }} />
      <TextField label="What it said" hint="May be left empty" value={note.old_text ?? ''} maxLength={5000} onValue={(v) => setNote({ ...note, old_text: v || undefined })} />
      <TextField label="What it says now" value={note.new_text ?? ''} maxLength={5000} onValue={(v) => setNote({ ...note, new_text: v || undefined })} />
      <div class="form-actions"><Button onClick={onCancel}>Cancel</Button><Button kind="primary" type="submit" busy={busy}>Publish with this note</Button></div>
    </form>
  );
}

