// The front page: which story stands where, now and later.
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ask, Problem } from '../api/client';
import { FindStories } from '../front/find';
import { askPast, askTopic, askWhen } from '../front/dialogs';
import sheet from '../front/front.css?sheet';
import { leftOver, useArranged } from '../front/arrange';
import { SlotRow, type Does } from '../front/slot-row';
import { areasOf, clear, fillBy, place, plain, same, swap, type Front, type Line } from '../front/slots';
import { Waiting } from '../front/waiting';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { useLoad } from '../kit/load';
import { SitePreview } from '../kit/look';
import { Badge, Fault, Loading, Page } from '../kit/page';
import { Menu } from '../kit/menu';
import { full } from '../kit/time';
import { fault, toast } from '../kit/toast';
import { useCommands } from '../shell/commands';
import { may, useMe } from '../shell/session';

adopt(sheet);

export default function FrontPage() {
  useMe();
  const mayEdit = may('front.save');
  const { data, err, reload, set } = useLoad(() => ask(() => api.GET('/front', {})), []);
  const front = useArranged(mayEdit);
  const [editing, setEditing] = useState<Front | null>(null); // one that waits; null: what readers see
  const [chosen, setChosen] = useState(0);
  const [side, setSide] = useState<'stories' | 'preview'>('stories');
  const [busy, setBusy] = useState(false);
  const [stale, setStale] = useState('');

  const mine = useRef<string | null>(null); // the version that was saved here last
  const first = useRef(true);
  useEffect(() => {
    if (!data) return;
    const begins = first.current;
    first.current = false;
    const still = editing && data.waiting.find((w) => w.id === editing.id);
    const to = still || data.live;
    const moved = front.id !== to.id || front.version !== to.version, own = mine.current === to.id;
    mine.current = null;
    if (front.dirty && moved && !own && !begins && !same(front.slots, to.slots)) {
      setStale('Somebody else changed the front page meanwhile. What you arranged is still here.');
      return;
    }
    setEditing(still || null);
    if (!front.dirty || same(front.slots, to.slots)) front.begin(to, true); else if (moved) front.rebase(to);
    setStale('');
    const left = mayEdit && begins ? leftOver([data.live.id, ...data.waiting.map((w) => w.id)]) : null;
    if (left) toast({ text: 'You had arranged a front page that was not saved, and another took its place since.', action: { label: 'Take it up', run: () => front.change(to.slots.map((s, n) => left[n] ?? s)) } });
  }, [data]);

  const open = (f: Front | null) => {
    if (!data) return;
    const before = editing;
    if (front.dirty) toast({ text: 'What you arranged and did not save is kept for when you come back to it.', action: { label: 'Back to it', run: () => { setEditing(before); setStale(''); front.begin(before ?? data.live, true); } } });
    setEditing(f);
    setStale('');
    setChosen(0);
    front.begin(f ?? data.live, true);
  };
  const does: Does = {
    choose: (at) => {
      setChosen(at);
      if (matchMedia('(max-width: 60rem)').matches) { setSide('stories'); document.querySelector('.front-side')?.scrollIntoView({ block: 'start' }); } // they stand below
    },
    clear: (at) => front.change(clear(front.slots, at)),
    move: (from, to) => {
      if (to < 0 || to >= front.slots.length) return;
      front.change(swap(front.slots, from, to));
      setChosen(to);
      requestAnimationFrame(() => document.getElementById(`slot-${to}`)?.focus());
    },
    fill: async (at, fill) => {
      const topic = fill === 'topic' ? await askTopic() : undefined;
      if (fill === 'topic' && !topic) return;
      front.change(fillBy(front.slots, at, fill, topic ?? undefined));
    },
    drop: (at, carried) => {
      const from = carried.getData('text/x-slot'), story = carried.getData('text/x-story');
      if (from) front.change(swap(front.slots, Number(from), at));
      else if (story) front.change(place(front.slots, at, JSON.parse(story) as Line));
      setChosen(at);
    },
  };
  const putAt = (story: Line) => {
    front.change(place(front.slots, chosen, story));
    toast({ text: `“${story.title}” stands at place ${chosen + 1}.` });
    setChosen(Math.min(front.slots.length - 1, chosen + 1));
  };
  /** again reads the front page after a save of one's own. */
  const again = (saved?: string) => { mine.current = saved ?? null; reload(); };
  const act = async (fn: () => Promise<void>) => {
    setBusy(true);
    try { await fn(); } catch (e) {
      if (e instanceof Problem && e.conflict) setStale(e.message); else fault(e);
    } finally { setBusy(false); }
  };
  const save = () => act(async () => {
    const before = data!.live;
    const made = await ask(() => api.PUT('/front', { body: { based_on: front.id, slots: front.slots.map(plain) } }));
    again(made.id);
    toast({ text: 'Readers see this front page now.', action: { label: 'Undo', run: () => act(async () => {
      again((await ask(() => api.PUT('/front', { body: { based_on: made.id, slots: before.slots.map(plain) } }))).id);
    }) } });
  });
  const schedule = () => askWhen(editing ?? undefined, async (when) => {
    const body = { name: when.name, starts_at: when.startsAt, slots: front.slots.map(plain) };
    if (editing) await ask(() => api.PUT('/front/versions/{id}', { params: { path: { id: editing.id } }, body: { ...body, version: front.version } }));
    else await ask(() => api.POST('/front/versions', { body }));
    if (!editing) front.begin(data!.live);
    again(editing?.id);
    toast({ text: `This front page takes over on ${full(when.startsAt)}.` });
  });
  const saveWaiting = () => act(async () => {
    await ask(() => api.PUT('/front/versions/{id}', { params: { path: { id: editing!.id } }, body: { name: editing!.name, starts_at: editing!.starts_at!, version: front.version, slots: front.slots.map(plain) } }));
    again(editing!.id);
    toast({ text: 'Kept. It still takes over at its time.' });
  });
  const earlier = async () => {
    const f = await askPast();
    if (f) { front.change(front.slots.map((s, n) => f.slots[n] ?? s)); toast({ text: 'The stories of that front page are back. Nothing is shown to readers yet.' }); }
  };
  const renew = async () => {
    const now = await ask(() => api.GET('/front', {})).catch((e) => { fault(e); return null; });
    if (!now) return;
    front.rebase((editing && now.waiting.find((w) => w.id === editing.id)) || now.live);
    set(now);
    setStale('');
    toast({ text: 'What you arranged is now on top of the newest. Save when it is right.' });
  };

  useCommands(() => (mayEdit ? [
    { id: 'front-undo', title: 'Undo the last step on the front page', group: 'Front page', keys: 'mod+z', run: front.undo },
    { id: 'front-preview', title: 'Look at the front page before it is live', group: 'Front page', keys: 'mod+shift+p', run: () => setSide('preview') },
  ] : []), [mayEdit, front.undo]);

  if (err && !data) return <Page title="Front page"><Fault err={err} again={reload} /></Page>;
  if (!data || front.slots.length === 0) return <Page title="Front page"><Loading /></Page>;
  return (
    <Page title="Front page" actions={mayEdit && <>
      <Button icon="undo" kind="quiet" label="Undo the last step" disabled={!front.canUndo} onClick={front.undo} />
      <Menu label="More" items={[{ label: 'Earlier front pages', icon: 'clock', run: earlier }, front.dirty && { label: 'Drop what was changed', icon: 'undo', run: () => front.change((editing ?? data.live).slots) }]} />
      <Button icon="clock" disabled={busy} onClick={schedule}>{editing ? 'Change its time…' : 'Schedule…'}</Button>
      {editing ? <Button kind="primary" busy={busy} disabled={!front.dirty} onClick={saveWaiting}>Save</Button>
        : <Button kind="primary" busy={busy} disabled={!front.dirty} onClick={save}>Show readers now</Button>}
    </>}>
      <p class="front-state" role="status">
        {editing ? <><Badge tone="info">Waits</Badge> {editing.name ? <strong>{editing.name}</strong> : 'This front page'} takes over on {full(editing.starts_at)}.</>
          : data.live.id ? <><Badge tone="good">Live</Badge> {data.live.name && <strong>{data.live.name} · </strong>}Arranged by {data.live.saved_by} on {full(data.live.saved_at)}.</>
            : <><Badge>By itself</Badge> Nobody has arranged the front page yet: every place fills itself. Choose a place, then a story.</>}
        {front.dirty && <> <Badge tone="warn">Not saved</Badge></>}
      </p>
      {stale && <div class="front-stale card" role="alert"><p>{stale}</p><div class="actions"><Button onClick={() => { front.begin(editing ?? data.live); reload(); }}>Take theirs</Button><Button onClick={renew}>Keep mine, on top of theirs</Button></div></div>}
      {!mayEdit && <p class="hint">You can look at the front page. Editors arrange it.</p>}
      <p id="slot-keys" class="for-ears">Enter chooses the place that the next story goes to. Alt and the arrow keys move what stands here. Delete takes it away.</p>
      <div class="front">
        <div class="front-places">
          {areasOf(data.areas, front.slots).map((a) => (
            <section key={a.name} aria-labelledby={`area-${a.from}`}>
              <h2 id={`area-${a.from}`}>{a.name}</h2>
              <ol class="slots" start={a.from + 1}>
                {front.slots.slice(a.from, a.to).map((s, n) => (
                  <SlotRow key={a.from + n} slot={s} at={a.from + n} count={front.slots.length} chosen={mayEdit && chosen === a.from + n} mayEdit={mayEdit} does={does} />
                ))}
              </ol>
            </section>
          ))}
          <Waiting waiting={data.waiting} mayEdit={mayEdit} editing={editing?.id} open={open} reload={reload} act={act} />
        </div>
        {mayEdit && (
          <div class="front-side">
            <div role="group" aria-label="Beside the places" class="actions">
              <Button aria-pressed={side === 'stories'} icon="stories" onClick={() => setSide('stories')}>Stories</Button>
              <Button aria-pressed={side === 'preview'} icon="eye" onClick={() => setSide('preview')}>Preview</Button>
            </div>
            {side === 'stories' ? <FindStories slots={front.slots} chosen={chosen} onPlace={putAt} /> : <SitePreview title="Preview of the front page" wish={{ slots: front.slots.map(plain) }} />}
          </div>
        )}
      </div>
    </Page>
  );
}
