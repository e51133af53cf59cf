// Changes to something in the library: shown at once, sent as one types, taken back one by one. What could not be sent stays
// in the fields and is sent again; where they are left meanwhile, it is kept here and offered to be sent.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { api, ask, told } from '../api/client';
import { toast } from '../kit/toast';
import type { Media } from './words';

/** Fields are what can be changed, as the server takes it. */
export interface Fields {
  name?: string; alt?: string; caption?: string; credit?: string; creator?: string; source_url?: string; copyright?: string; licence?: string; usage_terms?: string;
  rights?: Media['rights']; rights_expire?: string; focal?: { x: number; y: number }; crop?: Media['crop'];
}

const pause = 500;

/** before is what fields were, for taking a change back. */
function before(m: Media, change: Fields): Fields {
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(change)) {
    if (key === 'focal') out.focal = { x: m.focal_x, y: m.focal_y };
    else if (key === 'crop') out.crop = m.crop;
    else out[key] = m[key as keyof Media];
  }
  return out as Fields;
}

function applied(m: Media, change: Fields): Media {
  const { focal, ...rest } = change;
  return { ...m, ...rest, ...(focal ? { focal_x: focal.x, focal_y: focal.y } : {}) } as Media;
}

/** unsent are changes that could not be sent before their view was left, by what they are of. */
const unsent = new Map<string, { name: string; change: Fields }>();

const patch = async (id: string, change: Fields) => await ask(() => api.PATCH('/media/{id}', { params: { path: { id } }, body: change })) as Media;

/** leave keeps what could not be sent when nobody sees the fields any more, and says so. */
function leave(m: Media, change: Fields, why: string) {
  unsent.set(m.id, { name: m.name, change: { ...unsent.get(m.id)?.change, ...change } });
  toast({ text: `What you said about ${m.name} is not kept yet: ${why}`, kind: 'fault', action: { label: 'Try again', run: () => sendLeft(m.id) } });
}

async function sendLeft(id: string) {
  const left = unsent.get(id);
  if (!left) return;
  unsent.delete(id);
  try {
    await patch(id, left.change);
    toast({ text: `What you said about ${left.name} is kept.` });
  } catch (err) {
    unsent.set(id, { ...left, change: { ...left.change, ...unsent.get(id)?.change } });
    throw err;
  }
}

window.addEventListener('online', () => { [...unsent.keys()].forEach((id) => { sendLeft(id).catch(() => undefined); }); });
window.addEventListener('beforeunload', (e) => { if (unsent.size) e.preventDefault(); });

export interface Details {
  media: Media;
  edit: (change: Fields) => void;
  undo?: () => void;
  state: 'saved' | 'saving' | 'unsaved';
  error: string;
  retry: () => void;
}

/** useDetails keeps the changes to one thing. */
export function useDetails(first: Media, told_: (m: Media) => void): Details {
  const [media, setMedia] = useState(first);
  const [state, setState] = useState<Details['state']>('saved');
  const [error, setError] = useState('');
  const [past, setPast] = useState<Fields[]>([]);
  const now = useRef(first);
  const waiting = useRef<Fields>({});
  const was = useRef<Fields>({});
  const timer = useRef(0);
  const busy = useRef(false);
  const gone = useRef(false);

  const send = useCallback(async () => {
    window.clearTimeout(timer.current);
    if (busy.current || Object.keys(waiting.current).length === 0) return;
    const change = waiting.current, undo = was.current;
    waiting.current = {};
    was.current = {};
    busy.current = true;
    setState('saving');
    try {
      const kept = await patch(first.id, change);
      now.current = applied(kept, waiting.current);
      setMedia(now.current);
      told_(kept);
      setError('');
      if (Object.keys(undo).length) setPast((p) => [...p.slice(-49), undo]);
      setState(Object.keys(waiting.current).length ? 'unsaved' : 'saved');
    } catch (err) {
      busy.current = false;
      if (gone.current) {
        leave(now.current, { ...change, ...waiting.current }, told(err));
        waiting.current = {};
        return;
      }
      waiting.current = { ...change, ...waiting.current };
      was.current = { ...was.current, ...undo };
      setError(told(err));
      setState('unsaved');
      return;
    }
    busy.current = false;
    if (Object.keys(waiting.current).length) void send();
  }, []);

  const put = useCallback((change: Fields, takesBack: boolean) => {
    if (!takesBack) was.current = { ...before(now.current, change), ...was.current };
    waiting.current = { ...waiting.current, ...change };
    now.current = applied(now.current, change);
    setMedia(now.current);
    setState('unsaved');
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => { void send(); }, takesBack ? 0 : pause);
  }, []);

  useEffect(() => {
    const away = (e: BeforeUnloadEvent) => { if (Object.keys(waiting.current).length) { void send(); e.preventDefault(); } };
    window.addEventListener('beforeunload', away);
    const left = unsent.get(first.id);
    unsent.delete(first.id);
    if (left) put(left.change, false);
    const online = () => { void send(); };
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('beforeunload', away);
      window.removeEventListener('online', online);
      gone.current = true;
      void send();
    };
  }, []);

  const last = past.at(-1);
  return {
    media, edit: (change) => put(change, false), state, error, retry: () => { void send(); },
    undo: last && state === 'saved' ? () => { setPast((p) => p.slice(0, -1)); put(last, true); } : undefined,
  };
}
