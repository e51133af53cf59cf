// What the palette finds by name: stories and people.
import { api, ask } from '../api/client';
import { addFinder, type Command } from './commands';
import { fits } from './fits';
import { href } from './router';

/** findByName has the palette find; what it gives ends that. */
export function findByName(route: (url: string) => void): () => void {
  const stop = [
    addFinder(async (search, signal) => {
      const { stories } = await ask(() => api.GET('/stories', { params: { query: { search } as Record<string, string> }, signal }));
      return (stories ?? []).filter((s) => fits(s.title ?? '', search) > 0).slice(0, 7).map((s): Command => ({
        id: `story.open.${s.id}`, title: s.title || 'Untitled', group: s.published ? 'Published story' : 'Story', icon: 'stories', run: () => route(href(`/stories/${s.id}`)) }));
    }),
    addFinder(async (name, signal) => {
      const { people } = await ask(() => api.GET('/people', { params: { query: { name } }, signal }));
      return (people ?? []).slice(0, 5).map((p): Command => ({ id: `person.open.${p.id}`, title: p.name, group: 'Person', icon: 'people', run: () => route(href(`/people/${p.id}`)) }));
    }),
  ];
  return () => stop.forEach((end) => end());
}
