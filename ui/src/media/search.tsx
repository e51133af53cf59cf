// Looking through the library: words, kinds, and what somebody should look at.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { Select, TextField } from '../kit/field';
import { fault } from '../kit/toast';
import { useLater, useLoad, useQuestion } from '../kit/load';
import { onArrival } from './uploads';
import { kinds, type Kind, type Media } from './words';

export type Only = '' | 'no_credit' | 'no_alt' | 'expired' | 'expiring' | 'bin' | 'unknown' | 'cleared' | 'restricted';

export interface Asked { words: string; kind: '' | Kind; only: Only }

const rights = ['unknown', 'cleared', 'restricted'];

/** useLibrary reads the library as it is asked for, a page at a time; what comes in meanwhile stands in front. */
export function useLibrary(asked: Asked) {
  const words = useLater(asked.words);
  const query = (before?: string) => ({
    ...(words.trim() ? { words: words.trim() } : {}), ...(asked.kind ? { kind: asked.kind } : {}), ...(before ? { before } : {}),
    ...(rights.includes(asked.only) ? { rights: asked.only as 'unknown' } : asked.only ? { only: asked.only as 'bin' } : {}),
  });
  const { data, err, reload, set, loading } = useLoad(() => ask(() => api.GET('/media', { params: { query: query() } })), [words, asked.kind, asked.only]);
  const plain = !words.trim() && !asked.kind && !asked.only;
  useEffect(() => onArrival((m) => {
    if (plain) set((before) => before && { ...before, media: [m, ...before.media.filter((x) => x.id !== m.id)] });
    else reload();
  }), [plain, reload]);
  const question = useQuestion([words, asked.kind, asked.only]);
  const more = useCallback(async () => {
    if (!data?.next || loading) return; // what is shown may answer the question before
    const mine = question.current;
    try {
      const next = await ask(() => api.GET('/media', { params: { query: query(data.next) } }));
      if (question.current === mine) set((before) => before && { media: [...before.media, ...next.media], next: next.next });
    } catch (e) { fault(e); }
  }, [data?.next, loading, words, asked.kind, asked.only]);
  const drop = useCallback((id: string) => set((before) => before && { ...before, media: before.media.filter((m) => m.id !== id) }), []);
  return { list: data?.media as Media[] | undefined, next: data?.next, err, loading, reload, more, drop };
}

/** useAsked keeps what is asked for while a view is shown. */
export function useAsked(first: Partial<Asked> = {}) {
  const [asked, setAsked] = useState<Asked>({ words: '', kind: '', only: '', ...first });
  return [asked, (to: Partial<Asked>) => setAsked((before) => ({ ...before, ...to }))] as const;
}

/** Sift is the search field and the choices beside it. */
export function Sift({ asked, onAsk, counts, fixedKind }: { asked: Asked; onAsk: (to: Partial<Asked>) => void; counts?: Record<string, number>; fixedKind?: boolean }) {
  const of = (only: string) => (counts && counts[only] !== undefined ? ` (${counts[only]})` : '');
  return (
    <div class="sift" role="search">
      <TextField label="Search the library" type="search" value={asked.words} onValue={(words) => onAsk({ words })} placeholder="Name, alt text, credit, caption" />
      {!fixedKind && <Select label="Kind" value={asked.kind} onValue={(kind) => onAsk({ kind: kind as Asked['kind'] })} choices={kinds} />}
      <Select label="Show" value={asked.only} onValue={(only) => onAsk({ only: only as Only })} choices={[
        { value: '', label: 'All, newest first' }, { value: 'no_credit', label: `Without credit${of('no_credit')}` }, { value: 'no_alt', label: `Without alt text${of('no_alt')}` },
        { value: 'expiring', label: `Rights end soon${of('expiring')}` }, { value: 'expired', label: `Rights ended${of('expired')}` },
        { value: 'unknown', label: 'Rights not known' }, { value: 'cleared', label: 'Rights cleared' }, { value: 'restricted', label: 'Rights restricted' },
        ...(counts ? [{ value: 'bin', label: `In the bin${of('bin')}` }] : []),
      ]} />
    </div>
  );
}
