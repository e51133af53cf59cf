// What readers wrote, in one queue: comments, answers and reports of errors. One at a time by keyboard, or several at once.
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { adopt } from '../kit/adopt';
import { Button, LinkButton } from '../kit/button';
import { Select } from '../kit/field';
import { useListKeys } from '../kit/list-keys';
import { useLoad } from '../kit/load';
import { Empty, Fault, Loading, Page } from '../kit/page';
import { fault, toast } from '../kit/toast';
import { Before } from '../readers/before';
import { threadActs } from '../readers/thread';
import { decide, type Decided, keyOf, said, type State } from '../readers/decide';
import sheet from '../readers/readers.css?sheet';
import { Item } from '../readers/item';
import { href, useLocation } from '../shell/router';
import type { ViewProps } from '../shell/routes';
import { mayAtAll } from '../shell/session';
import { tellWaiting } from '../readers/waiting';

adopt(sheet);

export type Entry = components['schemas']['ReaderItem'];

const states = [{ value: 'waiting', label: 'Waits for the desk' }, { value: 'reported', label: 'Reported by readers' }, { value: 'shown', label: 'Shown' }, { value: 'refused', label: 'Refused' }, { value: 'spam', label: 'Spam' }, { value: 'all', label: 'All' }];
const kinds = [{ value: 'all', label: 'Everything' }, { value: 'comment', label: 'Comments' }, { value: 'answer', label: 'Answers' }, { value: 'report', label: 'Reports of errors' }];
const atOnce = 100;
const keys: Record<string, State> = { a: 'shown', r: 'refused', s: 'spam' };

/** listed is the address of a list: what is shown at first is not said in it. */
function listed({ state, kind, story }: Record<string, string>): string {
  const said = new URLSearchParams(Object.entries({ state: state === 'waiting' ? '' : state, kind: kind === 'all' ? '' : kind, story }).filter(([, v]) => v) as [string, string][]).toString();
  return href(said ? `/readers?${said}` : '/readers');
}

export default function Readers({ query }: ViewProps) {
  const { route } = useLocation();
  const state = query.state ?? 'waiting', kind = query.kind ?? 'all'; // of the address, so that the bell leads to what waits from any list
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const [last, setLast] = useState<Decided[]>([]);
  const [all, setAll] = useState(true); // nothing stands behind the last
  const [busy, setBusy] = useState(false);
  const asked = useRef('');
  const deciding = useRef<Promise<unknown>>(Promise.resolve()); // what was decided last is on its way: whoever looks at another list finds it there
  asked.current = `${state} ${kind} ${query.story ?? ''}`;
  const page = async (after?: string) => {
    await deciding.current;
    const out = await ask(() => api.GET('/readers', { params: { query: { state: state as 'waiting', kind: kind as 'all', story: query.story, newest: state !== 'waiting', limit: atOnce, after } } }));
    setAll(out.items.length < atOnce);
    return out;
  };
  const { data, err, reload, set } = useLoad(() => page(), [state, kind, query.story]);
  const list: Entry[] = data?.items ?? [];
  const rows = useListKeys(list.length);
  const now = list[Math.min(rows.at, list.length - 1)];
  const bans = mayAtAll('readers.ban'), decides = mayAtAll('readers.decide');
  const thread = threadActs(set);

  const done = async (which: Entry[], to: State) => {
    if (which.length === 0) return;
    const gone = new Set(which.map(keyOf));
    const at = Math.max(0, Math.min(rows.at, list.length - which.length - 1));
    set((before) => before && { items: before.items.filter((it) => !gone.has(keyOf(it))) });
    setChosen(new Set());
    setTimeout(() => rows.go(at));
    try {
      const sent = decide(which.map((it) => ({ kind: it.kind, id: it.id, to })));
      deciding.current = Promise.allSettled([deciding.current, sent]);
      const was = await sent;
      setLast(was);
      tellWaiting();
      toast({ text: said(to, which.length), action: { label: 'Undo', run: () => undo(was) } });
    } catch (e) { fault(e); reload(); }
  };
  const showMore = async () => {
    const mine = asked.current;
    setBusy(true);
    try {
      const next = await page(list[list.length - 1]?.next);
      if (mine === asked.current) set((before) => before && { items: [...before.items, ...next.items.filter((it) => !before.items.some((there) => keyOf(there) === keyOf(it)))] });
    } catch (e) { fault(e); } finally { setBusy(false); }
  };
  const undo = async (was: Decided[]) => {
    if (was.length === 0) return;
    await decide(was.map((d) => ({ kind: d.kind, id: d.id, to: d.was as State })));
    setLast([]);
    tellWaiting();
    reload();
  };
  const ban = async (it: Entry) => {
    if (!it.member_id) { toast({ text: 'Who wrote this is no member, so only the words can be refused.', kind: 'fault' }); return; }
    try {
      const out = await ask(() => api.POST('/readers/bans', { body: { kind: 'member', value: it.member_id!, name: it.name ?? '', also: true } }));
      setLast(out.done as Decided[]);
      tellWaiting();
      reload();
      toast({ text: `${it.name || 'This member'} may write no more, and what they wrote is taken away.`, action: { label: 'Undo', run: async () => { await ask(() => api.DELETE('/readers/bans/{id}', { params: { path: { id: out.id } } })); await undo(out.done as Decided[]); reload(); } } });
    } catch (e) { fault(e); }
  };
  const picked = () => (chosen.size > 0 ? list.filter((it) => chosen.has(keyOf(it))) : now ? [now] : []);
  const choose = (it: Entry) => setChosen((before) => { const next = new Set(before); if (!next.delete(keyOf(it))) next.add(keyOf(it)); return next; });
  const onKeyDown = (e: KeyboardEvent) => {
    rows.onKeyDown(e);
    const target = e.target as HTMLElement;
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT|BUTTON|A|SUMMARY)$/.test(target.tagName)) return;
    const to = keys[e.key];
    if (to) { e.preventDefault(); e.stopPropagation(); void done(picked(), to); }
    else if (e.key === 'b' && now && bans) { e.preventDefault(); e.stopPropagation(); void ban(now); }
    else if (e.key === 'p' && now?.pinnable && decides) { e.preventDefault(); e.stopPropagation(); void thread.pin(now); }
    else if (e.key === 'c' && now?.kind === 'comment' && decides) { e.preventDefault(); e.stopPropagation(); void thread.close(now); }
    else if (e.key === 'u') { e.preventDefault(); e.stopPropagation(); void undo(last).catch(fault); }
    else if (e.key === 'x' && now) { e.preventDefault(); e.stopPropagation(); choose(now); }
  };
  useEffect(() => { if (list.length > 0) rows.go(0); }, [state, kind, data === undefined]);
  useEffect(() => { if (data && list.length === 0 && !all) reload(); }, [data, all]); // the first are decided: the next come
  const bar = (
    <>
      <Select label="Show" value={state} choices={states} onValue={(to) => route(listed({ ...query, state: to }), true)} />
      <Select label="Of" value={kind} choices={kinds} onValue={(to) => route(listed({ ...query, kind: to }), true)} />
      {query.story && <LinkButton href={listed({ ...query, story: '' })}>{list[0]?.story_title ? `Only under “${list[0].story_title}”: show all` : 'Only under one story: show all'}</LinkButton>}
      {chosen.size > 0 && <span class="readers-many" role="status">{chosen.size} chosen <Button onClick={() => done(picked(), 'shown')}>Let stand</Button> <Button onClick={() => done(picked(), 'refused')}>Refuse</Button> <Button onClick={() => done(picked(), 'spam')}>Spam</Button></span>}
    </>
  );
  return (
    <Page title="Readers" bar={bar}>
      <p class="hint readers-keys">By keyboard: <kbd>j</kbd> and <kbd>k</kbd> move, <kbd>a</kbd> lets stand, <kbd>r</kbd> refuses, <kbd>s</kbd> is spam, {bans && <><kbd>b</kbd> bans who wrote it, </>}<kbd>p</kbd> pins a comment that is shown, <kbd>c</kbd> ends or opens the comments of its story, <kbd>x</kbd> chooses several, <kbd>u</kbd> takes the last back.</p>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : list.length === 0
        ? <Empty title={state === 'waiting' ? 'Nothing waits' : 'Nothing here'} icon="check">What readers write, and the rules of the desk hold back, stands here until somebody has decided it.</Empty>
        : (
          <div class="readers">
            <ul class="rows" onKeyDown={onKeyDown} aria-label="What readers wrote">
              {list.map((it, at) => (
                <Item key={keyOf(it)} it={it} row={rows.row(at)} chosen={chosen.has(keyOf(it))} onChoose={() => choose(it)} onDecide={(to) => done([it], to)} onBan={bans && it.member_id ? () => ban(it) : undefined}
                  onPin={it.pinnable && decides ? () => thread.pin(it) : undefined} onClose={it.kind === 'comment' && decides ? () => thread.close(it) : undefined} />
              ))}
            </ul>
            {now?.member_id && <Before key={now.member_id} id={now.member_id} name={now.name ?? ''} />}
          </div>
        )}
      {list.length > 0 && !all && <p><Button busy={busy} onClick={showMore}>Show more</Button></p>}
    </Page>
  );
}
