// A page that is being read in: the text, and beside it what was found, each to accept, change or drop.
import { useMemo, useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button, LinkButton } from '../kit/button';
import { useLoad } from '../kit/load';
import { Empty, Fault, Loading, Page } from '../kit/page';
import { fault, toast } from '../kit/toast';
import { useCommands } from '../shell/commands';
import { href, useLocation } from '../shell/router';
import type { ViewProps } from '../shell/routes';
import { may, useMe } from '../shell/session';
import { Bar } from './read/bar';
import { Card } from './read/card';
import { useDeciding } from './read/decide';
import { Drawer } from './read/drawer';
import { grouped, sure, type Finding, type Reading, type Values } from './read/finding';
import { HeadFields } from './read/head';
import { Notices } from './read/notices';
import sheet from './read/read.css?sheet';
import { Text } from './read/text';

adopt(sheet);

export default function ReadingView({ params }: ViewProps) {
  const id = params.id!;
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/readings/{id}', { params: { path: { id } } })), [id]);
  if (err) return <Page title="Read it in"><Fault err={err} again={reload} /></Page>;
  if (!data) return <Page title="Read it in"><Loading /></Page>;
  if (data.story_id) {
    return (
      <Page title="Read it in">
        <Empty title="This page is a story now" icon="check" action={<LinkButton kind="primary" href={href(`/stories/${data.story_id}`)}>Open the story</LinkButton>}>What was decided is in it.</Empty>
      </Page>
    );
  }
  return <Work reading={data} />;
}

interface Done { title: string; slug: string; storyID: string; warnings: string[] }

function Work({ reading }: { reading: Reading }) {
  const { route } = useLocation();
  const me = useMe();
  const on = reading.on_file;
  const deciding = useDeciding(reading);
  const groups = useMemo(() => grouped(reading.findings), [reading]);
  const order = useMemo(() => groups.flatMap((g) => g.list), [groups]);
  const dropped = useMemo(() => reading.findings.filter((f) => f.kind === 'dropped'), [reading]);
  const [at, show] = useState<string | undefined>(() => order.find((f) => !reading.state.decisions[f.id])?.id ?? order[0]?.id);
  const now = useRef(at); // where one is, also between two keys that come before anything is drawn
  const setAt = (id: string | undefined) => { now.current = id; show(id); };
  const [editing, setEditing] = useState<string | null>(null);
  const [drawer, setDrawer] = useState(false);
  const [busy, setBusy] = useState<'draft' | 'publish' | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { decisions } = deciding;
  const left = order.filter((f) => !decisions[f.id]);
  const people = useMemo(() => reading.findings.filter((f) => f.kind === 'person').map((f) => f.values.name ?? ''), [reading]);
  const mayPublish = may('story.publish', me?.id ?? '');

  const focus = (id: string | undefined) => {
    setAt(id);
    if (id) window.requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus());
  };
  /** onward goes to the next finding that nobody decided on, from here downwards and then from the top. */
  const onward = (from: string, decided: Record<string, unknown>) => {
    const place = order.findIndex((f) => f.id === from);
    const next = [...order.slice(place + 1), ...order.slice(0, place)].find((f) => !decided[f.id]);
    focus(next?.id ?? from);
  };
  const decide = (ids: string[], d: { do: 'accept' | 'change' | 'drop'; values?: Values }) => {
    deciding.decide(Object.fromEntries(ids.map((id) => [id, d])));
    setEditing(null);
    onward(ids[ids.length - 1]!, deciding.state().decisions);
  };
  const here = () => order.find((f) => f.id === now.current);
  const accept = (f = here()) => {
    if (!f) return;
    if (f.kind === 'person' && (on.people[f.id]?.length ?? 0) > 1) { setEditing(f.id); toast({ text: `Several people on file are called ${f.values.name}: say which one this is.` }); return; }
    if (/^[a-zà-ž]/.test(f.values.speaker ?? '')) { setEditing(f.id); return; } // why an unnamed source is not named
    decide([f.id], { do: 'accept' });
  };
  const acceptGroup = (f = here()) => {
    const group = groups.find((g) => g.list.some((x) => x.id === f?.id));
    const ids = group?.list.filter((x) => !deciding.state().decisions[x.id] && sure(x, on)).map((x) => x.id) ?? [];
    if (ids.length) decide(ids, { do: 'accept' });
    else toast({ text: 'Nothing more here is sure enough to be accepted together: decide one by one.' });
  };
  const move = (by: number) => focus(order[Math.max(0, Math.min(order.length - 1, order.findIndex((f) => f.id === now.current) + by))]?.id);
  const undo = () => { const id = deciding.undo(); if (id && order.some((f) => f.id === id)) focus(id); };

  const keep = async (publish: boolean) => {
    if (busy) return;
    if (!deciding.state().head.headline.trim()) { toast({ text: 'The story has no headline yet: write one above the text.', kind: 'fault' }); document.querySelector<HTMLElement>('.read-headline')?.focus(); return; }
    setBusy(publish ? 'publish' : 'draft');
    try {
      await deciding.settled();
      const made = await ask(() => api.POST('/readings/{id}/story', { params: { path: { id: reading.id } }, body: { state: deciding.state(), publish } }));
      if (publish) setDone({ title: made.title, slug: made.slug, storyID: made.story_id, warnings: made.warnings });
      else {
        made.warnings.forEach((text) => toast({ text }));
        route(href(`/stories/${made.story_id}`));
      }
    } catch (err) { fault(err); } finally { setBusy(null); }
  };
  const goOn = () => { const done = deciding.state().decisions; if (order.some((f) => !done[f.id])) onward(now.current ?? '', done); else void keep(false); };

  useCommands(() => [
    { id: 'read.next', title: 'Next finding', group: 'Reading', keys: 'j', run: () => move(1) },
    { id: 'read.back', title: 'Finding before', group: 'Reading', keys: 'k', run: () => move(-1) },
    { id: 'read.accept', title: 'Accept', group: 'Reading', icon: 'check', keys: 'a', run: () => accept() },
    { id: 'read.all', title: 'Accept all sure ones of this group', group: 'Reading', icon: 'check', keys: 'shift+a', run: () => acceptGroup() },
    { id: 'read.drop', title: 'Drop', group: 'Reading', icon: 'close', keys: 'x', run: () => { const f = here(); if (f) decide([f.id], { do: 'drop' }); } },
    { id: 'read.change', title: 'Change', group: 'Reading', icon: 'edit', keys: 'e', run: () => { const f = here(); if (f) setEditing(f.id); } },
    { id: 'read.undo', title: 'Take the last decision back', group: 'Reading', icon: 'undo', keys: 'u', run: undo },
    { id: 'read.dropped', title: 'What was left out', group: 'Reading', keys: 'd', run: () => setDrawer(true) },
    { id: 'read.draft', title: 'Make the draft', group: 'Reading', icon: 'stories', keys: 'mod+enter', run: () => keep(false) },
    ...(mayPublish ? [{ id: 'read.publish', title: 'Publish', group: 'Reading', keys: 'mod+shift+enter', run: () => keep(true) }] : []),
  ], [at, decisions, deciding.head, deciding.count, groups, busy, mayPublish]);

  if (done) return <Published done={done} />;
  const card = (f: Finding) => (
    <Card key={f.id} finding={f} decision={decisions[f.id]} on={on} people={people} here={f.id === at} editing={editing === f.id}
      onHere={() => setAt(f.id)} onAccept={() => accept(f)} onDrop={() => decide([f.id], { do: 'drop' })} onEdit={() => { setAt(f.id); setEditing(f.id); }}
      onUndecide={() => { deciding.decide({ [f.id]: undefined }); focus(f.id); }} onEnter={goOn}
      onChange={(values) => decide([f.id], { do: 'change', values })} onLeave={() => { setEditing(null); focus(f.id); }} />
  );
  return (
    <Page title="Read it in">
      <Notices reading={reading} />
      <div class="read">
        <section class="read-text card" aria-label="The text as it was read">
          <HeadFields head={deciding.head} onHead={deciding.setHead} />
          <Text reading={reading} decisions={decisions} at={at} onPick={(id) => focus(id)} />
        </section>
        <section class="read-found" aria-label="What was found">
          <div ref={list}>
            {order.length === 0 && <p class="card">No people, quotes or dates were found. The text is kept as it stands.</p>}
            {groups.map((g) => {
              const open = g.list.filter((f) => !decisions[f.id] && sure(f, on)).length;
              return (
                <section key={g.id} class="read-group" aria-labelledby={`g-${g.id}`}>
                  <header><h2 id={`g-${g.id}`}>{g.title}</h2>{open > 1 && <Button small kind="quiet" icon="check" onClick={() => acceptGroup(g.list[0])}>{`Accept ${open} sure`}</Button>}</header>
                  <ul>{g.list.map(card)}</ul>
                </section>
              );
            })}
          </div>
        </section>
      </div>
      <Bar all={order.length} left={left.length} saving={deciding.saving} canUndo={deciding.canUndo} onUndo={undo} dropped={dropped.length} onDropped={() => setDrawer(true)}
        busy={busy} onDraft={() => void keep(false)} onPublish={mayPublish ? () => void keep(true) : undefined} />
      {drawer && <Drawer list={dropped} decisions={decisions} onClose={() => setDrawer(false)}
        onBring={(id) => deciding.decide({ [id]: { do: 'accept' } })} onLeave={(id) => deciding.decide({ [id]: undefined })} />}
    </Page>
  );
}

function Published({ done }: { done: Done }) {
  return (
    <Page title={`Published: ${done.title}`} actions={<><LinkButton href={href('/read')}>Read another page in</LinkButton><LinkButton href={href(`/stories/${done.storyID}`)}>Open the story</LinkButton><LinkButton kind="primary" icon="external" href={`/${done.slug}/`} target="_blank">See it on the site</LinkButton></>}>
      {done.warnings.length > 0
        ? <section class="card" aria-labelledby="know"><h2 id="know">Good to know</h2><ul class="read-notes">{done.warnings.map((w) => <li key={w}>{w}</li>)}</ul></section>
        : <p>Readers see it now. Its quotes are attributed by the desk; they can be checked against their sources at any time.</p>}
    </Page>
  );
}
