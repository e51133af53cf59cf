// Times as people say them. The server sends times as RFC 3339 in UTC; they are shown in the browser's own zone.
const day = 24 * 3600 * 1000;

/** when is a time beside a list: "14:05", "Tue 14:05", "3 Oct", "3 Oct 2024". */
export function when(stamp: string | undefined, now = new Date()): string {
  if (!stamp) return '';
  const t = new Date(stamp);
  if (Number.isNaN(t.getTime())) return '';
  const clock = t.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  if (t.toDateString() === now.toDateString()) return clock;
  if (Math.abs(now.getTime() - t.getTime()) < 6 * day) return `${t.toLocaleDateString([], { weekday: 'short' })} ${clock}`;
  return t.toLocaleDateString([], { day: 'numeric', month: 'short', year: t.getFullYear() === now.getFullYear() ? undefined : 'numeric' });
}

/** full is a time with everything, for titles and details. */
export function full(stamp: string | undefined): string {
  if (!stamp) return '';
  return new Date(stamp).toLocaleString([], { dateStyle: 'long', timeStyle: 'short' });
}

/** Time shows when() and tells full(). */
export { Time } from './time-tag';
