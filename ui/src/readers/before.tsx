// What a member wrote before, beside what they wrote now.
import { api, ask } from '../api/client';
import { useLoad } from '../kit/load';
import { Badge } from '../kit/page';
import { Time } from '../kit/time';
import { mayAtAll } from '../shell/session';

export function Before({ id, name }: { id: string; name: string }) {
  const may = mayAtAll('readers.decide');
  const { data } = useLoad(() => (may ? ask(() => api.GET('/readers/members/{id}', { params: { path: { id } } })) : Promise.resolve(undefined)), [id]);
  if (!data) return null;
  return (
    <aside class="readers-before" aria-label="What they wrote before">
      <h2><bdi>{name || 'Somebody without a name'}</bdi></h2>
      <p>{data.shown} stand, {data.refused} refused, {data.spam} spam, {data.waiting} waiting. {data.banned && <Badge tone="bad">Banned</Badge>}</p>
      <ul>
        {data.last.map((it) => <li key={it.id}><small><Time at={it.since} /> {it.story_title}</small><span dir="auto">{it.words.length > 200 ? `${it.words.slice(0, 200)}…` : it.words}</span></li>)}
      </ul>
    </aside>
  );
}
