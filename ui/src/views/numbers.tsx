// Numbers: how often pages are read, what is read most, where readers come from and what they look for. The server counts; nothing
// of a reader is kept, so that nothing here is about one.
import { useEffect, useMemo } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { components } from '../api/schema';
import { api, ask } from '../api/client';
import { adopt } from '../kit/adopt';
import { useLoad } from '../kit/load';
import { Empty, Fault, Loading, Page } from '../kit/page';
import { BarTable, Chart } from '../numbers/chart';
import { RangePick, barsOf, keptFrom, rangeOf, ranges, said, type Range } from '../numbers/range';
import { Parts } from '../numbers/parts';
import type { ViewProps } from '../shell/routes';
import { href, useLocation } from '../shell/router';
import sheet from './numbers.css?sheet';

adopt(sheet);

type Numbers = components['schemas']['SiteReads'];
type Most = components['schemas']['ReadMost'];

const calm = 60_000; // between two looks, while the view is seen

export default function NumbersView({ query }: ViewProps) {
  const range = rangeOf(query.range, 'week');
  const { route } = useLocation();
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/numbers', { params: { query: { range } } })), [range]);
  useEffect(() => {
    const timer = setInterval(() => { if (!document.hidden) reload(); }, calm);
    const seen = () => { if (!document.hidden) reload(); };
    document.addEventListener('visibilitychange', seen);
    return () => { clearInterval(timer); document.removeEventListener('visibilitychange', seen); };
  }, [reload]);
  return (
    <Page title="Numbers" bar={<><Parts here="reads" /><RangePick value={range} onValue={(r) => route(href(`/numbers?range=${r}`), true)} /></>}>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : !data.all.since
        ? <Empty icon="numbers" title="Nobody has read anything yet">Reads are counted here from the first one on. Yours are not: whoever is signed in is not counted.</Empty>
        : <Shown data={data} range={data.all.range} />}
    </Page>
  );
}

function Shown({ data, range }: { data: Numbers; range: Range }) {
  const { all } = data;
  const key = all.series.map((p) => p.reads).join();
  const bars = useMemo(() => barsOf(all.series, range), [key, all.series[0]?.at, range]);
  const from = keptFrom(all.hosts_from, all.series[0]?.at, range);
  const since = (about: string) => (from ? `${about}. ${from}: this is kept by the day.` : about);
  const now = ranges.find((r) => r.id === range)!;
  return (
    <div class="numbers">
      <section class="card numbers-reads" aria-labelledby="numbers-reads">
        <h2 id="numbers-reads">Reads</h2>
        <p class="numbers-total"><strong>{all.total.toLocaleString()}</strong> <span>{all.before.toLocaleString()} {now.before}</span></p>
        <Chart label={`Reads in the last ${now.label}`} bars={bars} />
        <BarTable caption={`Reads in the last ${now.label}`} head={[range === 'day' ? 'Hour' : range === 'year' ? 'Month' : 'Day', 'Reads']} bars={bars} />
        <p class="hint">A read is a page that a browser asked for. Programs, the desk’s own browsers, and pages that a browser fetched ahead are left out. How many people they were is not known. Counted since {said(all.since!, 'month').long}.</p>
      </section>
      <Tops title="Stories" list={data.stories} link={(t) => `/stories/${t.id}`} none="No story was read." />
      <Tops title="Where readers came from" about={since('Sites that their browsers named')} list={all.hosts} name={(t) => t.name || 'All others'} none="Nobody came from another site that their browser named." />
      <Tops title="Topics" about="Reads of their stories" list={data.topics} none="No story with a topic was read." />
      <Tops title="Authors" about="Reads of their stories" list={data.bylines} none="No story with a byline was read." />
      <Tops title="People" about="Reads of their pages" list={data.people} link={(t) => `/people/${t.id}`} none="No page of a person was read." />
      <Tops title="Quotes" about="Reads of their pages" list={data.quotes} link={(t) => `/quotes/${t.id}`} name={quoted} none="No page of a quote was read." />
      <Tops title="Quotes that stand in several stories" about="Reads of those stories" list={data.reused} link={(t) => `/quotes/${t.id}`} name={quoted} more={{ head: 'Stories', value: (t) => t.stories ?? 0 }} none="No quote stands in two stories that were read." />
      <Tops title="Front page and lists" list={data.pages} name={(t) => (t.name === '/' ? 'Front page' : t.name)} none="None was read." />
      <Tops title="What readers look for" about={since('Words that were looked for in three hours or more')} list={data.terms} head="Asked" more={{ head: 'Nothing found', value: (t) => t.empty ?? 0 }} none="Nothing was looked for often enough to be kept." />
      <Tops title="What they do not find" about={since('A story may be missing, or a word in one')} list={data.missing} head="Asked" more={{ head: 'Nothing found', value: (t) => t.empty ?? 0 }} none="What they looked for was found." />
    </div>
  );
}

const quoted = (t: Most) => `“${t.name.length > 120 ? `${t.name.slice(0, 119)}…` : t.name}”`;

interface TopsProps {
  title: string;
  about?: string;
  list: Most[];
  head?: string;
  link?: (t: Most) => string;
  name?: (t: Most) => string;
  more?: { head: string; value: (t: Most) => number };
  none: string;
}

/** Tops is a table of what was most. */
function Tops({ title, about, list, head = 'Reads', link, name = (t) => t.name || 'No longer on file', more, none }: TopsProps) {
  const id = `numbers-${title.toLowerCase().replace(/\W+/g, '-')}`;
  const cell = (t: Most): ComponentChildren => (link && t.name ? <a href={href(link(t))}>{name(t)}</a> : name(t));
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about && <p class="hint">{about}</p>}
      {list.length === 0 ? <p class="hint">{none}</p> : (
        <table class="numbers-table" aria-labelledby={id}>
          <thead><tr><th scope="col"><span class="for-ears">What</span></th>{more && <th scope="col" class="number">{more.head}</th>}<th scope="col" class="number">{head}</th></tr></thead>
          <tbody>{list.map((t) => <tr key={t.id}><th scope="row">{cell(t)}</th>{more && <td class="number">{more.value(t).toLocaleString()}</td>}<td class="number">{t.reads.toLocaleString()}</td></tr>)}</tbody>
        </table>
      )}
    </section>
  );
}
