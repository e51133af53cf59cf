// Beside a story: what the desk says about its words. A note knows its words and finds them again; readers never see one.
import type { EditorView } from 'prosemirror-view';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { colleagues } from '../desk/acts';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Tokens, type Option } from '../kit/combo';
import { confirm } from '../kit/dialog';
import { Check, TextArea } from '../kit/field';
import { useLoad } from '../kit/load';
import { Menu } from '../kit/menu';
import { Badge, Fault, Loading } from '../kit/page';
import { Time } from '../kit/time';
import { useUnsent } from '../kit/unsent';
import { fault, toast } from '../kit/toast';
import { useLocation } from '../shell/router';
import { currentMe, may, mayAtAll } from '../shell/session';
import { useStory } from './context';
import { onMoved } from './moved';
import { chosen, goTo, paint, type Chosen } from './note-place';
import sheet from './notes.css?sheet';

adopt(sheet);

export type Note = components['schemas']['StoryNote'];

export default function NotesPanel() {
  const { story, revision, editor, save } = useStory();
  const id = story.id!;
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/stories/{id}/notes', { params: { path: { id } } })), [id], [revision]);
  const [settled, setSettled] = useState(false);
  const about = useChosen(editor);
  const notes = data?.notes ?? [];
  const threads = useMemo(() => notes.filter((n) => !n.thread), [data]);
  const list = useRef<HTMLDivElement>(null);
  const wanted = useWanted(notes, list, setSettled);
  const open = threads.filter((n) => !n.resolved_at), done = threads.filter((n) => n.resolved_at);
  useEffect(() => { if (editor) return paint(editor, open); }, [editor, data, revision]);
  if (err && !data) return <Fault err={err} again={reload} />;
  if (!data) return <Loading />;

  const write = async (body: string, more: { thread?: string; about?: Chosen | null; told?: Option[]; todo?: boolean }) => {
    const based = more.about ? await save() : undefined;
    await ask(() => api.POST('/stories/{id}/notes', { params: { path: { id } }, body: {
      body, thread: more.thread, revision_id: based, block: more.about?.block, words: more.about?.words, before: more.about?.before,
      mention_ids: more.told?.map((o) => o.id), assigned_id: more.todo ? more.told?.[0]?.id : undefined,
    } }));
    reload();
    onMoved.tell();
  };
  const thread = (n: Note) => <Thread key={n.id} note={n} wanted={n.id === wanted} answers={notes.filter((o) => o.thread === n.id)} editor={editor} onWrite={(body) => write(body, { thread: n.id })} onChange={reload} />;
  return (
    <div class="notes" ref={list}>
      {mayAtAll('story.note') && <NewNote story={id} about={about} onWrite={(body, told, todo) => write(body, { about, told, todo })} />}
      {threads.length === 0 ? <p class="hint notes-none">No notes yet. Select words in the text and write what you think of them: the desk sees it, readers never do.</p> : <>
        {open.length === 0 ? <p class="hint notes-none">Every note is settled.</p> : <ul aria-label="Open notes">{open.map(thread)}</ul>}
        {done.length > 0 && <Check label={`Show settled notes (${done.length})`} checked={settled} onValue={setSettled} />}
        {settled && <ul aria-label="Settled notes">{done.map(thread)}</ul>}
      </>}
    </div>
  );
}

/** useWanted gives the thread that a link leads to (note=ID in the address), and shows it once it is there. */
function useWanted(notes: Note[], list: { current: HTMLElement | null }, showSettled: (shown: boolean) => void): string | undefined {
  const id = useLocation().query.note;
  const note = notes.find((n) => n.id === id);
  const thread = notes.find((n) => n.id === (note?.thread || id));
  const shown = useRef('');
  useEffect(() => {
    if (!thread || shown.current === id) return;
    if (thread.resolved_at) showSettled(true);
    const there = list.current?.querySelector<HTMLElement>('.note-wanted');
    if (!there) return;
    shown.current = id!;
    there.scrollIntoView({ block: 'nearest' });
    there.focus({ preventScroll: true });
  });
  return thread?.id;
}

/** useChosen gives the words that are selected in the text; they stay while the note is written. */
function useChosen(editor: EditorView | null): Chosen | null {
  const [about, setAbout] = useState<Chosen | null>(null);
  useEffect(() => {
    if (!editor) return;
    const look = () => {
      const now = chosen(editor);
      if (now !== undefined) setAbout((was) => (was?.words === now?.words && was?.block === now?.block ? was : now));
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [editor]);
  return about;
}

function NewNote({ story, about, onWrite }: { story: string; about: Chosen | null; onWrite: (body: string, told: Option[], todo: boolean) => Promise<void> }) {
  const [body, setBody] = useUnsent(`note.${story}`, '');
  const [told, setTold] = useUnsent<Option[]>(`note.told.${story}`, []);
  const [todo, setTodo] = useUnsent(`note.todo.${story}`, false);
  const [busy, setBusy] = useState(false);
  const send = async (e: Event) => {
    e.preventDefault();
    if (!body.trim() || busy) return;
    setBusy(true);
    try {
      await onWrite(body.trim(), told, todo);
      setBody((now) => (now === body ? '' : now)); // what was written meanwhile is the next note
      setTold([]);
      setTodo(false);
    } catch (err) { fault(err); }
    setBusy(false);
  };
  return (
    <form class="notes-new" noValidate onSubmit={send}>
      {about ? <p class="note-words">About <q>{about.words}</q></p> : <p class="hint">About the whole story. Select words in the text to write about those.</p>}
      <TextArea label="New note" value={body} maxLength={5000} onValue={setBody} onKeyDown={(e) => { if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) void send(e); }} />
      <Tokens label="Tell" placeholder="A colleague" find={colleagues} value={told} onValue={setTold} />
      {told.length > 0 && <Check label={`${told[0]!.label} is to see to it`} checked={todo} onValue={setTodo} />}
      <div class="form-actions"><Button kind="primary" type="submit" busy={busy} disabled={!body.trim()}>Add the note</Button></div>
    </form>
  );
}

interface ThreadProps { note: Note; wanted: boolean; answers: Note[]; editor: EditorView | null; onWrite: (body: string) => Promise<void>; onChange: () => void }

function Thread({ note: n, wanted, answers, editor, onWrite, onChange }: ThreadProps) {
  const [answer, setAnswer] = useUnsent(`answer.${n.id}`, '');
  const [open, setOpen] = useState(!!answer);
  const [busy, setBusy] = useState(false);
  const send = async (e: Event) => {
    e.preventDefault();
    if (!answer.trim() || busy) return;
    setBusy(true);
    try { await onWrite(answer.trim()); setAnswer((now) => (now === answer ? '' : now)); setOpen(false); } catch (err) { fault(err); }
    setBusy(false);
  };
  const resolve = async (resolved: boolean, undo = true): Promise<void> => {
    try {
      await ask(() => api.POST('/story-notes/{id}/resolve', { params: { path: { id: n.id } }, body: { resolved } }));
      onChange();
      onMoved.tell();
      if (undo) toast({ text: resolved ? 'The note is settled.' : 'The note is open again.', action: { label: 'Undo', run: () => resolve(!resolved, false) } });
    } catch (err) { fault(err); }
  };
  return (
    <li class={`note${n.resolved_at ? ' note-settled' : ''}${wanted ? ' note-wanted' : ''}`} tabIndex={wanted ? -1 : undefined}>
      {n.words && (n.found
        ? <button type="button" class="note-words note-link" onClick={() => editor && goTo(editor, n)}><q>{n.words}</q></button>
        : <p class="note-words note-lost"><q>{n.words}</q> <Badge tone="warn">Not in the text any more</Badge></p>)}
      <Said note={n} onChange={onChange} shared={answers.some((a) => a.author_id !== n.author_id)} />
      {answers.map((a) => <Said key={a.id} note={a} onChange={onChange} />)}
      {n.resolved_at && <p class="hint">Settled by {n.resolved_by}, <Time at={n.resolved_at} /></p>}
      {open ? (
        <form noValidate onSubmit={send}>
          <TextArea label="Answer" rows={2} value={answer} maxLength={5000} onValue={setAnswer} onKeyDown={(e) => { if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) void send(e); }} />
          <div class="form-actions"><Button small onClick={() => setOpen(false)}>Cancel</Button><Button small kind="primary" type="submit" busy={busy} disabled={!answer.trim()}>Answer</Button></div>
        </form>
      ) : (
        <div class="note-acts">
          <Button small onClick={() => setOpen(true)}>Answer</Button>
          {n.resolved_at ? <Button small onClick={() => resolve(false)}>Open again</Button> : <Button small icon="check" onClick={() => resolve(true)}>Settle</Button>}
        </div>
      )}
    </li>
  );
}

/** Said is a note or an answer. A thread is shared where others answered: then who began it does not take it away alone. */
function Said({ note: n, onChange, shared = false }: { note: Note; onChange: () => void; shared?: boolean }) {
  const [text, setText] = useUnsent<string | null>(`note.change.${n.id}`, null);
  const everybodys = may('story.note_change');
  const mine = may('story.note_change', n.author_id) || everybodys;
  const save = async (e: Event) => {
    e.preventDefault();
    try {
      await ask(() => api.PUT('/story-notes/{id}', { params: { path: { id: n.id } }, body: { body: text!.trim() } }));
      setText(null);
      onChange();
    } catch (err) { fault(err); }
  };
  const remove = async () => {
    if (!await confirm(n.thread ? 'Delete this answer?' : 'Delete this note and its answers?', 'Nobody at the desk sees it any more, and it cannot be brought back.', 'Delete it')) return;
    try { await ask(() => api.DELETE('/story-notes/{id}', { params: { path: { id: n.id } } })); onChange(); } catch (err) { fault(err); }
  };
  return (
    <div class="note-said">
      <p class="note-who"><strong>{n.author_id === currentMe()?.id ? 'You' : n.author}</strong> <small><Time at={n.created_at} />{n.edited_at && ', changed'}</small>
        {mine && <Menu label={`More about the note of ${n.author}`} items={[
          { label: 'Change', icon: 'edit', run: () => setText(n.body) },
          ...(!shared || everybodys ? [{ label: n.thread ? 'Delete' : 'Delete with its answers', icon: 'trash' as const, danger: true, run: remove }] : []),
        ]} />}
      </p>
      {text === null ? <p class="note-body">{n.body}</p> : (
        <form noValidate onSubmit={save}>
          <TextArea label="Note" bare value={text} maxLength={5000} onValue={setText} />
          <div class="form-actions"><Button small onClick={() => setText(null)}>Cancel</Button><Button small kind="primary" type="submit">Keep</Button></div>
        </form>
      )}
      {n.assigned_to && <Badge tone="info">For {n.assigned_to}</Badge>}
    </div>
  );
}
