// What the palette finds: stories, people and quotes, by every word that the desk has of them.
import { api, ask } from '../api/client';
import { addFinder, type Command } from './commands';
import { href } from './router';

/** most is how many of each kind are shown; behind them stands how to see the others. */
const most = { story: 6, person: 4, quote: 4 } as const;
export type Kind = keyof typeof most;

/** icons and place are how each kind looks, and where its view is. */
export const icons = { story: 'stories', person: 'people', quote: 'quote' } as const;
export const place = { story: '/stories/', person: '/people/', quote: '/quotes/' } as const;

/** called is what stands beside a name or a headline. */
function called(kind: Kind, state?: string): string {
  if (kind === 'person') return 'Person';
  if (kind === 'quote') return state ? `Quote, ${state}` : 'Quote';
  return state === 'published' ? 'Published story' : 'Story';
}

/** plain is the text of HTML that holds escaped text and marks alone. */
function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

/** findByName has the palette find; what it gives ends that. */
export function findByName(route: (url: string) => void): () => void {
  return addFinder(async (q, signal) => {
    const { found } = await ask(() => api.GET('/search', { params: { query: { q: q.slice(0, 400), typing: true } }, signal }));
    const shown: Record<Kind, number> = { story: 0, person: 0, quote: 0 };
    const all: Command = { id: 'find.all', title: `Look for “${q}” in everything`, group: 'Find', icon: 'search', run: () => route(href(`/find?${new URLSearchParams({ q })}`)) };
    return (found ?? []).filter((one) => shown[one.kind as Kind]++ < most[one.kind as Kind]).map((one): Command => {
      const kind = one.kind as Kind;
      const words = plain(one.text).slice(0, 90);
      const title = kind === 'quote' ? (one.title ? `${one.title}: ${words}` : words) : one.title || 'Untitled';
      return { id: `${kind}.open.${one.id}`, title, group: called(kind, one.state), icon: icons[kind], run: () => route(href(`${place[kind]}${one.id}`)) };
    }).concat(all);
  });
}
