// The bell: how much the person was told and has not read. The list itself is loaded when it is opened.
import { useEffect, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { Button } from '../kit/button';
import { fault } from '../kit/toast';
import { useCommands } from './commands';
import { useLocation } from './router';

const every = 30_000;

/** Bell asks every half minute while the page is seen. */
export function Bell() {
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    let timer = 0, over = false;
    const look = async () => {
      window.clearTimeout(timer);
      if (document.visibilityState === 'visible') {
        try {
          const out = await api.GET('/notifications', { params: { query: { limit: 1 } } });
          if (out.data && !over) setUnread(out.data.unread);
        } catch { /* the next time */ }
      }
      if (!over) timer = window.setTimeout(look, every);
    };
    void look();
    document.addEventListener('visibilitychange', look);
    return () => { over = true; window.clearTimeout(timer); document.removeEventListener('visibilitychange', look); };
  }, []);
  const { told } = useLocation().query;
  useEffect(() => { if (told) readAll(told.split(',')).then(setUnread, () => undefined); }, [told]); // a letter led here: what it told is read
  const open = async () => {
    try {
      const { openNotices } = await import('./notices');
      await openNotices(setUnread);
    } catch (err) { fault(err); }
  };
  useCommands(() => [{ id: 'notices', title: 'What you were told', group: 'You', icon: 'bell', keys: 'g n', run: open }], []);
  return (
    <span class="bell">
      <Button kind="quiet" icon="bell" label={unread ? `Notifications: ${unread} not read` : 'Notifications'} onClick={open} />
      {unread > 0 && <span class="bell-count" aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
    </span>
  );
}

/** readAll is for the list: it says that all, or some, were read, and how many are left. */
export async function readAll(ids?: string[]): Promise<number> {
  await ask(() => api.POST('/notifications/read', { body: { ids } }));
  const out = await ask(() => api.GET('/notifications', { params: { query: { limit: 1 } } }));
  return out.unread;
}
