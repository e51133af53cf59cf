// Topics, bylines, people: tokens with suggestions; the first topic is the main one.
import { useRef } from 'preact/hooks';
import { api, ask } from '../../api/client';
import { bylineOptions, topicOptions } from '../../desk/filed';
import { findPeople } from '../../desk/people';
import { Tokens, type Option } from '../../kit/combo';
import { fault, toast } from '../../kit/toast';
import { mayAtAll } from '../../shell/session';
import { useStory, type Story } from '../context';

/** making makes what was typed, or says why not. */
function making(act: string, make: (name: string) => Promise<{ id: string }>): ((name: string) => Promise<Option | null>) | undefined {
  if (!mayAtAll(act)) return undefined;
  return async (name) => {
    try { return { id: (await make(name)).id, label: name }; } catch (err) { fault(err); return null; }
  };
}

type List = 'topics' | 'bylines' | 'people';
const idsOf = { topics: 'topic_ids', bylines: 'byline_ids', people: 'people_ids' } as const;

/** useTokens is a list of the story as options, and how it is changed: with Undo where something is taken out. */
function useTokens(list: List) {
  const { story, update } = useStory();
  const ids = story[idsOf[list]] ?? [], names = story[list] ?? [];
  const value: Option[] = ids.map((id, n) => ({ id, label: names[n] ?? '' }));
  const put = (to: Option[]) => update({ [idsOf[list]]: to.map((o) => o.id), [list]: to.map((o) => o.label) } as Partial<Story>);
  const latest = useRef(value);
  latest.current = value;
  const onValue = (to: Option[]) => {
    const gone = value.filter((o) => !to.some((t) => t.id === o.id));
    put(to);
    // Undo puts back what was taken out, where it stood, and leaves what was added since.
    const back = () => put(gone.filter((o) => !latest.current.some((n) => n.id === o.id)).reduce((list, o) => [...list.slice(0, value.indexOf(o)), o, ...list.slice(value.indexOf(o))], latest.current));
    if (gone.length) toast({ text: `${gone.map((o) => o.label).join(', ')} taken out.`, action: { label: 'Undo', run: back } });
  };
  return { value, onValue };
}

export function Filing() {
  const topics = useTokens('topics'), bylines = useTokens('bylines'), people = useTokens('people');
  return (
    <>
      <Tokens label="Topics" lead="main topic" hint={topics.value.length > 1 ? 'The first is the main one: press another to put it first.' : undefined} find={topicOptions} {...topics}
        make={making('topic.save', (name) => ask(() => api.POST('/topics', { body: { name } })))} makeLabel={(name) => `New topic “${name}”`} />
      <Tokens label="Bylines" lead="first name" hint="Names under the headline, in this order." find={bylineOptions} {...bylines}
        make={making('byline.save', (name) => ask(() => api.POST('/bylines', { body: { name } })))} makeLabel={(name) => `New byline “${name}”`} />
      <Tokens label="People it is about" hint="They need not be quoted in it." find={findPeople} {...people}
        make={making('person.save', (name) => ask(() => api.POST('/people', { body: { name } })))} makeLabel={(name) => `New person “${name}”`} />
    </>
  );
}

