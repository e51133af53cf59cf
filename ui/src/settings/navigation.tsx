// Both navigations: the sections, and what stands beside them.
import { Button } from '../kit/button';
import { TextField } from '../kit/field';
import { SitePreview } from '../kit/look';
import { PartFrame } from './frame';
import { usePart } from './part';

interface Item { label: string; url: string }
interface Nav { primary: Item[]; secondary: Item[] }

function NavList({ title, items, onItems }: { title: string; items: Item[]; onItems: (items: Item[]) => void }) {
  const set = (at: number, change: Partial<Item>) => onItems(items.map((i, n) => (n === at ? { ...i, ...change } : i)));
  const move = (at: number, to: number) => {
    if (to < 0 || to >= items.length) return;
    const next = [...items];
    next.splice(to, 0, ...next.splice(at, 1));
    onItems(next);
  };
  return (
    <fieldset>
      <legend>{title}</legend>
      {items.length === 0 && <p class="hint">Nothing stands here yet.</p>}
      <ol class="nav-items">
        {items.map((item, n) => (
          <li key={n}>
            <TextField bare label={`Name of entry ${n + 1}, ${title}`} placeholder="Name" value={item.label} maxLength={100} onValue={(label) => set(n, { label })} />
            <TextField bare label={`Where entry ${n + 1} leads, ${title}`} placeholder="/people/ or https://…" value={item.url} maxLength={2000} onValue={(url) => set(n, { url })} />
            <span class="actions">
              <Button small kind="quiet" icon="up" label={`Move ${item.label || 'entry'} up`} disabled={n === 0} onClick={() => move(n, n - 1)} />
              <Button small kind="quiet" icon="down" label={`Move ${item.label || 'entry'} down`} disabled={n === items.length - 1} onClick={() => move(n, n + 1)} />
              <Button small kind="quiet" icon="close" label={`Take ${item.label || 'entry'} away`} onClick={() => onItems(items.filter((_, m) => m !== n))} />
            </span>
          </li>
        ))}
      </ol>
      <Button small icon="plus" disabled={items.length >= 50} onClick={() => onItems([...items, { label: '', url: '/' }])}>Add an entry</Button>
    </fieldset>
  );
}

export default function Navigation() {
  const part = usePart<Nav>('navigation');
  return (
    <PartFrame title="Navigation" about="The sections of the site, and what stands beside or below them." part={part}
      aside={(v) => <SitePreview title="Preview of the navigation" wish={v.primary.concat(v.secondary).every((i) => i.label && i.url) ? { navigation: v } : {}} />}>
      {(v) => <>
        <NavList title="Sections" items={v.primary} onItems={(primary) => part.set({ primary })} />
        <NavList title="Second navigation" items={v.secondary} onItems={(secondary) => part.set({ secondary })} />
      </>}
    </PartFrame>
  );
}
