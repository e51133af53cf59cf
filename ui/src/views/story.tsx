// A story: headline and dek, the text, the panels beside it, and its saving.
import type { EditorView } from 'prosemirror-view';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { api, ask, send } from '../api/client';
import { read, write } from '../editor/body';
import { createEditor, direction, endOfText, stateOf } from '../editor/editor';
import type { Library } from '../editor/send';
import { adopt } from '../kit/adopt';
import { Fault, Loading, titled } from '../kit/page';
import { fault, toast } from '../kit/toast';
import { useCommands } from '../shell/commands';
import { useLocation } from '../shell/router';
import type { ViewProps } from '../shell/routes';
import { currentMe, may } from '../shell/session';
import { StoryContext, type SaveState, type Story } from '../story/context';
import { kept, markOf, type Draft } from '../story/kept';
import { library as makeLibrary } from '../story/library';
import { Pen } from '../story/pen';
import { Side, Strips } from '../story/side';
import { Saver } from '../story/saver';
import { StateLine } from '../story/state-line';
import { Tools } from '../story/tools';
import { Versions, type Choice, type Version } from '../story/versions';
import sheet from './story.css?sheet';

adopt(sheet);

const get = (id: string) => ask(() => api.GET('/stories/{id}', { params: { path: { id } } })) as Promise<Story>;

export default function StoryView({ params, query }: ViewProps) {
  const id = params.id!;
  const [start, setStart] = useState<{ story: Story; draft: Draft | null } | { err: unknown } | null>(null);
  const load = useCallback(() => {
    setStart(null);
    Promise.all([get(id), kept(currentMe()?.id ?? '', id)]).then(([story, draft]) => {
      read(draft?.body ? JSON.parse(draft.body) : story.document); // a text that this editor cannot read is told of, not opened
      setStart({ story, draft });
    }).catch((err) => setStart({ err }));
  }, [id]);
  useEffect(load, [load]);
  if (!start) return <Loading what="Opening the story" />;
  if ('err' in start) return <Fault err={start.err} again={load} />;
  return <Desk key={id} id={id} story={start.story} draft={start.draft} beside={query.panel ?? null} />;
}

/** bodyOf is the server's text as this editor writes it. */
function bodyOf(story: Story): string { return write(read(story.document)); }

/** holds tells whether the server's story has what a save brought. */
function holds(story: Story, patch: Partial<Story>, mark: string): boolean {
  for (const [k, v] of Object.entries(patch)) if (JSON.stringify((story as Record<string, unknown>)[k] ?? '') !== JSON.stringify(v ?? '')) return false;
  return !mark || markOf(bodyOf(story)) === mark;
}

function Desk({ id, story: first, draft, beside }: { id: string; story: Story; draft: Draft | null; beside: string | null }) {
  const me = currentMe();
  const mayWrite = may('story.save', first.owner_id ?? '');
  const [server, setServer] = useState<Story>(first);
  const [patch, setPatch] = useState<Partial<Story>>({});
  const [state, setState] = useState<SaveState>(mayWrite ? { is: 'saved' } : { is: 'reading', why: 'You may read this story, not change it.' });
  const [revision, setRevision] = useState(first.working_revision ?? '');
  const [view, setView] = useState<EditorView | null>(null);
  const [panel, setPanel] = useState<string | null>(beside);
  const { url } = useLocation();
  useEffect(() => { if (beside) setPanel(beside); }, [url]); // a notification of the story that is open leads to it, too
  const [conflict, setConflict] = useState<{ theirs: Story } | null>(null);
  const [comparing, setComparing] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const [pen, setPen] = useState<boolean | null>(null);
  const root = useRef<HTMLDivElement>(null), place = useRef<HTMLDivElement>(null);
  const live = useRef({ server: first, patch: {} as Partial<Story>, view: null as EditorView | null, editable: false, waiting: 0 });
  const ears = useRef(new Set<() => void>());
  const saver = useRef<Saver>(null as unknown as Saver);
  const penRef = useRef<Pen | null>(null);
  const library = useMemo<Library>(() => makeLibrary(id, (n) => { live.current.waiting = n; }), [id]);
  const listen = useCallback((tell: () => void) => { ears.current.add(tell); return () => { ears.current.delete(tell); }; }, []);

  const setBase = (story: Story) => { live.current.server = story; setServer(story); };
  const setFields = (fields: Partial<Story>) => { live.current.patch = fields; setPatch(fields); };

  /** shows puts another text into the editor. */
  const showText = (body: unknown) => {
    const v = live.current.view;
    if (!v) return;
    v.updateState(stateOf(read(body), { root: root.current!, library }));
    ears.current.forEach((tell) => tell());
  };

  /** meet is for a save that was refused, and for a draft that was written on an older revision. */
  const meet = async () => {
    let theirs: Story;
    try { theirs = await get(id); } catch (err) { fault(err); return; }
    const s = saver.current;
    if (!s.dirty) { s.free(s.revision); return; } // it was set aside meanwhile
    const last = s.attempts.find((a) => holds(theirs, a.patch, a.mark));
    if (last || holds(theirs, s.changes, markOf(live.current.view ? write(live.current.view.state.doc) : null))) {
      // It is ours: the server had it, and its answer was lost on the way.
      setBase(theirs);
      setRevision(theirs.working_revision!);
      s.resolve(theirs.working_revision!, true);
      return;
    }
    setConflict({ theirs });
    setState({ is: 'conflict' });
  };

  useEffect(() => {
    const s = new Saver({
      id, who: me?.id ?? '', revision: first.working_revision ?? '',
      body: () => write(live.current.view!.state.doc),
      title: () => String(live.current.patch.title ?? live.current.server.title ?? ''),
      onState: setState,
      onSaved: (rev, sent, body) => {
        const base = { ...live.current.server, ...sent, working_revision: rev, ...(body ? { document: JSON.parse(body) } : {}) } as Story;
        setBase(base);
        const rest: Record<string, unknown> = {};
        for (const [k, v] of Object.entries(live.current.patch)) if ((sent as Record<string, unknown>)[k] !== v) rest[k] = v;
        setFields(rest as Partial<Story>);
        setRevision(rev);
        penRef.current?.saved();
      },
      onConflict: () => { void meet(); },
    });
    saver.current = s;
    const v = createEditor({
      root: root.current!, place: place.current!, doc: read(draft?.body ? JSON.parse(draft.body) : first.document), language: String((first as Record<string, unknown>).language ?? 'en'),
      editable: () => live.current.editable, library,
      onChange: () => s.changedText(),
      onUpdate: () => ears.current.forEach((tell) => tell()),
    });
    live.current.view = v;
    setView(v);
    if (draft && mayWrite) {
      setFields(draft.patch);
      s.revision = draft.revision;
      if (draft.revision === first.working_revision) s.adopt(draft);
      else if (holds(first, draft.patch, markOf(draft.body)) || (draft.tried ?? []).some((a) => holds(first, a.patch, a.mark) && a.mark === markOf(draft.body))) {
        s.revision = first.working_revision!;
        s.drop();
      } else { s.hold(); s.adopt(draft); void meet(); }
    }
    const p = mayWrite ? new Pen(id, {
      onPen: async (mine) => {
        if (!mine) { begun.current = true; s.hold(); await s.keepDraft(); }
        else await tookUp(); // before that nothing can be typed: it would be replaced
        if (!left.current) setPen(mine);
      },
      onSaved: () => { if (!live.current.editable) void follow(); },
    }) : null;
    penRef.current = p;
    const stay = (e: BeforeUnloadEvent) => { if (live.current.waiting) e.preventDefault(); }; // files on their way would be lost
    window.addEventListener('beforeunload', stay);
    // Leaving: what is unsent is kept and sent; coming back in a moment finds it.
    return () => { window.removeEventListener('beforeunload', stay); left.current = true; void s.stop().then(() => v.destroy()); p?.close(); };
  }, []);

  const begun = useRef(false), left = useRef(false);
  /** tookUp is takeUp, tried until it has come about: what the other tab left must not be written over unseen. */
  const tookUp = async () => {
    for (let n = 0; !left.current; n++) {
      try { await takeUp(); return; } catch (err) { if (n === 0) fault(err); }
      await new Promise((again) => setTimeout(again, 2000));
    }
  };
  /** takeUp goes on with what another tab kept, or saved. */
  const takeUp = async () => {
    const s = saver.current;
    if (!begun.current) { begun.current = true; if (!conflict && !s.dirty) s.free(s.revision); else if (s.revision === live.current.server.working_revision) s.free(s.revision); return; }
    const [now, other] = await Promise.all([get(id), kept(me?.id ?? '', id)]);
    setBase(now);
    setRevision(now.working_revision!);
    if (other && other.revision === now.working_revision) {
      showText(other.body ? JSON.parse(other.body) : now.document);
      setFields(other.patch);
      s.free(now.working_revision!);
      s.adopt(other);
    } else if (other && !holds(now, other.patch, markOf(other.body))) {
      showText(other.body ? JSON.parse(other.body) : now.document);
      setFields(other.patch);
      s.revision = other.revision;
      s.adopt(other);
      void meet();
    } else {
      showText(now.document);
      setFields({});
      s.drop();
      s.free(now.working_revision!);
    }
  };

  /** follow shows what another tab of this browser saved. */
  const follow = async () => {
    try {
      const now = await get(id);
      setBase(now);
      setRevision(now.working_revision!);
      saver.current.revision = now.working_revision!;
      saver.current.drop({ keptToo: false }); // the draft is the other tab's
      saver.current.hold();
      setFields({});
      showText(now.document);
    } catch { /* the next time */ }
  };

  const editable = mayWrite && pen === true && taken === null;
  const shownState: SaveState = !mayWrite ? state : taken !== null ? { is: 'reading', why: taken } : pen === false ? { is: 'reading', why: 'This story is open in another tab of this browser: it is written there.' } : state;
  useEffect(() => {
    live.current.editable = editable;
    // A view asks whether it may be edited when its properties are set.
    view?.setProps({});
    ears.current.forEach((tell) => tell());
  }, [editable, view]);

  const update = useCallback((fields: Partial<Story>) => {
    if (!live.current.editable) return;
    setFields({ ...live.current.patch, ...fields });
    saver.current.changed(fields);
  }, []);
  const save = useCallback(() => saver.current.save(), []);
  const reload = useCallback(async () => {
    const now = await get(id);
    const s = saver.current;
    const changedText = now.working_revision !== s.revision;
    if (changedText && s.dirty) { await meet(); return; }
    setBase(now);
    if (changedText) { s.revision = now.working_revision!; setRevision(now.working_revision!); if (bodyOf(now) !== write(live.current.view!.state.doc)) showText(now.document); }
  }, [id]);
  const setAside = useCallback(async () => {
    const s = saver.current;
    // From here on nothing can be typed: it would be replaced below. Whoever calls this says why (readOnly).
    live.current.editable = false;
    live.current.view?.setProps({});
    await s.still();
    const unsaved = s.dirty;
    try {
      if (unsaved) await keepAside(s.revision);
      const now = await get(id);
      setBase(now);
      setRevision(now.working_revision!);
      if (unsaved || bodyOf(now) !== write(live.current.view!.state.doc)) showText(now.document);
      setFields({});
      setConflict(null);
      setComparing(false);
      s.drop();
      s.free(now.working_revision!);
      return unsaved ? 'kept' : 'nothing';
    } catch (err) {
      fault(err);
      s.free(s.revision);
      return unsaved ? 'failed' : 'nothing';
    }
  }, [id]);
  const openPanel = useCallback((which: string) => setPanel(which), []);

  const story = useMemo(() => ({ ...server, ...patch }) as Story, [server, patch]);
  const context = useMemo<StoryContext>(() => ({ story, revision, state: shownState, mayWrite, update, save, reload, readOnly: setTaken, setAside, editor: view, openPanel }),
    [story, revision, shownState.is, view, mayWrite]);

  useEffect(() => titled(String(story.title || 'Untitled')), [story.title]);
  useCommands(() => [
    { id: 'story.save', title: 'Save now', group: 'Story', icon: 'check', keys: 'mod+s', run: () => save().then(() => { toast({ text: 'Saved.' }); }, fault) },
  ], [save]);

  /** keepAside keeps the text as it stands here among the revisions, beside the working one. */
  const keepAside = (based: string) => send('POST', `/stories/${encodeURIComponent(id)}/revisions/aside`,
    `${JSON.stringify({ title: live.current.server.title, dek: live.current.server.dek, ...live.current.patch, based_on: based }).slice(0, -1)},"document":${write(live.current.view!.state.doc)}}`, { 'Content-Type': 'application/json' });
  const choose = async (choice: Choice) => {
    const { theirs } = conflict!;
    const s = saver.current;
    const mine = { ...live.current.patch }, body = write(live.current.view!.state.doc), based = s.revision;
    if (choice === 'both') {
      try {
        await keepAside(based);
      } catch (err) { fault(err); return; }
    }
    setComparing(false);
    setConflict(null);
    setBase(theirs);
    setRevision(theirs.working_revision!);
    if (choice === 'mine') { s.changedText(); s.resolve(theirs.working_revision!, true); return; }
    s.resolve(theirs.working_revision!, false);
    setFields({});
    showText(theirs.document);
    if (choice === 'both') toast({ text: 'Yours stands aside among the revisions of this story.' });
    else toast({ text: 'Theirs is shown. Yours was let go.', action: { label: 'Undo', run: () => { showText(JSON.parse(body)); setFields(mine); s.changed(mine); s.changedText(); } } });
  };

  const version = (s: Story, doc = read(s.document)): Version => ({ title: String(s.title ?? ''), dek: String(s.dek ?? ''), doc });
  const dir = direction(String((story as Record<string, unknown>).language ?? 'en'));
  return (
    <StoryContext.Provider value={context}>
      <div class={`story${panel ? ' story-with-panel' : ''}`}>
        <div class="story-main">
          <h1 class="for-ears">Story: {story.title || 'Untitled'}</h1>
          <div class="story-top">
            <StateLine state={shownState} onChoose={() => { setComparing(true); if (!conflict) void meet(); }} onTake={pen === false && taken === null ? () => penRef.current?.take() : undefined} />
            <Strips />
          </div>
          {view && <Tools view={view} listen={listen} />}
          <div class="story-paper" onClick={(e) => { if (e.target === e.currentTarget && view && editable) endOfText(view); }}>
            <Line class="story-title" label="Headline" value={String(story.title ?? '')} onValue={(title) => update({ title })} readOnly={!editable} dir={dir} max={2000} next={() => document.querySelector<HTMLElement>('.story-dek')?.focus()} />
            <Line class="story-dek" label="Dek" placeholder="Dek: what the story is about, in a sentence" value={String(story.dek ?? '')} onValue={(dek) => update({ dek })} readOnly={!editable} dir={dir} max={5000} next={() => view?.focus()} />
            <div class="editor-root" ref={root}><div ref={place} /></div>
          </div>
        </div>
        <Side open={panel} onOpen={setPanel} />
      </div>
      {comparing && conflict && view && <Versions mine={version(story, view.state.doc)} theirs={version(conflict.theirs)} onChoice={(c) => { void choose(c); }} onClose={() => setComparing(false)} />}
    </StoryContext.Provider>
  );
}

interface LineProps { class: string; label: string; placeholder?: string; value: string; onValue: (value: string) => void; readOnly: boolean; dir: 'rtl' | 'ltr'; max: number; next: () => void }

/** Line is a field of one line that grows with its words; Enter leads on. */
function Line({ class: name, label, placeholder, value, onValue, readOnly, dir, max, next }: LineProps) {
  return (
    <div class={`${name}-box`} data-copy={value || placeholder || label}>
      <textarea class={name} rows={1} aria-label={label} placeholder={placeholder ?? label} value={value} readOnly={readOnly} dir={dir} maxLength={max} spellcheck
        onInput={(e) => onValue(e.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(e) => { if (e.key === 'Enter' && !e.isComposing) { e.preventDefault(); next(); } }} />
    </div>
  );
}
