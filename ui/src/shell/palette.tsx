// The command palette (Ctrl K, ⌘ K): everything that can be done from here, every view, and what finders know.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Dialog } from '../kit/dialog';
import { Icon } from '../kit/icon';
import { useLater } from '../kit/load';
import { useId } from '../kit/unique';
import { allCommands, allFinders, spelled, type Command } from './commands';
import { fits } from './fits';

/** order is that of an empty palette: what belongs to this view first, looks last. */
const order = ['Anywhere', 'Go to', 'You', 'Look'];
const place = (c: Command) => order.indexOf(c.group ?? '');

export function Palette({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Command[]>([]);
  const [at, setAt] = useState(0);
  const late = useLater(query.trim(), 120);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (!late) { setFound([]); return; }
    const stop = new AbortController();
    Promise.all(allFinders().map((find) => find(late, stop.signal).catch(() => [])))
      .then((lists) => { if (!stop.signal.aborted) setFound(lists.flat().slice(0, 15)); });
    return () => stop.abort();
  }, [late]);

  const shown = useMemo(() => {
    const seen = new Set<string>();
    const own = allCommands().filter((c) => !c.hidden && !seen.has(c.id) && seen.add(c.id));
    const ranked = own.map((command) => ({ command, score: query.trim() ? fits(`${command.group ?? ''} ${command.title}`, query) : 1 }))
      .filter((c) => c.score > 0).sort((a, b) => b.score - a.score || place(a.command) - place(b.command)).map((c) => c.command);
    return [...ranked.slice(0, 30), ...found];
  }, [query, found]);
  useEffect(() => setAt(0), [query]);
  useEffect(() => { list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }); }, [at]);

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    window.setTimeout(() => void command.run()); // after the dialog has given the focus back
  };
  const onKey = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown') { e.preventDefault(); setAt((n) => Math.min(shown.length - 1, n + 1)); }
    else if (e.key === 'ArrowUp') { e.preventDefault(); setAt((n) => Math.max(0, n - 1)); }
    else if (e.key === 'Enter' && !e.isComposing) { e.preventDefault(); run(shown[at]); }
  };
  return (
    <Dialog title="Find or do" onClose={onClose} look="top">
      <div class="palette">
        <input type="text" role="combobox" autocomplete="off" aria-label="What do you want to do?" placeholder="What do you want to do?" autofocus
          aria-expanded="true" aria-controls={`${id}-list`} aria-activedescendant={shown.length ? `${id}-${at}` : undefined}
          value={query} onInput={(e) => setQuery(e.currentTarget.value)} onKeyDown={onKey} />
        <ul id={`${id}-list`} role="listbox" aria-label="What fits" ref={list}>
          {shown.map((c, n) => (
            <li key={c.id} id={`${id}-${n}`} role="option" aria-selected={n === at} onClick={() => run(c)} onPointerMove={() => setAt(n)}>
              {c.icon ? <Icon name={c.icon} /> : <span class="icon" />}
              <span>{c.title}</span>
              {c.group && <small>{c.group}</small>}
              {c.keys && <kbd>{spelled(c.keys)}</kbd>}
            </li>
          ))}
        </ul>
        {!shown.length && <p class="hint" role="status">Nothing fits “{query}”.</p>}
      </div>
    </Dialog>
  );
}
