// Beside the person: stories that were written in this browser and are not on the server yet. Opening one sends it.
import { useEffect, useState } from 'preact/hooks';
import { Menu } from '../kit/menu';
import { href, useLocation } from '../shell/router';
import { useMe } from '../shell/session';
import { allKept, type Draft } from './kept';

export function KeptTop() {
  const me = useMe();
  const { path, route } = useLocation();
  const [list, setList] = useState<Draft[]>([]);
  useEffect(() => {
    let here = true;
    // The view that is shown keeps drafts of its own: only those of other stories wait for somebody.
    const look = () => { if (me) void allKept(me.id).then((all) => { if (here) setList(all.filter((d) => !path.endsWith(`/stories/${d.id}`))); }); };
    look();
    window.addEventListener('focus', look);
    window.addEventListener('firsthand-kept', look);
    return () => { here = false; window.removeEventListener('focus', look); window.removeEventListener('firsthand-kept', look); };
  }, [me?.id, path]);
  if (!list.length) return null;
  return (
    <Menu label="Stories that are not sent yet" items={list.map((d) => ({ label: d.title || 'Untitled', icon: 'stories' as const, run: () => route(href(`/stories/${d.id}`)) }))}>
      <span>Not sent yet: {list.length}</span>
    </Menu>
  );
}
