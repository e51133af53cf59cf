// Choosing one of our stories, for a block that points to it.
import { api, ask } from '../api/client';
import { Combo } from '../kit/combo';
import { Dialog, show } from '../kit/dialog';

/** findStory lets somebody choose a story by words of its headline; null: they chose none. */
export function findStory(): Promise<{ id: string; title: string } | null> {
  const find = async (search: string) => {
    const { stories } = await ask(() => api.GET('/stories', { params: { query: { search } as Record<string, string> } }));
    return (stories ?? []).slice(0, 20).map((s) => ({ id: s.id ?? '', label: s.title || 'Untitled', about: s.published ? 'Published' : 'Not out yet' }));
  };
  return show<{ id: string; title: string }>((done) => (
    <Dialog title="Which story?" onClose={() => done(null)}>
      <Combo label="Words of its headline" autoFocus find={find} onPick={(o) => done({ id: o.id, title: o.label })} />
    </Dialog>
  ));
}
