// Everything that the desk has, by its words: stories, people and quotes, narrowed by who is in it, what it is filed under, how
// far it is and when. The question stands in the address, so that it can be kept and sent.
import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { bylineOptions, topicOptions } from '../desk/filed';
import { findPeople } from '../desk/people';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Combo, type Option } from '../kit/combo';
import { Select, TextField } from '../kit/field';
import { Icon } from '../kit/icon';
import { useListKeys } from '../kit/list-keys';
import { useLater, useLoad, useQuestion } from '../kit/load';
import { Badge, Empty, Fault, Loading, Page } from '../kit/page';
import { Time } from '../kit/time';
import { fault } from '../kit/toast';
import { asked, searched } from '../shell/asked';
import { icons, place, type Kind } from '../shell/finders';
import { href, useLocation } from '../shell/router';
import type { ViewProps } from '../shell/routes';
import sheet from './find.css?sheet';

adopt(sheet);

type Hit = components['schemas']['SearchHit'];

const kinds: { id: '' | Kind; label: string }[] = [{ id: '', label: 'Everything' }, { id: 'story', label: 'Stories' }, { id: 'person', label: 'People' }, { id: 'quote', label: 'Quotes' }];

const states = [
  { value: '', label: 'Any' }, { value: 'draft', label: 'Draft' }, { value: 'published', label: 'Published' },
  { value: 'reported', label: 'Quote as reported' }, { value: 'checked', label: 'Quote checked' }, { value: 'disputed', label: 'Quote disputed' }, { value: 'withdrawn', label: 'Quote withdrawn' },
];

/** filters are picked by name: the address keeps the ID, and the name beside it. */
const filters = [
  { id: 'person', label: 'Who is in it', find: findPeople }, { id: 'topic', label: 'Topic', find: topicOptions }, { id: 'byline', label: 'Author', find: bylineOptions },
] as const;

/** micros is a day of this browser's calendar as the API tells dates; the end of it if it is the last one. */
function micros(day: string | undefined, last = false): number | undefined {
  const at = day ? new Date(`${day}T${last ? '23:59:59' : '00:00:00'}`).getTime() : NaN;
  return Number.isNaN(at) ? undefined : at * 1000;
}

export default function Find({ query }: ViewProps) {
  const { route } = useLocation();
  const [typed, setTyped] = useState(query.q ?? '');
  const words = useLater(typed.trim(), 250);
  const go = (to: Record<string, string | undefined>) => route(searched('/find', { ...query, ...to }), true);
  useEffect(() => { if ((query.q ?? '') !== words) go({ q: words }); }, [words]);
  const narrowed = asked({ state: query.state, person: query.person, topic: query.topic, byline: query.byline, from: query.from, to: query.to });
  const question = { ...narrowed, q: words || undefined, kind: query.kind, sort: query.sort, from: micros(query.from), to: micros(query.to, true) };
  const nothing = !words && Object.keys(narrowed).length === 0;
  const read = (page: number) => ask(() => api.GET('/search', { params: { query: { ...question, page } as never } }));
  const { data, err, reload } = useLoad(async () => (nothing ? undefined : read(1)), [JSON.stringify(question)]);
  return (
    <Page title="Find">
      <form class="find-form" role="search" onSubmit={(e) => e.preventDefault()}>
        <TextField label="Words to look for" type="search" value={typed} maxLength={400} onValue={setTyped} autoFocus hint="Quotation marks find words side by side, a minus sign leaves a word out." />
        <div class="chips" role="group" aria-label="What is looked for">
          {kinds.map((k) => <button key={k.id} type="button" class="chip" aria-pressed={(query.kind ?? '') === k.id} onClick={() => go({ kind: k.id })}>{k.label}</button>)}
        </div>
        <details class="find-narrow" open={Object.keys(narrowed).length > 0 || innerWidth > 700}>
          <summary>Narrow the search</summary>
          <div class="find-filters">
            {filters.map((f) => <Picked key={f.id} label={f.label} find={f.find} name={query[f.id] ? query[`${f.id}_name`] || 'Chosen' : undefined} onPick={(o) => go({ [f.id]: o?.id, [`${f.id}_name`]: o?.label })} />)}
            <Select label="State" value={query.state ?? ''} onValue={(state) => go({ state })} choices={states} />
            <TextField label="From" type="date" value={query.from ?? ''} onValue={(from) => go({ from })} />
            <TextField label="To" type="date" value={query.to ?? ''} onValue={(to) => go({ to })} />
            <Select label="Order" value={query.sort ?? ''} onValue={(sort) => go({ sort })} choices={[{ value: '', label: 'Best first' }, { value: 'newest', label: 'Newest first' }]} />
          </div>
        </details>
      </form>
      {nothing ? <p class="hint">Type a word, or choose who is in it, a topic, an author or a date.</p>
        : err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading />
          : <Found key={JSON.stringify(question)} first={data} read={read} meant={(q) => { setTyped(q); go({ q }); }} />}
    </Page>
  );
}

/** Picked is one thing that is looked for by its name, or none. */
function Picked({ label, name, find, onPick }: { label: string; name: string | undefined; find: (q: string) => Promise<Option[]>; onPick: (o: Option | null) => void }) {
  return (
    <Combo label={label} find={find} onPick={onPick} onBackspace={() => onPick(null)}
      before={name ? <span class="token">{name}<Button small kind="quiet" icon="close" label={`Remove ${name}`} onClick={() => onPick(null)} /></span> : undefined} />
  );
}

function Found({ first, read, meant }: { first: components['schemas']['SearchAnswer']; read: (page: number) => Promise<components['schemas']['SearchAnswer']>; meant: (q: string) => void }) {
  const { route } = useLocation();
  const [pages, setPages] = useState([first]);
  useEffect(() => setPages([first]), [first]);
  const question = useQuestion([first]);
  const list = pages.flatMap((p) => p.found);
  const keys = useListKeys(list.length, (at) => route(address(list[at]!)));
  const more = async () => {
    const mine = question.current, page = await read(pages.length + 1);
    if (question.current === mine) setPages((before) => [...before, page]);
  };
  const instead = first.meant && <p>Did you mean <Button small onClick={() => meant(first.meant!)}>{first.meant}</Button>?</p>;
  if (list.length === 0) return <Empty title="Nothing is like that" icon="search" action={instead}>Look for fewer words, or take a filter away.</Empty>;
  return <>
    <p role="status" class="hint">Found: {first.total.toLocaleString()}{first.more ? ' and more, of which these are the newest' : ''}.{first.some ? ' Nothing has all of the words; these have some.' : ''}{first.partial ? ' It took too long: this is what was found by then.' : ''}</p>
    {instead}
    <ul class="rows" aria-label="What was found" onKeyDown={keys.onKeyDown}>
      {list.map((hit, at) => (
        <li key={`${hit.kind} ${hit.id}`}>
          <a class="row" href={address(hit)} {...keys.row(at)}>
            <Icon name={icons[hit.kind as Kind]} />
            <span class="row-main"><strong>{hit.title || 'Untitled'}</strong><small class="find-text"><Marked html={hit.text} /></small></span>
            {hit.state && <Badge>{hit.state}</Badge>}
            {hit.at > 0 && <small><Time at={new Date(hit.at / 1000).toISOString()} /></small>}
          </a>
        </li>
      ))}
    </ul>
    {list.length < first.total && <p class="row-more"><Button onClick={() => { more().catch(fault); }}>Show more</Button></p>}
  </>;
}

const address = (hit: Hit) => href(`${place[hit.kind as Kind]}${hit.id}`);

/** Marked shows text with marks: of the HTML nothing else is taken over. */
function Marked({ html }: { html: string }) {
  const nodes = [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
  return <>{nodes.map((n): ComponentChildren => (n.nodeName === 'MARK' ? <mark>{n.textContent}</mark> : n.textContent))}</>;
}
