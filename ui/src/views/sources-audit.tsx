// Who is quoted: how often, first-hand or through others, named or not, with a source or without; by person, topic, author or month.
// Each number leads to the quotes behind it.
import { useMemo } from 'preact/hooks';
import type { components } from '../api/schema';
import { api, ask, base } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button, LinkButton } from '../kit/button';
import { Select, TextField } from '../kit/field';
import { useLoad } from '../kit/load';
import { Empty, Fault, Loading, Page } from '../kit/page';
import { Chart } from '../numbers/chart';
import { asked, searched } from '../shell/asked';
import { Parts } from '../numbers/parts';
import { said } from '../numbers/range';
import type { ViewProps } from '../shell/routes';
import { href, useLocation } from '../shell/router';
import sheet from './numbers.css?sheet';

adopt(sheet);

type Row = components['schemas']['SourcesRow'];
type By = 'speaker' | 'topic' | 'byline' | 'month';

const bys: { value: By; label: string; head: string }[] = [
  { value: 'speaker', label: 'By person', head: 'Who said it' },
  { value: 'topic', label: 'By topic', head: 'Topic' },
  { value: 'byline', label: 'By author', head: 'Author' },
  { value: 'month', label: 'By month', head: 'Month' },
];

/** columns are the numbers of a row; only names the quotes behind one. Those that are a share say so. */
const columns: { head: string; value: (r: Row) => number; only?: string; share?: boolean }[] = [
  { head: 'Quotes', value: (r) => r.quotes },
  { head: 'First hand', value: (r) => r.firsthand, only: 'firsthand', share: true },
  { head: 'Through others', value: (r) => r.through, only: 'through', share: true },
  { head: 'Unnamed', value: (r) => r.unnamed, only: 'unnamed', share: true },
  { head: 'With a source', value: (r) => r.sourced, only: 'sourced', share: true },
  { head: 'Source kept', value: (r) => r.archived, only: 'archived', share: true },
  { head: 'Checked', value: (r) => r.checked, only: 'checked', share: true },
  { head: 'Not confirmed', value: (r) => r.guessed, only: 'guessed', share: true },
];

const named = (r: Row) => r.name || (r.id === 'unnamed' ? 'Unnamed sources' : 'Nobody on file');

export default function SourcesAudit({ query }: ViewProps) {
  const { route } = useLocation();
  const by = bys.find((b) => b.value === query.by) ?? bys[0]!;
  const filter = asked({ from: query.from, to: query.to, topic: query.topic, byline: query.byline, speaker: query.speaker });
  const question = { ...filter, by: by.value };
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/source-audit', { params: { query: question } })), [JSON.stringify(question)]);
  const change = (part: Record<string, string>) => route(searched('/numbers/sources', { ...filter, by: by.value, ...part }), true);
  const narrowed = query.topic ?? query.byline ?? query.speaker;
  return (
    <Page title="Who is quoted" actions={<LinkButton icon="download" download="sources.csv" href={`${base}/source-audit/table?${new URLSearchParams(question)}`}>Table (CSV)</LinkButton>}
      bar={<><Parts here="sources" />
        <div class="audit-filter">
          <Select label="Rows" value={by.value} onValue={(value) => change({ by: value })} choices={bys.map(({ value, label }) => ({ value, label }))} />
          <TextField label="From" type="date" value={query.from ?? data?.from ?? ''} onValue={(from) => change({ from })} />
          <TextField label="To" type="date" value={query.to ?? data?.to ?? ''} onValue={(to) => change({ to })} />
        </div></>}>
      {narrowed && <p class="hint audit-narrow">Only some stories or people are looked at. <Button small onClick={() => route(searched('/numbers/sources', { from: query.from, to: query.to, by: by.value }), true)}>Look at all</Button></p>}
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : data.all.quotes === 0
        ? <Empty icon="quote" title="No quote in these stories">Published stories of these days are looked at, with the quotes that stand in them as records.</Empty>
        : <Shown rows={data.rows} all={data.all} by={bys.find((b) => b.value === data.by) ?? by} filter={{ ...filter, from: data.from, to: data.to }} />}
    </Page>
  );
}

function Shown({ rows, all, by, filter }: { rows: Row[]; all: Row; by: (typeof bys)[number]; filter: Record<string, string> }) {
  const label = (r: Row) => (by.value === 'month' ? said(r.id, 'year').long : named(r));
  const bars = useMemo(() => (by.value === 'month'
    ? rows.map((r) => ({ at: r.id, ...said(r.id, 'year'), value: r.quotes }))
    : rows.slice(0, 12).map((r) => ({ at: r.id, short: short(named(r)), long: named(r), value: r.quotes }))), [rows, by.value]);
  return (
    <div class="numbers">
      <section class="card numbers-wide" aria-labelledby="audit-chart">
        <h2 id="audit-chart">Quotes {by.label.toLowerCase()}</h2>
        <p class="numbers-total"><strong>{all.quotes.toLocaleString()}</strong> <span>quotes of {all.speakers.toLocaleString()} people in {all.stories.toLocaleString()} stories{by.value !== 'month' && rows.length > 12 ? '; the first twelve are drawn' : ''}</span></p>
        <Chart label={`Quotes ${by.label.toLowerCase()}`} bars={bars} />
      </section>
      <section class="card numbers-wide" aria-labelledby="audit-table">
        <h2 id="audit-table">How they are known</h2>
        <p class="hint">A quote that stands in two stories counts in both. First hand: said to this desk. Through others: said to another outlet, or by a spokesperson. Not confirmed: a machine says who said it.{by.value === 'topic' || by.value === 'byline' ? ' A story with several counts in each.' : ''}</p>
        <div class="audit-frame" tabIndex={0} role="group" aria-label="How they are known, in numbers">
          <table class="numbers-table">
            <thead><tr><th scope="col">{by.head}</th>{columns.map((c) => <th key={c.head} scope="col" class="number">{c.head}</th>)}</tr></thead>
            <tbody>{rows.map((r) => <tr key={r.id}><th scope="row">{by.value === 'speaker' && r.name ? <a href={href(`/people/${r.id}`)}>{label(r)}</a> : label(r)}</th><Cells row={r} label={label(r)} filter={{ ...filter, ...narrow(by.value, r, filter) }} /></tr>)}</tbody>
            <tfoot><tr><th scope="row">All</th><Cells row={all} label="All" filter={filter} /></tr></tfoot>
          </table>
        </div>
      </section>
    </div>
  );
}

const short = (name: string) => (name.length > 12 ? `${name.slice(0, 11)}…` : name);

/** narrow is the filter for the quotes of one row. Of the first and the last month there may be only some days. */
function narrow(by: By, r: Row, filter: Record<string, string>): Record<string, string> {
  if (by !== 'month') return { [by]: r.id };
  const [year, month] = r.id.split('-').map(Number) as [number, number];
  const first = `${r.id}-01`, last = `${r.id}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
  const { from = first, to = last } = filter;
  return { from: from > first ? from : first, to: to < last ? to : last };
}

function Cells({ row, label, filter }: { row: Row; label: string; filter: Record<string, string> }) {
  return <>{columns.map((c) => {
    const n = c.value(row);
    return (
      <td key={c.head} class="number">
        {n > 0 ? <a href={searched('/numbers/quotes', { ...filter, only: c.only })} aria-label={`${label}, ${c.head.toLowerCase()}: ${n}`}>{n.toLocaleString()}</a> : '0'}
        {c.share && n > 0 && <small> {Math.round((100 * n) / row.quotes)} %</small>}
      </td>
    );
  })}</>;
}
