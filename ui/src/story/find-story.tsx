// Choosing one of our stories, for a block that points to it.
import { api, ask } from '../api/client';
import { Combo, type Option } from '../kit/combo';
import { Dialog, show } from '../kit/dialog';

/**
 * findStory lets somebody choose a story by words of its headline; before anything is typed it proposes those that are related
 * to the one that is written, and says why. null: they chose none.
 */
export function findStory(beside: string): Promise<{ id: string; title: string } | null> {
  return show<{ id: string; title: string }>((done) => (
    <Dialog title="Which story?" onClose={() => done(null)}>
      <Combo label="Words of its headline" autoFocus find={(search) => (search ? byHeadline(search) : related(beside))} onPick={(o) => done({ id: o.id, title: o.label })}
        hint="Or one of those that have something in common with yours: they stand here before you type. Enter takes the first." />
    </Dialog>
  ));
}

async function byHeadline(search: string): Promise<Option[]> {
  const { stories } = await ask(() => api.GET('/stories', { params: { query: { search } as Record<string, string> } }));
  return (stories ?? []).slice(0, 20).map((s) => ({ id: s.id ?? '', label: s.title || 'Untitled', about: s.published ? 'Published' : 'Not out yet' }));
}

/** related are those that the text does not point to yet. */
async function related(id: string): Promise<Option[]> {
  const { related } = await ask(() => api.GET('/stories/{id}/related', { params: { path: { id } } }));
  return (related ?? []).filter((r) => !r.picked).slice(0, 8).map((r) => ({ id: r.id, label: r.title, about: r.why && r.why[0]!.toUpperCase() + r.why.slice(1) }));
}
