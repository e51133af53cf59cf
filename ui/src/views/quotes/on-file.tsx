// Quotes on file: by their words, by who said them, by what readers are told of them.
import { useEffect, useState } from 'preact/hooks';
import { api, ask } from '../../api/client';
import { Button } from '../../kit/button';
import { Select, TextField } from '../../kit/field';
import { useListKeys } from '../../kit/list-keys';
import { useLater, useLoad, useQuestion } from '../../kit/load';
import { Badge, Empty, Fault, Loading } from '../../kit/page';
import { fault } from '../../kit/toast';
import { href, useLocation } from '../../shell/router';
import { Somebody } from './change-guess';
import { states, stateTone, stateWord } from './words';

type State = 'reported' | 'checked' | 'disputed' | 'withdrawn';

export function OnFileQuotes({ words: first = '', person: who = '' }: { words?: string; person?: string }) {
  const { route } = useLocation();
  const [words, setWords] = useState(first);
  const [person, setPerson] = useState<{ id: string; label: string } | null>(who ? { id: who, label: '…' } : null);
  const [state, setState] = useState('');
  const late = useLater(words.trim());
  const query = { words: late || undefined, person: person?.id || undefined, state: (state || undefined) as State | undefined };
  const { data, err, reload, set } = useLoad(() => ask(() => api.GET('/quotes', { params: { query } })), [late, person?.id, state]);
  useEffect(() => {
    if (!who) return;
    ask(() => api.GET('/people/{id}', { params: { path: { id: who } } })).then((p) => setPerson({ id: who, label: p.name }), fault);
  }, []);
  const list = data?.quotes ?? [];
  const keys = useListKeys(list.length, (at) => route(href(`/quotes/${list[at]!.id}`)));
  const question = useQuestion([late, person?.id, state]);
  const more = async () => {
    const asked = question.current;
    try {
      const page = await ask(() => api.GET('/quotes', { params: { query: { ...query, before: data!.next } } }));
      if (question.current === asked) set((before) => ({ quotes: [...(before?.quotes ?? []), ...page.quotes], next: page.next }));
    } catch (e) { fault(e); }
  };
  const looking = late || person || state;
  return (
    <div class="desk">
      <div class="page-bar desk-search">
        <TextField label="Words in the quote" type="search" value={words} onValue={setWords} autoFocus />
        <Somebody search label="Who said it" name={person?.label} onPick={setPerson} />
        <Select label="State" value={state} onValue={setState} choices={states} />
      </div>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : list.length === 0
        ? <Empty title={looking ? 'No quote is like that' : 'No quotes yet'} icon="quote">{looking ? 'Look for fewer words, or in any state.' : 'They come with the stories that you write, read in or bring in.'}</Empty>
        : <>
          <p class="for-ears" role="status">{list.length} quotes{data.next ? ' and more' : ''}</p>
          <ul class="rows" onKeyDown={keys.onKeyDown}>
            {list.map((q, at) => (
              <li key={q.id}>
                <a class="row" href={href(`/quotes/${q.id}`)} {...keys.row(at)}>
                  <span class="row-main"><strong class="quote-line">{q.text}</strong><small>{[q.speaker_name || q.speaker_printed || 'Nobody is named', q.outlet_printed && `on ${q.outlet_printed}`, q.said_text].filter(Boolean).join(', ')}</small></span>
                  <Badge tone={stateTone(q.state)}>{stateWord(q.state)}</Badge>
                </a>
              </li>
            ))}
          </ul>
          {data.next && <p class="desk-more"><Button onClick={more}>More quotes</Button></p>}
        </>}
    </div>
  );
}
