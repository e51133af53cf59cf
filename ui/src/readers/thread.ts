// What is done to a thread from the queue: a comment stands first, a story takes no more.
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { fault, toast } from '../kit/toast';

type Entry = components['schemas']['ReaderItem'];
type Set = (change: (before: { items: Entry[] } | undefined) => { items: Entry[] } | undefined) => void;

/** threadActs are the two acts, which show at once in the list what they do, and can be taken back. */
export function threadActs(set: Set) {
  const mark = (fits: (it: Entry) => boolean, as: Partial<Entry>) => set((before) => before && { items: before.items.map((it) => (fits(it) ? { ...it, ...as } : it)) });
  const act = async (fits: (it: Entry) => boolean, was: Partial<Entry>, as: Partial<Entry>, call: () => Promise<unknown>, text: string, back: () => Promise<void>) => {
    mark(fits, as);
    try {
      await call();
      toast({ text, action: { label: 'Undo', run: back } });
    } catch (err) { mark(fits, was); throw err; }
  };
  const pin = async (it: Entry, to = !it.pinned): Promise<void> => act((other) => other.kind === 'comment' && other.id === it.id, { pinned: !to }, { pinned: to },
    () => ask(() => api.PUT('/comments/{id}/pin', { params: { path: { id: it.id } }, body: { pinned: to } })),
    to ? 'It stands above all others of its story.' : 'It stands where it stood.', () => pin(it, !to));
  const close = async (it: Entry, to = !it.closed): Promise<void> => act((other) => other.story_id === it.story_id, { closed: !to }, { closed: to },
    () => ask(() => api.PUT('/stories/{id}/comments', { params: { path: { id: it.story_id! } }, body: { closed: to } })),
    to ? 'The story takes no more comments.' : 'The story takes comments again.', () => close(it, !to));
  return { pin: (it: Entry) => pin(it).catch(fault), close: (it: Entry) => close(it).catch(fault) };
}
