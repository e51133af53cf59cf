// What the text asks the server for: to take a picture, to say what stands at an address.
import { api, plain } from '../api/client';
import type { Library, Sent } from '../editor/send';
import { fault, toast } from '../kit/toast';
import { nameOf, sendFile } from '../media/put';
import { findStory } from './find-story';

/** library is that of the view of a story; waits is told how many files are on their way. */
export function library(story: string, waits: (count: number) => void): Library {
  return {
    send: (file, progress) => sendFile<Sent>(`/media?name=${nameOf(file, 'picture')}`, file, { progress }),
    pick: async (many) => {
      const { pickMedia, pickSeveral } = await import('../media/picker');
      const list = many ? await pickSeveral({ kind: 'image' }) : [await pickMedia({ kind: 'image' })];
      const found = (list ?? []).filter((m) => m !== null);
      return found.length ? found.map((m) => ({ src: m.path, alt: m.alt, credit: m.credit, width: m.width, height: m.height })) : null;
    },
    say: (text) => { toast({ text, kind: /too much|larger|could not/.test(text) ? 'fault' : undefined }); },
    fault,
    findStory: () => findStory(story),
    about: async (url) => ({ ...await plain(() => api.POST('/links/look', { body: { url } })) }),
    waits,
  };
}
