// The board: stories by stage. A card is dragged, or moved by its menu, or with Shift and the arrow keys; moving it is the
// step that it stands for, and the server decides whether it can be taken.
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import * as acts from '../desk/acts';
import { askReviewer, askTime } from '../desk/ask-time';
import { about, Due, StageBadge, stageWords, type DeskStory, type Stage } from '../desk/stage';
import { adopt } from '../kit/adopt';
import { useLoad } from '../kit/load';
import { Menu } from '../kit/menu';
import { Fault, Loading, Page } from '../kit/page';
import { Time } from '../kit/time';
import { fault, toast } from '../kit/toast';
import { href, useLocation } from '../shell/router';
import { may } from '../shell/session';
import { onMoved } from '../story/moved';
import sheet from './board.css?sheet';

adopt(sheet);

const hints: Partial<Record<Stage, string>> = {
  draft: 'What is being written', review: 'Waits for somebody to read it', approved: 'May go out', embargoed: 'Approved, and not before its time', scheduled: 'Goes out by itself', published: 'In the last seven days',
};

type Back = () => Promise<unknown>;

const waits: Stage[] = ['review', 'approved', 'embargoed'];

/** mayMove tells whether the step that leads a story to a column is one that the person may take now. */
function mayMove(s: DeskStory, to: Stage): boolean {
  const w = s.workflow, can = (step: string) => (w.steps ?? []).includes(step), owner = s.owner_id ?? '';
  const approved = waits.slice(1).includes(w.stage) || (w.stage === 'scheduled' && can('unschedule') && may('story.approve')) || can('approve');
  switch (to) {
    case 'draft': return w.live_stage === w.stage ? can('unpublish') : w.stage === 'scheduled' ? can('unschedule') : can('return');
    case 'review': return can('review');
    case 'approved': return approved && (!w.embargo_until || may('story.lift', owner));
    case 'embargoed': return approved && may('story.embargo', owner);
    case 'scheduled': return can('schedule');
    default: return can('publish');
  }
}

/** move takes the step that leads a story to a column, and gives the way back where readers are shown something else by it; null: the person thought better of it. */
async function move(s: DeskStory, to: Stage): Promise<{ back?: Back } | null> {
  const w = s.workflow;
  if (to === 'draft') {
    if (w.stage === 'scheduled') await acts.unschedule(s.id);
    if (w.live_stage === w.stage) {
      await acts.unpublish(s.id);
      return { back: () => acts.publish(s.id, s.working_revision) };
    }
    if (waits.includes(w.stage) || w.approved_revision) await acts.sendBack(s.id);
    return { back: w.stage === 'scheduled' && !w.approved_revision ? () => acts.schedule(s.id, s.working_revision, w.publish_at!) : undefined };
  }
  const asked = (answer: unknown) => (answer === null ? null : {});
  if (to === 'review') return asked(await askReviewer(s.title, (review) => acts.askReview(s.id, review)));
  if (to === 'approved' || to === 'embargoed') {
    const take = async (at?: string) => {
      if (w.stage === 'scheduled') await acts.unschedule(s.id);
      if (!['approved', 'embargoed'].includes(w.stage)) await acts.approve(s.id, s.working_revision);
      if (at) await acts.embargo(s.id, at);
      else if (w.embargo_until) await acts.liftEmbargo(s.id);
    };
    if (to === 'embargoed') return asked(await askTime(`Embargo “${s.title}”`, 'Nobody publishes it before', 'Set the embargo', w.embargo_until, take));
    await take();
    return {};
  }
  if (to === 'scheduled') return asked(await askTime(`Schedule “${s.title}”`, 'Goes out at', 'Schedule', w.publish_at, (at) => acts.schedule(s.id, s.working_revision, at)));
  await acts.publish(s.id, s.working_revision);
  return { back: w.live_stage ? undefined : () => acts.unpublish(s.id) };
}

export default function Board() {
  const [mine, setMine] = useState(false);
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/board', { params: { query: { mine } } })), [mine]);
  const [dragged, setDragged] = useState<DeskStory | null>(null);
  const [over, setOver] = useState<Stage | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => onMoved.listen(reload), [reload]);
  const busy = useRef(false);
  const wanted = useRef(''); // the card that has the focus when it stands in its new place
  useEffect(() => {
    if (wanted.current) document.querySelector<HTMLElement>(`[data-card="${wanted.current}"]`)?.focus();
    wanted.current = '';
  }, [data]);
  const columns = (data?.columns ?? []).map((c) => ({ stage: c.stage as Stage, count: c.count, stories: c.stories ?? [] }));
  const stages = columns.map((c) => c.stage);
  const columnOf = (s: DeskStory): Stage => columns.find((c) => c.stories.some((o) => o.id === s.id))?.stage ?? 'draft';

  const go = async (s: DeskStory, to: Stage) => {
    const from = columnOf(s);
    if (from === to || busy.current) return;
    if (!mayMove(s, to)) { setSaid(`“${s.title}” cannot be moved to ${stageWords[to]} from here.`); return; }
    busy.current = true;
    try {
      const moved = await move(s, to);
      if (moved) {
        setSaid(`“${s.title}” is ${stageWords[to].toLowerCase()} now.`);
        const { back } = moved;
        toast({ text: to === 'published' ? `“${s.title}” is published.` : from === 'published' ? `“${s.title}” was taken away from readers.` : `“${s.title}”: ${stageWords[to].toLowerCase()}.`,
          action: back && { label: 'Undo', run: async () => { await back(); reload(); } } });
      }
    } catch (e) { fault(e); }
    busy.current = false;
    wanted.current = s.id;
    reload();
  };

  return (
    <Page title="Board" bar={(
      <div class="chips" role="group" aria-label="Whose stories">
        <button type="button" class="chip" aria-pressed={!mine} onClick={() => setMine(false)}>Everybody’s</button>
        <button type="button" class="chip" aria-pressed={mine} onClick={() => setMine(true)}>Mine</button>
      </div>
    )}>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : <>
        <p class="hint board-hint">Drag a card to another column, or move it with Shift and the arrow keys.</p>
        <p class="for-ears" role="status">{said}</p>
        <div class="board" tabIndex={0} role="region" aria-label="Columns of the board">
          {columns.map((c) => (
            <section key={c.stage} class={`board-column${over === c.stage ? ' board-over' : ''}`} aria-labelledby={`column-${c.stage}`}
              onDragOver={(e) => { if (dragged && mayMove(dragged, c.stage)) { e.preventDefault(); setOver(c.stage); } }} onDragLeave={(e) => { if (!e.currentTarget.contains(e.relatedTarget as Node)) setOver(null); }}
              onDrop={(e) => { e.preventDefault(); setOver(null); if (dragged) void go(dragged, c.stage); setDragged(null); }}>
              <h2 id={`column-${c.stage}`}>{stageWords[c.stage]} <span class="board-count">{c.count}</span></h2>
              {c.stories.length === 0 ? <p class="board-none">{hints[c.stage]}</p> : (
                <ul>
                  {c.stories.map((s) => <Card key={s.id} story={s} stages={stages} column={c.stage} onMove={(to) => void go(s, to)} onDrag={setDragged} />)}
                </ul>
              )}
              {c.count > c.stories.length && <p class="board-none">and {c.count - c.stories.length} more in the list of stories</p>}
            </section>
          ))}
        </div>
      </>}
    </Page>
  );
}

interface CardProps { story: DeskStory; stages: Stage[]; column: Stage; onMove: (to: Stage) => void; onDrag: (s: DeskStory | null) => void }

function Card({ story: s, stages, column, onMove, onDrag }: CardProps) {
  const { route } = useLocation();
  const w = s.workflow, what = about(w);
  const onKey = (e: KeyboardEvent) => {
    if (!e.shiftKey || (e.key !== 'ArrowRight' && e.key !== 'ArrowLeft')) return;
    e.preventDefault();
    const by = e.key === 'ArrowRight' ? 1 : -1;
    // The next column that it may be moved to: what may not be done by hand is left out.
    for (let n = stages.indexOf(column) + by; n >= 0 && n < stages.length; n += by) if (mayMove(s, stages[n]!)) { onMove(stages[n]!); return; }
  };
  return (
    <li class="board-card" draggable onDragStart={(e) => { e.dataTransfer?.setData('text/plain', s.title); if (e.dataTransfer) e.dataTransfer.effectAllowed = 'move'; onDrag(s); }} onDragEnd={() => onDrag(null)}>
      <div class="board-card-head">
        <a href={href(`/stories/${s.id}`)} data-card={s.id} draggable={false} onKeyDown={onKey}>{s.title}</a>
        <Menu label={`Move ${s.title}`} items={[
          { label: 'Open', icon: 'edit', run: () => route(href(`/stories/${s.id}`)) },
          ...stages.filter((to) => to !== column && mayMove(s, to)).map((to) => ({ label: `Move to ${stageWords[to]}`, icon: 'right' as const, run: () => onMove(to) })),
        ]} />
      </div>
      {what && <p class="board-what">{what}</p>}
      <p class="board-facts">
        {(w.stage !== column || w.live_stage) && <StageBadge of={w} />}
        <Due of={w} />
        {!!s.open_notes && <small>{s.open_notes} open {s.open_notes === 1 ? 'note' : 'notes'}</small>}
        <small>{w.touched_by && `${w.touched_by}, `}<Time at={w.touched_at} /></small>
      </p>
    </li>
  );
}
