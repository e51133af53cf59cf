// Beside a story: every revision, what each says otherwise, the way back to it. Nothing of it is ever lost by going back.
import { useEffect, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { askWords } from '../desk/ask-time';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Dialog, show } from '../kit/dialog';
import { Check } from '../kit/field';
import { useLoad } from '../kit/load';
import { Menu } from '../kit/menu';
import { Badge, Fault, Loading } from '../kit/page';
import { full, Time } from '../kit/time';
import { fault, toast } from '../kit/toast';
import { may } from '../shell/session';
import { useStory } from './context';
import { onMoved } from './moved';
import sheet from './revisions.css?sheet';

adopt(sheet);

type Revision = components['schemas']['Revision'];

const kinds: Record<Revision['kind'], string> = { saved: 'Saved', autosave: 'Saved by itself', import: 'Read in', correction: 'Correction', restored: 'Brought back', aside: 'Kept aside' };

/** counts tells whether a revision is more than one of many that the editor saved by itself. */
const counts = (r: Revision) => r.kind !== 'autosave' || r.working || r.live || !!r.name || !!r.shown_at || !!r.approved_at || !!r.reviewed_at;

export default function RevisionsPanel() {
  const { story, revision, mayWrite, save, reload } = useStory();
  const id = story.id!;
  const [all, setAll] = useState(false);
  const [older, setOlder] = useState<{ list: Revision[]; next?: number } | null>(null);
  const { data, err, reload: again } = useLoad(() => ask(() => api.GET('/stories/{id}/revisions', { params: { path: { id } } })), [id], [revision]);
  useEffect(() => setOlder(null), [data]);
  useEffect(() => onMoved.listen(again), [again]);
  if (err && !data) return <Fault err={err} again={again} />;
  if (!data) return <Loading />;
  const list = [...(data.revisions ?? []), ...(older?.list ?? [])];
  const next = older ? older.next : data.next;
  const shown = all ? list : list.filter(counts);
  const more = async () => {
    try {
      const page = await ask(() => api.GET('/stories/{id}/revisions', { params: { path: { id }, query: { before: next } } }));
      setOlder({ list: [...(older?.list ?? []), ...(page.revisions ?? [])], next: page.next });
    } catch (e) { fault(e); }
  };
  const name = (r: Revision) => void askWords({ title: 'Name this revision', label: 'Name', action: 'Keep', was: r.name ?? '', max: 200, act: async (words) => {
    await ask(() => api.PUT('/stories/{id}/revisions/{revision}/name', { params: { path: { id, revision: r.id } }, body: { name: words } }));
    again();
  } });
  const restore = async (r: Revision) => {
    const bring = async (which: string, base: string) => ask(() => api.POST('/stories/{id}/revisions/{revision}/restore', { params: { path: { id, revision: which } }, body: { based_on: base } }));
    try {
      const before = await save();
      const made = await bring(r.id, before);
      await reload();
      again();
      toast({ text: `Revision ${r.number} stands in the text again.`, action: { label: 'Undo', run: async () => { await bring(before, made.id); await reload(); again(); } } });
    } catch (e) { fault(e); }
  };
  const mayName = mayWrite && (may('revision.name', story.owner_id ?? '') || may('revision.name'));
  const compare = (r: Revision, at: number) => {
    const before = list.slice(list.indexOf(r) + 1).find((o) => o.id === r.based_on) ?? shown[at + 1];
    void show<null>((done) => <Compare story={id} revision={r} before={before} working={list.find((o) => o.working)} onClose={() => done(null)} onRestore={mayWrite && !r.working ? () => { done(null); void restore(r); } : undefined} />);
  };
  return (
    <div class="revisions">
      <Check label="Show also what was saved by itself" checked={all} onValue={setAll} />
      <ol>
        {shown.map((r, at) => (
          <li key={r.id} class={r.kind === 'aside' ? 'revision-aside' : undefined}>
            <div class="revision-main">
              <span class="revision-name">{r.name || `${kinds[r.kind]} by ${r.by || 'somebody'}`}</span>
              <small>{r.name && `${r.by}, `}<Time at={r.at} /> · {r.words} {r.words === 1 ? 'word' : 'words'} · no. {r.number}</small>
              <span class="revision-badges">
                {r.working && <Badge tone="info">In the editor</Badge>}
                {r.live && <Badge tone="good">Readers see it</Badge>}
                {!r.live && r.shown_at && <Badge>Readers saw it</Badge>}
                {r.approved_at && <Badge tone="good">Approved by {r.approved_by}</Badge>}
                {r.reviewed_at && <Badge>Sent to review</Badge>}
                {r.kind === 'aside' && r.name && <Badge tone="warn">Kept aside</Badge>}
              </span>
            </div>
            <Button small onClick={() => compare(r, at)}>Changes<span class="for-ears"> of revision {r.number}</span></Button>
            <Menu label={`More about revision ${r.number}`} items={[
              mayName && { label: r.name ? 'Rename' : 'Name', icon: 'edit', run: () => name(r) },
              mayWrite && !r.working && { label: 'Bring back', icon: 'undo', run: () => restore(r) },
              { label: 'See the changes', icon: 'eye', run: () => compare(r, at) },
            ]} />
          </li>
        ))}
      </ol>
      {next && <Button onClick={more}>Show older ones</Button>}
    </div>
  );
}

interface CompareProps { story: string; revision: Revision; before?: Revision; working?: Revision; onClose: () => void; onRestore?: () => void }

function Compare({ story, revision: r, before, working, onClose, onRestore }: CompareProps) {
  const [against, setAgainst] = useState<'before' | 'now'>(r.kind === 'aside' && working ? 'now' : before ? 'before' : 'now');
  const other = against === 'before' ? before : working;
  const first = !other || other.id === r.id;
  const { data, err, reload } = useLoad(async () => (first ? null : ask(() => api.GET('/stories/{id}/revisions/{revision}/compare', { params: { path: { id: story, revision: r.id }, query: { with: other.id } } }))), [against]);
  return (
    <Dialog title={r.name || `Revision ${r.number}`} look="wide" onClose={onClose} actions={<>
      <Button onClick={onClose}>Close</Button>
      {onRestore && <Button kind="primary" icon="undo" onClick={onRestore}>Bring this one back</Button>}
    </>}>
      <p class="hint">{kinds[r.kind]} by {r.by || 'somebody'}, {full(r.at)}</p>
      {before && working && before.id !== working.id && !r.working && (
        <div class="chips" role="group" aria-label="Compared with">
          <button type="button" class="chip" aria-pressed={against === 'before'} onClick={() => setAgainst('before')}>The one before it</button>
          <button type="button" class="chip" aria-pressed={against === 'now'} onClick={() => setAgainst('now')}>What stands in the editor</button>
        </div>
      )}
      {first ? <p>This is the first revision: there is nothing to compare it with.</p> : err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : <Parts data={data} />}
    </Dialog>
  );
}

function Parts({ data }: { data: components['schemas']['RevisionsCompared'] }) {
  const parts = data.parts ?? [], differs = data.differs ?? [];
  const changed = parts.filter((p) => !p.same);
  if (!changed.length && !differs.length) return <p role="status">Both say the same.</p>;
  const near = (n: number) => [parts[n - 1], parts[n + 1]].some((o) => o && o.same === undefined);
  return (
    <div class="compared">
      <p role="status" class="hint">{changed.length === 0 ? 'The words are the same.' : `${changed.length} ${changed.length === 1 ? 'place differs' : 'places differ'}.`}{differs.length > 0 && ` Not the same either: ${differs.join(', ')}.`}</p>
      {parts.map((p, n) => {
        if (p.same !== undefined) {
          if (near(n)) return <p key={n} class="compared-same">{p.same}</p>;
          const begins = n === 0 || near(n - 1) || parts[n - 1]!.same === undefined;
          return begins ? <p key={n} class="compared-gap" aria-hidden="true">⋯</p> : null;
        }
        return (
          <div key={n} class="compared-part">
            {(p.before ?? []).map((runs, i) => <p key={`b${i}`} class="compared-before"><span class="for-ears">Before: </span>{(runs ?? []).map((x, j) => (x.changed ? <del key={j}>{x.text}</del> : <span key={j}>{x.text}</span>))}</p>)}
            {(p.after ?? []).map((runs, i) => <p key={`a${i}`} class="compared-after"><span class="for-ears">Then: </span>{(runs ?? []).map((x, j) => (x.changed ? <ins key={j}>{x.text}</ins> : <span key={j}>{x.text}</span>))}</p>)}
          </div>
        );
      })}
    </div>
  );
}
