// Files on their way into the library: a few at once, each with how far it is, to be cancelled and sent again. They go on
// while one moves between views. A file that fails stays here with what is wrong, so that nothing is lost.
import { api, ask, told } from '../api/client';
import { useOutside } from '../kit/outside';
import { nameOf, sendFile } from './put';
import { limits, type Kind, type Media } from './words';

export interface Upload {
  id: number;
  name: string;
  state: 'waiting' | 'sending' | 'looking' | 'done' | 'failed';
  /** part is how much was sent, 0 to 1. */
  part: number;
  error?: string;
  media?: Media;
}

interface Job extends Upload { file?: File; url?: string; stop?: () => void; done: ((m: Media) => void)[] }

const atOnce = 2;
const most = 200;
let jobs: Job[] = [];
let shown: Upload[] = [];
let next = 1;
const listeners = new Set<() => void>();
const arrivals = new Set<(m: Media) => void>();

function tell() {
  shown = jobs.map(({ id, name, state, part, error, media }) => ({ id, name, state, part, error, media }));
  listeners.forEach((l) => l());
}

function change(job: Job, to: Partial<Job>) {
  Object.assign(job, to);
  tell();
}

/** useUploads gives what is on its way, and what has failed or just come. */
export function useUploads(): Upload[] {
  return useOutside(listeners, () => shown);
}

/** onArrival is told of everything that comes into the library; what it gives ends that. */
export function onArrival(fn: (m: Media) => void): () => void {
  arrivals.add(fn);
  return () => arrivals.delete(fn);
}

function kindOf(file: File): Kind {
  const kind = file.type.split('/')[0];
  return kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'file';
}

/** addFiles sends files; done is told of each that is kept. */
export function addFiles(files: File[], done?: (m: Media) => void) {
  for (const file of files.slice(0, most)) {
    const limit = limits[kindOf(file)];
    const job: Job = { id: next++, name: file.name || 'picture', state: 'waiting', part: 0, file, done: done ? [done] : [] };
    if (file.size > limit * 2 ** 20) Object.assign(job, { state: 'failed', error: `${job.name} is too large: ${limit} MB are the limit. Make it smaller and choose it again.`, file: undefined });
    jobs = [...jobs, job];
  }
  if (files.length > most) jobs = [...jobs, { id: next++, name: 'More files', state: 'failed', part: 0, error: `${most} files were taken at once. Choose the others afterwards.`, done: [] }];
  tell();
  pump();
}

/** addAddress takes a file from an address. */
export function addAddress(url: string, done?: (m: Media) => void) {
  jobs = [...jobs, { id: next++, name: url, state: 'waiting', part: 0, url, done: done ? [done] : [] }];
  tell();
  pump();
}

export function cancel(id: number) {
  const job = jobs.find((j) => j.id === id);
  jobs = jobs.filter((j) => j.id !== id);
  job?.stop?.();
  tell();
  pump();
}

export function again(id: number) {
  const job = jobs.find((j) => j.id === id);
  if (job && (job.file || job.url)) change(job, { state: 'waiting', error: undefined, part: 0 });
  pump();
}

/** canAgain tells whether there is something to send once more. */
export function canAgain(id: number): boolean {
  const job = jobs.find((j) => j.id === id);
  return !!(job?.file || job?.url);
}

/** clear takes what is done, or has failed, out of the list. */
export function clear() {
  jobs = jobs.filter((j) => j.state !== 'done' && j.state !== 'failed');
  tell();
}

function pump() {
  const busy = jobs.filter((j) => j.state === 'sending' || j.state === 'looking').length;
  for (const job of jobs.filter((j) => j.state === 'waiting').slice(0, Math.max(0, atOnce - busy))) void run(job);
}

async function run(job: Job) {
  change(job, { state: 'sending', part: 0 });
  try {
    const media = job.file ? await sending(job) : await ask(() => api.POST('/media/from-url', { body: { url: job.url! } }));
    if (!jobs.includes(job)) return; // taken out of the list meanwhile
    change(job, { state: 'done', part: 1, media, file: undefined, name: job.url ? media.name : job.name });
    job.done.forEach((d) => d(media));
    arrivals.forEach((a) => a(media));
  } catch (err) {
    if (jobs.includes(job)) change(job, { state: 'failed', error: told(err) });
  }
  pump();
}

const sending = (job: Job) => sendFile<Media>(`/media?name=${nameOf(job.file!, 'picture')}`, job.file!, {
  progress: (part) => change(job, { part }),
  sent: () => { if (job.state === 'sending') change(job, { state: 'looking', part: 1 }); },
  stop: (stop) => { job.stop = stop; },
});

window.addEventListener('beforeunload', (e) => {
  if (jobs.some((j) => j.state === 'waiting' || j.state === 'sending' || j.state === 'looking')) e.preventDefault();
});
