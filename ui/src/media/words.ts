// What the library says about things, in words.
import type { components } from '../api/schema';
import { base } from '../api/client';

export type Media = components['schemas']['MediaItem'];
export type Kind = Media['kind'];

/** limits are the server's, by kind: what is larger is not sent at all. */
export const limits: Record<Kind, number> = { image: 64, audio: 512, video: 2048, file: 256 };

export const kinds: { value: '' | Kind; label: string }[] = [
  { value: '', label: 'Everything' }, { value: 'image', label: 'Pictures' }, { value: 'audio', label: 'Sounds' }, { value: 'video', label: 'Films' }, { value: 'file', label: 'Files' },
];

export const nouns: Record<Kind, string> = { image: 'Picture', audio: 'Sound', video: 'Film', file: 'File' };

/** warnings are what is wrong with showing something: short for a badge, and in a sentence. */
export const warnings: Record<string, { short: string; long: string; tone: 'warn' | 'bad' }> = {
  no_credit: { short: 'No credit', long: 'There is no credit: say who made it.', tone: 'warn' },
  no_alt: { short: 'No alt text', long: 'There is no alt text: say what it shows, for those who do not see it.', tone: 'warn' },
  rights_ended: { short: 'Rights ended', long: 'Our rights have ended: readers are not shown it any more.', tone: 'bad' },
  rights_ending: { short: 'Rights end soon', long: 'Our rights end within 30 days; then readers are not shown it any more.', tone: 'warn' },
  rights_restricted: { short: 'Restricted', long: 'Its rights are restricted: look at the terms before it is used.', tone: 'warn' },
  in_bin: { short: 'In the bin', long: 'It is in the bin: readers are not shown it.', tone: 'bad' },
};

/** preview is the address of a picture for the desk: whole, also when it is cut, expired or in the bin. */
export function preview(m: Media, size: 'small' | 'large' = 'small', cut = false): string {
  return `${base}/media/${m.id}/preview?size=${size}${cut ? `&cut=true&as=${Object.values(m.crop).join('-')}` : ''}`;
}

/** sizeOf says how many bytes there are, as people say it. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const units = ['KB', 'MB', 'GB'];
  let n = bytes, at = -1;
  do { n /= 1024; at++; } while (n >= 1000 && at < units.length - 1);
  return `${n < 10 ? n.toFixed(1) : Math.round(n)} ${units[at]}`;
}

/** lasts says how long a sound or a film is: 1:05, 1:02:03. */
export function lasts(ms: number): string {
  const s = Math.round(ms / 1000), two = (n: number) => String(n).padStart(2, '0');
  return s >= 3600 ? `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}` : `${Math.floor(s / 60)}:${two(s % 60)}`;
}

/** measures says how large something is. */
export function measures(m: Media): string {
  return [m.width > 0 && `${m.width} × ${m.height}`, m.duration_ms > 0 && lasts(m.duration_ms), sizeOf(m.size_bytes)].filter(Boolean).join(' · ');
}

/** day is the date of a time in the browser's own zone, as a date field has it. */
export function day(stamp: string): string {
  const at = new Date(stamp);
  if (!stamp || Number.isNaN(at.getTime())) return '';
  return [String(at.getFullYear()).padStart(4, '0'), at.getMonth() + 1, at.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}

/** endOf is the end of a day that a date field gives, in the browser's own zone; "" is none. */
export function endOf(date: string): string {
  if (!date) return '';
  const at = new Date(`${date}T23:59:59`);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().replace(/\.\d+Z$/, 'Z');
}
