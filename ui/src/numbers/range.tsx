// The times that the desk looks at, and how they are said.
import { Button } from '../kit/button';

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
