// The times that the desk looks at, and how they are said.
import { Button } from '../kit/button';
import type { Bar } from './chart';

export type Range = 'day' | 'week' | 'month' | 'quarter' | 'year';

export const ranges: { id: Range; label: string; before: string }[] = [
  { id: 'day', label: '24 hours', before: 'in the 24 hours before' },
  { id: 'week', label: '7 days', before: 'in the 7 days before' },
  { id: 'month', label: '30 days', before: 'in the 30 days before' },
  { id: 'quarter', label: '90 days', before: 'in the 90 days before' },
  { id: 'year', label: '12 months', before: 'in the 12 months before' },
];

export const rangeOf = (text: string | undefined, or: Range): Range => ranges.find((r) => r.id === text)?.id ?? or;

export function RangePick({ value, onValue }: { value: Range; onValue: (r: Range) => void }) {
  return (
    <div class="range" role="group" aria-label="Time">
      {ranges.map((r) => <Button key={r.id} small aria-pressed={r.id === value} onClick={() => onValue(r.id)}>{r.label}</Button>)}
    </div>
  );
}

/** said tells a span in words, short and long. The days and the hours are the site's own: they are not moved to the zone of the browser. */
export function said(at: string, range: Range): { short: string; long: string } {
  const zone = { timeZone: 'UTC' };
  if (range === 'day') {
    const local = new Date(`${at.slice(0, 19)}Z`), clock = local.toLocaleTimeString([], { ...zone, hour: '2-digit', minute: '2-digit' });
    return { short: clock, long: `${local.toLocaleDateString([], { ...zone, weekday: 'short', day: 'numeric', month: 'short' })}, from ${clock}` };
  }
  if (range === 'year') {
    const first = new Date(`${at}-01T12:00:00Z`);
    return { short: first.toLocaleDateString([], { ...zone, month: 'short' }), long: first.toLocaleDateString([], { ...zone, month: 'long', year: 'numeric' }) };
  }
  const noon = new Date(`${at}T12:00:00Z`);
  return { short: noon.toLocaleDateString([], { ...zone, day: 'numeric', month: 'short' }), long: noon.toLocaleDateString([], { ...zone, weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }) };
}

/** barsOf makes a bar of each span. On the day that has 25 hours two of them are called the same: these say how far they are from UTC. */
export function barsOf(series: { at: string; reads: number }[], range: Range): Bar[] {
  const bars = series.map((p) => ({ at: p.at, ...said(p.at, range), value: p.reads }));
  const twice = (b: Bar) => bars.some((other) => other.at !== b.at && other.long === b.long);
  return bars.map((b) => (twice(b) ? { ...b, long: `${b.long} (UTC${b.at.slice(19).replace('Z', '+00:00')})` } : b));
}

/** keptFrom says since when something is counted that is kept by the day, where that is not when the chart begins; first is the chart's first span. */
export function keptFrom(from: string, first: string | undefined, range: Range): string {
  if (range !== 'day' && (from === first || from === `${first}-01`)) return '';
  return `Since ${said(from, 'month').long}`;
}
