// Above a story: who else is in it. One of them writes; the others read along, and can take it over. What somebody had not
// saved when that happens is kept aside among the revisions.
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ask, base } from '../api/client';
import type { components } from '../api/schema';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Dialog, show } from '../kit/dialog';
import { Icon } from '../kit/icon';
import { fault, toast } from '../kit/toast';
import { currentMe } from '../shell/session';
import { useStory } from './context';
import sheet from './presence.css?sheet';

adopt(sheet);

type Presence = components['schemas']['Presence'];
type Visitor = components['schemas']['Visitor'];

const every = 5000; // between two words to the server, in milliseconds

export default function PresenceStrip() {
  const context = useStory();
  const id = context.story.id!;
  const latest = useRef(context);
  latest.current = context;
  const session = useRef('');
  session.current ||= Array.from(crypto.getRandomValues(new Uint8Array(9)), (b) => b.toString(36)).join('').slice(0, 16);
  const [there, setThere] = useState<Presence | null>(null);
  const readAlong = useRef(false); // this strip took the pen away
  const hear = useRef<() => Promise<void>>(async () => undefined);

  /** heed does what the answer asks for: give the pen away, take it, read along. */
  const heed = async (p: Presence) => {
    setThere(p);
    const c = latest.current;
    const holder = (p.people ?? []).find((v) => v.holds && !v.here);
    if (p.lost_to) {
      readAlong.current = true;
      c.readOnly(`${p.lost_to} took this story over. You read along.`);
      const kept = await c.setAside();
      const mine = { kept: 'What you had not saved is kept aside among the revisions.', nothing: 'All you wrote is saved.', failed: 'What you had not saved is kept in this browser alone: leave the page open.' }[kept];
      toast({ text: `${p.lost_to} took this story over. ${mine}`, action: { label: 'Revisions', run: () => latest.current.openPanel('revisions') } });
      return;
    }
    const mine = holder?.staff_id === currentMe()?.id; // another tab: the editor's own pen goes between them
    if (!p.may_write) { readAlong.current = true; c.readOnly('You may read this story, not change it.'); }
    else if (holder && !mine) {
      c.readOnly(`${holder.name} is writing this story. You read along.`);
      if (!readAlong.current) { readAlong.current = true; await c.setAside(); }
    }
    else if (readAlong.current) { readAlong.current = false; await c.reload().catch(() => undefined); c.readOnly(null); }
    if (readAlong.current && p.working_revision !== latest.current.revision) await latest.current.reload().catch(() => undefined);
  };

  useEffect(() => {
    let timer = 0, over = false;
    hear.current = async () => {
      window.clearTimeout(timer);
      const is = latest.current.state.is;
      try {
        const out = await api.POST('/stories/{id}/presence', { params: { path: { id } }, body: { session: session.current, unsaved: is !== 'saved' && is !== 'reading', writes: is !== 'reading' || readAlong.current } });
        if (out.data && !over) await heed(out.data);
      } catch { /* no connection: the next time */ }
      if (!over) timer = window.setTimeout(() => void hear.current(), every);
    };
    const leave = () => { void fetch(`${base}/stories/${encodeURIComponent(id)}/presence?session=${session.current}`, { method: 'DELETE', credentials: 'same-origin', keepalive: true }).catch(() => undefined); };
    const seen = () => { if (document.visibilityState === 'visible') void hear.current(); };
    void hear.current();
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pagehide', leave);
    return () => {
      over = true;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [id]);

  const others = (there?.people ?? []).filter((v) => !v.here && v.staff_id !== currentMe()?.id);
  const holder = others.find((v) => v.holds);
  const takeOver = async () => {
    if (!holder || !(await show<true>((done) => <TakeOver holder={holder} done={done} />))) return;
    try {
      const p = await ask(() => api.POST('/stories/{id}/lock', { params: { path: { id } }, body: { session: session.current, writes: true } }));
      await latest.current.reload();
      await heed({ ...p, lost_to: undefined });
      toast({ text: `You write this story now. ${holder.name} is told.` });
    } catch (err) { fault(err); }
  };
  return (
    <div class="presence" role="status">
      {others.length > 0 && <>
        <span class="presence-names"><Icon name="people" /> <span>Also here: {others.map((v, n) => <Name key={v.staff_id + v.since} v={v} last={n === others.length - 1} />)}</span></span>
        {holder && there?.may_write && <Button small onClick={takeOver}>Take over</Button>}
      </>}
    </div>
  );
}

function Name({ v, last }: { v: Visitor; last: boolean }) {
  return <span>{v.name}{v.holds ? ' (writes)' : ''}{last ? '' : ', '}</span>;
}

function TakeOver({ holder, done }: { holder: Visitor; done: (yes: true | null) => void }) {
  return (
    <Dialog title={`Take this story over from ${holder.name}?`} onClose={() => done(null)} actions={<>
      <Button onClick={() => done(null)}>Cancel</Button>
      <Button kind="primary" onClick={() => done(true)}>Take over</Button>
    </>}>
      <p>{holder.name} is writing it now{holder.unsaved ? ', and has words that are not saved yet' : ''}. You go on from what is saved. Nothing is lost: what {holder.name} has not saved is kept aside among the revisions, and {holder.name} is told.</p>
    </Dialog>
  );
}
