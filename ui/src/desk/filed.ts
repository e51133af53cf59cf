// Finding what stories are filed under.
import { api, ask } from '../api/client';
import type { Option } from '../kit/combo';

const counted = (n: number | undefined) => (n ? `${n} ${n === 1 ? 'story' : 'stories'}` : '');

/** topicOptions are topics that begin with what was typed, what is most used first. */
export async function topicOptions(q: string): Promise<Option[]> {
  const { topics } = await ask(() => api.GET('/topics', { params: { query: { q, order: 'used' } } }));
  return (topics ?? []).map((t) => ({ id: t.id!, label: t.name, about: counted(t.stories) }));
}

/** bylineOptions are bylines that begin with what was typed, what is most used first. */
export async function bylineOptions(q: string): Promise<Option[]> {
  const { bylines } = await ask(() => api.GET('/bylines', { params: { query: { q, order: 'used' } } }));
  return (bylines ?? []).map((b) => ({ id: b.id!, label: b.name, about: counted(b.stories) }));
}
