// The calendar: a month of what was published, what goes out and what is meant for a day. On a phone it is a list. What is
// planned or scheduled is dragged to another day, or moved with Shift and the arrow keys, or by its menu.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import * as acts from '../desk/acts';
import { askDay } from '../desk/ask-time';
import { stageWords, type Stage } from '../desk/stage';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Combo, type Option } from '../kit/combo';
import { Dialog, show } from '../kit/dialog';
import { useLoad } from '../kit/load';
import { Menu } from '../kit/menu';
import { Fault, Loading, Page } from '../kit/page';
import { fault, toast } from '../kit/toast';
import { href, useLocation } from '../shell/router';
import type { ViewProps } from '../shell/routes';
import { may, mayAtAll } from '../shell/session';
import sheet from './calendar.css?sheet';

adopt(sheet);

type Entry = components['schemas']['CalendarEntry'] & { owner_id?: string };

// Days are reckoned in UTC, as dates without a time: 2026-05-31.
const dayOf = (t: Date) => t.toISOString().slice(0, 10);
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const plus = (day: string, days: number) => dayOf(new Date(at(day).getTime() + days * 86_400_000));
const inWords = (day: string, o: Intl.DateTimeFormatOptions) => at(day).toLocaleDateString([], { ...o, timeZone: 'UTC' });
const long: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };

/** daysOf are the days of the weeks in which a month stands, from Monday. */
function daysOf(month: string): string[] {
  const first = `${month}-01`;
  let day = plus(first, -((at(first).getUTCDay() + 6) % 7));
  const days: string[] = [];
  do { for (let n = 0; n < 7; n++) { days.push(day); day = plus(day, 1); } } while (day.startsWith(month));
  return days;
}

const monthPlus = (month: string, n: number) => { const t = at(`${month}-01`); t.setUTCMonth(t.getUTCMonth() + n); return dayOf(t).slice(0, 7); };

export default function Calendar({ query }: ViewProps) {
  const { route } = useLocation();
  const month = /^\d{4}-\d{2}$/.test(query.month ?? '') ? query.month! : new Date().toISOString().slice(0, 7);
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/calendar', { params: { query: { month } } })), [month]);
  const [dragged, setDragged] = useState<Entry | null>(null);
  const [over, setOver] = useState('');
  const [said, setSaid] = useState('');
  const wanted = useRef(''); // the story that has the focus when it stands in its new place
  useEffect(() => {
    if (wanted.current) document.querySelector<HTMLElement>(`[data-entry="${wanted.current}"]`)?.focus();
    wanted.current = '';
  }, [data]);
  const days = useMemo(() => daysOf(month), [month]);
  const byDay = useMemo(() => {
    const map = new Map<string, Entry[]>();
    for (const e of data?.entries ?? []) map.set(e.day, [...(map.get(e.day) ?? []), e]);
    return map;
  }, [data]);
  const go = (to: string) => route(href(`/calendar?month=${to}`), true);

  /** put moves an entry to a day; moveTo says so itself if it cannot be. */
  const put = async (e: Entry, day: string, undo = true): Promise<void> => {
    if (day === e.day || e.kind === 'published') return;
    try {
      if (e.kind === 'scheduled') {
        const then = new Date(new Date(e.at!).getTime() + at(day).getTime() - at(e.day).getTime());
        await acts.schedule(e.story_id, e.publish_revision!, then.toISOString());
      } else {
        const w = await acts.workflowOf(e.story_id);
        await acts.plan(e.story_id, { planned_for: day, due_at: w.due_at });
      }
      const words = `“${e.title}” ${e.kind === 'scheduled' ? 'goes out on' : 'is meant for'} ${inWords(day, long)}.`;
      setSaid(words);
      if (undo) toast({ text: words, action: { label: 'Undo', run: () => put({ ...e, day, at: e.at && new Date(new Date(e.at).getTime() + at(day).getTime() - at(e.day).getTime()).toISOString() }, e.day, false) } });
      wanted.current = e.story_id;
    } finally { reload(); }
  };
  const moveTo = (e: Entry, day: string) => put(e, day).catch(fault);
  const add = async (day: string) => {
    const picked = await show<Option>((done) => <PickDraft day={day} done={done} />);
    if (!picked) return;
    try {
      const w = await acts.workflowOf(picked.id);
      await acts.plan(picked.id, { planned_for: day, due_at: w.due_at });
      setSaid(`“${picked.label}” is meant for ${inWords(day, long)}.`);
    } catch (problem) { fault(problem); }
    reload();
  };
  const entry = (e: Entry) => (
    <Item key={e.story_id} entry={e} zone={data!.time_zone} onDrag={setDragged} onMove={(day) => moveTo(e, day)} onAsk={() => { void askDay(`Move “${e.title}”`, 'Move', e.day, (day) => put(e, day)); }} />
  );
  const mayPlan = mayAtAll('story.plan');
  return (
    <Page title="Calendar" bar={<>
      <div class="calendar-months">
        <Button icon="left" kind="quiet" label="The month before" onClick={() => go(monthPlus(month, -1))} />
        <h2 aria-live="polite">{inWords(`${month}-01`, { month: 'long', year: 'numeric' })}</h2>
        <Button icon="right" kind="quiet" label="The month after" onClick={() => go(monthPlus(month, 1))} />
        <Button small onClick={() => go((data?.today ?? new Date().toISOString()).slice(0, 7))}>Today</Button>
      </div>
      {data && <small class="hint">Days and times are those of the publication ({data.time_zone.replaceAll('_', ' ')})</small>}
    </>}>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : <>
        <p class="for-ears" role="status">{said}</p>
        <div class="calendar-week" aria-hidden="true">{days.slice(0, 7).map((d) => <span key={d}>{inWords(d, { weekday: 'short' })}</span>)}</div>
        <ol class="calendar">
          {days.map((day) => {
            const list = byDay.get(day) ?? [], inside = day.startsWith(month);
            return (
              <li key={day} class={['calendar-day', !inside && 'calendar-beside', day === data.today && 'calendar-today', over === day && 'calendar-over', !list.length && 'calendar-empty'].filter(Boolean).join(' ')}
                onDragOver={(e) => { if (dragged && inside && mayMove(dragged)) { e.preventDefault(); setOver(day); } }} onDragLeave={(e) => { if (!e.currentTarget.contains(e.relatedTarget as Node)) setOver(''); }}
                onDrop={(e) => { e.preventDefault(); setOver(''); if (dragged) void moveTo(dragged, day); setDragged(null); }}>
                <div class="calendar-head">
                  <h3 aria-label={`${inWords(day, long)}${day === data.today ? ', today' : ''}`}><span class="calendar-number">{Number(day.slice(8))}</span><span class="calendar-name">{inWords(day, long)}</span></h3>
                  {mayPlan && inside && <Button small kind="quiet" icon="plus" label={`Plan a story for ${inWords(day, long)}`} onClick={() => add(day)} />}
                </div>
                {list.length > 0 && <ul>{list.map(entry)}</ul>}
              </li>
            );
          })}
        </ol>
      </>}
    </Page>
  );
}

/** mayMove tells whether the person may say on which day a story goes out, or for which it is meant. */
const mayMove = (e: Entry) => e.kind !== 'published' && may(e.kind === 'scheduled' ? 'story.schedule' : 'story.plan', e.owner_id ?? '');

interface ItemProps { entry: Entry; zone: string; onDrag: (e: Entry | null) => void; onMove: (day: string) => void; onAsk: () => void }

const kinds = { published: 'Published', scheduled: 'Scheduled', planned: 'Planned' } as const;

function Item({ entry: e, zone, onDrag, onMove, onAsk }: ItemProps) {
  const moves = mayMove(e);
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const onKey = (k: KeyboardEvent) => {
    const step = steps[k.key];
    if (!moves || !k.shiftKey || step === undefined) return;
    k.preventDefault();
    onMove(plus(e.day, step));
  };
  const clock = e.at ? new Date(e.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', timeZone: zone }) : '';
  return (
    <li class={`calendar-item calendar-${e.kind}`} draggable={moves} onDragStart={(d) => { d.dataTransfer?.setData('text/plain', e.title); onDrag(e); }} onDragEnd={() => onDrag(null)}>
      <a href={href(`/stories/${e.story_id}`)} data-entry={e.story_id} draggable={false} onKeyDown={onKey} title={`${kinds[e.kind]}: ${e.title}`}>
        {clock && <time dateTime={e.at}>{clock}</time>} <span>{e.title}</span>
        <span class="for-ears">, {kinds[e.kind]}{e.kind === 'planned' ? `, ${stageWords[e.stage as Stage].toLowerCase()}` : ''}{moves ? ', Shift and the arrow keys move it' : ''}</span>
      </a>
      {moves && <Menu label={`Move ${e.title}`} items={[{ label: 'Move to another day', icon: 'calendar', run: onAsk }, { label: 'Open', icon: 'edit', href: href(`/stories/${e.story_id}`) }]} />}
    </li>
  );
}

/** PickDraft chooses a story for a day. */
function PickDraft({ day, done }: { day: string; done: (o: Option | null) => void }) {
  const find = async (search: string): Promise<Option[]> => {
    const out = await ask(() => api.GET('/stories', { params: { query: { status: 'draft', mine: may('story.plan') ? undefined : true, search: search || undefined, sort: 'touched', limit: 20 } } }));
    return (out.stories ?? []).map((s) => ({ id: s.id, label: s.title, about: s.workflow.planned_for ? inWords(s.workflow.planned_for, { day: 'numeric', month: 'short' }) : stageWords[s.workflow.stage] }));
  };
  return (
    <Dialog title={`Plan a story for ${inWords(day, long)}`} onClose={() => done(null)}>
      <div class="calendar-pick"><Combo label="Which story" placeholder="Type some of its headline" find={find} onPick={done} autoFocus /></div>
    </Dialog>
  );
}
