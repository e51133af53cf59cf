// What the person was told: a list at the side. What is opened counts as read.
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { Button } from '../kit/button';
import { Dialog, show } from '../kit/dialog';
import { useLoad } from '../kit/load';
import { Empty, Fault, Loading } from '../kit/page';
import { Time } from '../kit/time';
import { fault } from '../kit/toast';
import { adopt } from '../kit/adopt';
import { readAll } from './bell';
import { href } from './router';
import sheet from './notices.css?sheet';

adopt(sheet);

type Notice = components['schemas']['Notification'];
type Standing = components['schemas']['SiteAlarm'];

const says: Record<Notice['kind'], (n: Notice) => string> = {
  review: (n) => `${n.by} asks you to read`,
  approved: (n) => `${n.by} approved`,
  returned: (n) => `${n.by} sent back`,
  published: () => 'Went out on time:',
  not_published: () => 'Did not go out:',
  note: (n) => `${n.by} wrote a note on`,
  reply: (n) => `${n.by} answered on`,
  mention: (n) => `${n.by} named you in a note on`,
  assigned: (n) => `${n.by} gave you something to do on`,
  taken_over: (n) => `${n.by} took over`,
  readers: () => 'What readers wrote waits under',
};

/** leads is where a notification leads to. */
const leads = (n: Notice) => (n.kind === 'readers' ? `/readers?story=${n.story_id}` : `/stories/${n.story_id}${n.note_id ? `?panel=notes&note=${n.note_id}` : ''}`);

/** Where something is done about what stands until it is mended. */
const stands: Record<Standing['kind'], string> = { copies: '/settings/copies' };

export async function openNotices(onUnread: (n: number) => void): Promise<void> {
  await show<string>((done) => <Notices done={done} onUnread={onUnread} />);
}

function Notices({ done, onUnread }: { done: (to: string | null) => void; onUnread: (n: number) => void }) {
  const { data, err, reload, set } = useLoad(() => ask(() => api.GET('/notifications', { params: { query: { limit: 30 } } })), []);
  const [busy, setBusy] = useState(false);
  const list = data?.notifications ?? [];
  const standing = data?.standing ?? [];
  const read = async (ids?: string[]) => {
    try { onUnread(await readAll(ids)); } catch (e) { fault(e); }
  };
  const all = async () => {
    setBusy(true);
    await read();
    set((before) => before && { ...before, unread: before.standing.length, notifications: (before.notifications ?? []).map((n) => ({ ...n, read_at: n.read_at ?? n.at })) });
    setBusy(false);
  };
  return (
    <Dialog title="Notifications" look="sheet" onClose={() => done(null)} actions={data && data.unread > standing.length && <Button icon="check" busy={busy} onClick={all}>Mark all as read</Button>}>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : list.length + standing.length === 0
        ? <Empty title="Nothing yet" icon="bell">When somebody asks you to read a story, answers a note of yours or names you, or what readers wrote waits, it stands here.</Empty>
        : (
          <ul class="notices">
            {standing.map((s) => (
              <li key={s.kind} class="notice-new">
                <a href={href(stands[s.kind])} onClick={() => done(null)}>
                  <span><span class="for-ears">Until it is mended: </span>{s.says}</span>
                  <small><Time at={s.at} /></small>
                </a>
              </li>
            ))}
            {list.map((n) => (
              <li key={n.id} class={n.read_at ? '' : 'notice-new'}>
                <a href={href(leads(n))} onClick={() => { void read([n.id]); done(null); }}>
                  <span>{!n.read_at && <span class="for-ears">Not read: </span>}{says[n.kind](n)} <strong>{n.title}</strong></span>
                  {n.words && <q>{n.words}</q>}
                  <small><Time at={n.at} /></small>
                </a>
              </li>
            ))}
          </ul>
        )}
    </Dialog>
  );
}
