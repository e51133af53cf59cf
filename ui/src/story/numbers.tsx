// Beside a story: how often it is read, and where its readers come from.
import { useMemo, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { adopt } from '../kit/adopt';
import { useLoad } from '../kit/load';
import { Fault, Loading } from '../kit/page';
import { BarTable, Chart } from '../numbers/chart';
import { RangePick, barsOf, keptFrom, ranges, type Range } from '../numbers/range';
import sheet from '../views/numbers.css?sheet';
import { useStory } from './context';

adopt(sheet);

export default function NumbersPanel() {
  const { story } = useStory();
  const id = story.id!;
  const [range, setRange] = useState<Range>('week');
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/numbers/{kind}/{id}', { params: { path: { kind: 'story', id }, query: { range } } })), [id, range]);
  const bars = useMemo(() => (data ? barsOf(data.series, data.range as Range) : []), [data]);
  if (err && !data) return <Fault err={err} again={reload} />;
  if (!data) return <Loading />;
  const now = ranges.find((r) => r.id === data.range)!;
  const from = keptFrom(data.hosts_from, data.series[0]?.at, data.range as Range);
  return (
    <div class="numbers-beside">
      <RangePick value={range} onValue={setRange} />
      <p class="numbers-total"><strong>{data.total.toLocaleString()}</strong> <span>reads, {data.before.toLocaleString()} {now.before}</span></p>
      <Chart label={`Reads of this story in the last ${now.label}`} bars={bars} />
      <BarTable caption={`Reads of this story in the last ${now.label}`} head={[range === 'day' ? 'Hour' : range === 'year' ? 'Month' : 'Day', 'Reads']} bars={bars} />
      <h3>Where its readers came from</h3>
      {from && <p class="hint">{from}: this is kept by the day, and for thirty days.</p>}
      {data.hosts.length === 0 ? <p class="hint">Nobody came from another site that their browser named.</p> : (
        <table class="numbers-table">
          <caption class="for-ears">Where its readers came from</caption>
          <thead><tr><th scope="col">Site</th><th scope="col" class="number">Reads</th></tr></thead>
          <tbody>{data.hosts.map((h) => <tr key={h.id}><th scope="row">{h.name || 'All others'}</th><td class="number">{h.reads.toLocaleString()}</td></tr>)}</tbody>
        </table>
      )}
    </div>
  );
}
