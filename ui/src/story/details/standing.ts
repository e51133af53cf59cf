// What a story has above its revisions: set at once, where it is published for readers, too.
import { useCallback, useState } from 'preact/hooks';
import { api, ask, told } from '../../api/client';
import { toast } from '../../kit/toast';
import { useStory, type Story } from '../context';

export type Fields = Pick<Story, 'slug' | 'language' | 'translation_group' | 'featured' | 'page' | 'published_at'>;

/** setStanding puts fields on a story, on whatever was saved of it last, and gives it as it is then. */
export async function setStanding(id: string, revision: string, fields: Fields): Promise<Story> {
  return await ask(() => api.PUT('/stories/{id}', { params: { path: { id } }, body: { ...fields, based_on: revision } })) as Story;
}

/** useStanding gives a function that sets fields, what is wrong with what was set last, and whether it is under way. */
export function useStanding() {
  const { story, save, reload } = useStory();
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const put = useCallback(async (fields: Fields) => {
    const now = await setStanding(story.id!, await save(), fields);
    await reload();
    return now;
  }, [story.id, save, reload]);
  /** set does it, says so, and offers to take it back. It gives whether it worked. */
  const set = useCallback(async (fields: Fields, said: string | ((now: Story) => string)) => {
    const before = Object.fromEntries(Object.keys(fields).map((k) => [k, story[k as keyof Fields] ?? ''])) as Fields;
    setBusy(true);
    setFault('');
    try {
      const now = await put(fields);
      toast({ text: typeof said === 'string' ? said : said(now), action: { label: 'Undo', run: () => { put(before).catch((err) => setFault(told(err))); } } });
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
