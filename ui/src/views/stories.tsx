// The first view: what the desk is working on. Filters and order stand in the address, so that a list can be kept and sent.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { about, Due, live, StageBadge, type DeskStory, type Stage } from '../desk/stage';
import { adopt } from '../kit/adopt';
import { Button, LinkButton } from '../kit/button';
import { Select, TextField } from '../kit/field';
import { Icon } from '../kit/icon';
import { useListKeys } from '../kit/list-keys';
import { useLater, useLoad, useQuestion } from '../kit/load';
import { Menu } from '../kit/menu';
import { Empty, Fault, Loading, Page } from '../kit/page';
import { Time } from '../kit/time';
import { fault } from '../kit/toast';
import { newStory } from '../shell/app';
import { href, useLocation } from '../shell/router';
import type { ViewProps } from '../shell/routes';
import { currentMe, may, mayAtAll } from '../shell/session';
import { onMoved } from '../story/moved';
import sheet from './stories.css?sheet';

adopt(sheet);

interface Filter { id: string; label: string; stage?: Stage[]; mine?: boolean; reviewer?: string; status?: 'draft' | 'published' }

const filters: Filter[] = [
  { id: '', label: 'All' },
  { id: 'mine', label: 'Mine', mine: true },
  { id: 'to-review', label: 'For me to review', reviewer: 'me', stage: ['review'] },
  { id: 'draft', label: 'Drafts', stage: ['draft'] },
  { id: 'review', label: 'In review', stage: ['review'] },
  { id: 'ready', label: 'Ready', stage: ['approved', 'embargoed', 'scheduled'] },
  { id: 'out', label: 'Published', stage: live },
];

const sorts = [
  { value: 'touched', label: 'Last saved' }, { value: 'due', label: 'Due first' }, { value: 'begun', label: 'Last begun' }, { value: 'published', label: 'Last published' },
] as const;
type Sort = (typeof sorts)[number]['value'];

export default function Stories({ query }: ViewProps) {
  const { route } = useLocation();
  const filter = filters.find((f) => f.id === (query.show ?? '')) ?? filters[0]!;
  const sort = sorts.some((s) => s.value === query.sort) ? (query.sort as Sort) : 'touched';
  const [typed, setTyped] = useState(query.search ?? '');
  const search = useLater(typed.trim(), 200);
  const [more, setMore] = useState<{ stories: DeskStory[]; next?: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const asked = { stage: filter.stage, mine: filter.mine, reviewer: filter.reviewer, status: filter.status, sort, search: search || undefined, limit: 50 };
  const { data, err, reload, loading } = useLoad(() => ask(() => api.GET('/stories', { params: { query: asked } })), [filter.id, sort, search]);
  useEffect(() => setMore(null), [data]);
  useEffect(() => onMoved.listen(reload), [reload]);
  useEffect(() => { if ((query.search ?? '') !== search) go({ search }); }, [search]);
  const go = (to: { show?: string; sort?: string; search?: string }) => {
    const next = new URLSearchParams(Object.entries({ show: filter.id, sort: sort === 'touched' ? '' : sort, search, ...to }).filter(([, v]) => v) as [string, string][]).toString();
    route(href(`/${next ? `?${next}` : ''}`), true);
  };
  const list = useMemo(() => [...(data?.stories ?? []), ...(more?.stories ?? [])], [data, more]);
  const next = more ? more.next : data?.next;
  const keys = useListKeys(list.length, (at) => route(href(`/stories/${list[at]!.id}`)));
  const question = useQuestion([data]);
  const loadMore = async () => {
    const of = question.current;
    setBusy(true);
    try {
      const page = await ask(() => api.GET('/stories', { params: { query: { ...asked, before: next } } }));
      if (question.current === of) setMore({ stories: [...(more?.stories ?? []), ...(page.stories ?? [])], next: page.next });
    } catch (e) { fault(e); }
    setBusy(false);
  };
  const bar = <>
    <div class="chips" role="group" aria-label="Which stories">
      {filters.map((f) => <button key={f.id} type="button" class="chip" aria-pressed={f.id === filter.id} onClick={() => go({ show: f.id })}>{f.label}</button>)}
    </div>
    <div class="stories-find">
      <TextField type="search" label="Search headlines" bare placeholder="Search headlines" value={typed} maxLength={200} onValue={setTyped} />
      <Select label="Order" bare value={sort} onValue={(v) => go({ sort: v === 'touched' ? '' : v })} choices={sorts.map((s) => ({ ...s }))} />
    </div>
  </>;
  return (
    <Page title="Stories" bar={bar} actions={<LinkButton kind="quiet" icon="trash" href={href('/bin')}>Bin</LinkButton>}>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : list.length === 0 ? <Nothing filtered={!!filter.id || !!search} clear={() => { setTyped(''); go({ show: '', search: '' }); }} />
        : <>
          <ul class="rows stories-rows" onKeyDown={keys.onKeyDown} aria-busy={loading}>
            {list.map((s, at) => <Row key={s.id} story={s} keys={keys.row(at)} />)}
          </ul>
          <p class="for-ears" role="status">{list.length} {list.length === 1 ? 'story' : 'stories'}{next ? ', and more' : ''}</p>
          {next && <div class="stories-more"><Button onClick={loadMore} busy={busy}>Show more</Button></div>}
        </>}
    </Page>
  );
}

function Nothing({ filtered, clear }: { filtered: boolean; clear: () => void }) {
  const { route } = useLocation();
  if (filtered) return <Empty title="No story is like that" icon="search" action={<Button onClick={clear}>Show all stories</Button>}>Choose another filter, or look for other words.</Empty>;
  return (
    <Empty title="No stories yet" icon="stories" action={mayAtAll('story.save') && <Button kind="primary" icon="plus" onClick={() => newStory(route)}>New story</Button>}>
      Begin one, or read one in from a text or a link.
    </Empty>
  );
}

function Row({ story: s, keys }: { story: DeskStory; keys: ReturnType<ReturnType<typeof useListKeys>['row']> }) {
  const { route } = useLocation();
  const w = s.workflow, what = about(w);
  const mine = s.owner_id === currentMe()?.id;
  const away = async () => {
    try { await (await import('../desk/acts')).putAway(s.id, s.title); } catch (e) { fault(e); }
  };
  return (
    <li class="stories-row">
      <a class="row" href={href(`/stories/${s.id}`)} {...keys}>
        <span class="row-main"><strong>{s.title}</strong>{(what || s.dek) && <small>{what || s.dek}</small>}</span>
        <span class="stories-facts">
          {!!s.quotes && <small title={`${s.quotes_sourced ?? 0} of ${s.quotes} quotes have a source, ${s.quotes_checked ?? 0} were checked`}><Icon name="quote" /> <span class="for-ears">Quotes with a source: </span>{s.quotes_sourced ?? 0}/{s.quotes}</small>}
          {!!s.open_notes && <small><Icon name="note" /> {s.open_notes}<span class="for-ears"> open {s.open_notes === 1 ? 'note' : 'notes'}</span></small>}
          <Due of={w} />
          <span class="stories-stage"><StageBadge of={w} /></span>
          <small class="stories-touched">{w.touched_by && <>{mine && w.touched_by === currentMe()?.name ? 'You' : w.touched_by}, </>}<Time at={w.touched_at} /></small>
        </span>
      </a>
      <Menu label={`More about ${s.title}`} items={[
        { label: 'Open', icon: 'edit', run: () => route(href(`/stories/${s.id}`)) },
        s.published && { label: 'See it on the site', icon: 'external', href: `/${s.slug}/` },
        may('story.trash', s.owner_id ?? '') && { label: 'Put into the bin', icon: 'trash', danger: true, run: away },
      ]} />
    </li>
  );
}

