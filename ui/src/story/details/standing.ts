// What a story has above its revisions: set at once, where it is published for readers, too.
import { useCallback, useState } from 'preact/hooks';
import { api, ask, told } from '../../api/client';
import { toast } from '../../kit/toast';
import { useStory, type Story } from '../context';

export type Fields = Pick<Story, 'slug' | 'language' | 'translation_group' | 'featured' | 'page' | 'published_at' | 'visibility'>;

/** setStanding puts fields on a story, on whatever was saved of it last, and gives it as it is then. seen is how it stood when that was decided. */
export async function setStanding(id: string, revision: string, seen: string | undefined, fields: Fields): Promise<Story> {
  return await ask(() => api.PUT('/stories/{id}', { params: { path: { id } }, body: { ...fields, based_on: revision, stands_as: seen } })) as Story;
}

/** useStanding gives a function that sets fields, what is wrong with what was set last, and whether it is under way. */
export function useStanding() {
  const { story, save, reload } = useStory();
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const put = useCallback(async (fields: Fields, seen: string | undefined) => {
    try {
      return await setStanding(story.id!, await save(), seen, fields);
    } finally {
      await reload(); // also where it was refused: somebody else may have set it
    }
  }, [story.id, save, reload]);
  /** set does it, says so, and offers to take it back. It gives whether it worked. */
  const set = useCallback(async (fields: Fields, said: string | ((now: Story) => string)) => {
    const before = Object.fromEntries(Object.keys(fields).map((k) => [k, story[k as keyof Fields] ?? ''])) as Fields;
    setBusy(true);
    setFault('');
    try {
      const now = await put(fields, story.stands_as);
      toast({ text: typeof said === 'string' ? said : said(now), action: { label: 'Undo', run: () => { put(before, now.stands_as).catch((err) => setFault(told(err))); } } });
      return true;
    } catch (err) {
      setFault(told(err));
      return false;
    } finally {
      setBusy(false);
    }
  }, [story, put]);
  return { set, fault, busy, forget: () => setFault('') };
}
