// How much of what readers wrote waits: the number in the rail.
import { useEffect, useState } from 'preact/hooks';
import { api, plain } from '../api/client';
import { mayAtAll } from '../shell/session';

const every = 60_000;
const told = new EventTarget();

/** tellWaiting has the number read anew: something was decided. */
export function tellWaiting() { told.dispatchEvent(new Event('waiting')); }

/** useWaiting is how much waits, read now and then while somebody looks; 0 for who may not decide. */
export function useWaiting(): number {
  const [n, setN] = useState(0);
  const may = mayAtAll('report.handle');
  useEffect(() => {
    if (!may) return undefined;
    const read = () => { if (!document.hidden) plain(() => api.GET('/readers/count')).then((out) => setN(out.waiting), () => {}); };
    read();
    const timer = window.setInterval(read, every);
    told.addEventListener('waiting', read);
    return () => { window.clearInterval(timer); told.removeEventListener('waiting', read); };
  }, [may]);
  return n;
}

export function Waiting() {
  const n = useWaiting();
  return n > 0 ? <span class="rail-count">{n > 999 ? '999+' : n}<span class="for-ears"> waiting</span></span> : null;
}
