// A chart of bars, one for each span of time. It is looked at with a pointer or with the arrow keys, which tell a bar in words; a
// table beside it says the same to whoever prints it or does not see it. uPlot draws it, with the colours of the page.
import { useEffect, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import { adopt } from '../kit/adopt';
import sheet from './chart.css?sheet';

adopt(sheet);

export interface Bar {
  /** at tells it from all others. */
  at: string;
  /** short stands below the chart, long is what is told of the bar. */
  short: string;
  long: string;
  value: number;
}

const height = 220;

/** token is a colour of the page as it looks now. */
const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function options(bars: Bar[], width: number): uPlot.Options {
  const axis = { stroke: () => token('--ink-2'), grid: { stroke: () => token('--line'), width: 1 }, ticks: { show: false }, font: `12px ${token('--sans')}` };
  return {
    width, height, legend: { show: false }, padding: [12, 8, 0, 0],
    cursor: { drag: { x: false, y: false, setScale: false }, y: false, points: { show: false } },
    scales: { x: { time: false, range: () => [-0.6, bars.length - 0.4] }, y: { range: (_, __, max) => [0, Math.max(max, 4)] } },
    axes: [
      { ...axis, grid: { show: false }, size: 30, space: 56, incrs: [1, 2, 3, 4, 6, 7, 10, 14, 15, 30], values: (_, at) => at.map((n) => bars[n]?.short ?? '') },
      { ...axis, size: 52, values: (_, at) => at.map((n) => (Number.isInteger(n) ? n.toLocaleString() : '')) },
    ],
    series: [{}, { stroke: () => token('--accent'), fill: () => token('--accent'), width: 0, paths: uPlot.paths.bars!({ size: [0.78, 48], radius: 0.12 }), points: { show: false } }],
  };
}

/** Chart shows bars; label says what they are of. */
export function Chart({ label, bars }: { label: string; bars: Bar[] }) {
  const place = useRef<HTMLDivElement>(null), drawn = useRef<uPlot | null>(null);
  const [at, setAt] = useState(-1);
  useEffect(() => {
    const box = place.current!;
    const plot = new uPlot(options(bars, box.clientWidth), [bars.map((_, n) => n), bars.map((b) => b.value)], box);
    plot.hooks.setCursor = [(u) => { if (typeof u.cursor.idx === 'number' && u.cursor.left! >= 0) setAt(u.cursor.idx); }];
    drawn.current = plot;
    const wider = new ResizeObserver(() => plot.setSize({ width: box.clientWidth, height }));
    wider.observe(box);
    const again = () => plot.redraw(false, true);
    const looks = new MutationObserver(again);
    looks.observe(document.documentElement, { attributes: true, attributeFilter: ['data-look'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', again);
    return () => { wider.disconnect(); looks.disconnect(); dark.removeEventListener('change', again); plot.destroy(); };
  }, [bars]);
  const last = bars.length - 1, now = Math.min(at < 0 ? last : at, last);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(last, to)), plot = drawn.current;
    setAt(next);
    plot?.setCursor({ left: plot.valToPos(next, 'x'), top: height / 2 }, false);
  };
  const onKey = (e: KeyboardEvent) => {
    const step: Record<string, number> = { ArrowLeft: now - 1, ArrowRight: now + 1, ArrowDown: now - 1, ArrowUp: now + 1, Home: 0, End: last, PageUp: now + 7, PageDown: now - 7 };
    const to = step[e.key];
    if (to === undefined || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    go(to);
  };
  const told = bars[now] ? `${bars[now].long}: ${bars[now].value.toLocaleString()}` : '';
  return (
    <div class="chart">
      <p class="chart-told" aria-hidden="true">{told}</p>
      <div class="chart-place" ref={place} tabIndex={0} role="slider" aria-label={label} aria-orientation="horizontal" aria-valuemin={0} aria-valuemax={Math.max(last, 0)} aria-valuenow={Math.max(now, 0)} aria-valuetext={told}
        onKeyDown={onKey} />
    </div>
  );
}

/** BarTable says in a table what a chart shows, the newest first; it is closed until somebody opens it, and open in print. */
export function BarTable({ caption, head, bars }: { caption: string; head: [string, string]; bars: Bar[] }) {
  return (
    <details class="chart-table">
      <summary>As a table</summary>
      <table class="numbers-table">
        <caption class="for-ears">{caption}</caption>
        <thead><tr><th scope="col">{head[0]}</th><th scope="col" class="number">{head[1]}</th></tr></thead>
        <tbody>{[...bars].reverse().map((b) => <tr key={b.at}><th scope="row">{b.long}</th><td class="number">{b.value.toLocaleString()}</td></tr>)}</tbody>
      </table>
    </details>
  );
}
