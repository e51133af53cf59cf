// Things of the library as tiles or rows, by mouse and by keyboard.
import { useCallback, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../kit/icon';
import { Badge } from '../kit/page';
import { measures, nouns, preview, warnings, type Kind, type Media } from './words';

const icons: Record<Kind, IconName> = { image: 'media', audio: 'bell', video: 'desktop', file: 'log' };

/** Thumb is a small picture of something, or a sign for what has none. */
export function Thumb({ of, cut }: { of: Media; cut?: boolean }) {
  const [broken, setBroken] = useState(false);
  if (of.kind !== 'image' || broken) return <span class="thumb-none"><Icon name={broken ? 'warning' : icons[of.kind]} size={28} /></span>;
  return <img src={preview(of, 'small', cut)} alt="" loading="lazy" draggable={false} onError={() => setBroken(true)} />;
}

/** Marks are the short words about what is wrong with something. */
export function Marks({ of }: { of: Media }) {
  const list = of.warnings.map((w) => warnings[w]).filter((w) => !!w);
  if (list.length === 0) return null;
  return <span class="marks">{list.map((w) => <Badge key={w.short} tone={w.tone}>{w.short}</Badge>)}</span>;
}

interface GridProps {
  list: Media[];
  look: 'grid' | 'list';
  label: string;
  /** open is what Enter and a click do. */
  open: (m: Media) => void;
  /** remove is what the delete key does. */
  remove?: (m: Media) => void;
  /** chosen: several are picked. */
  chosen?: Set<string>;
  hrefOf?: (m: Media) => string;
}

/** Grid is one stop for Tab; inside it the arrows move, also from row to row. */
export function Grid({ list, look, label, open, remove, chosen, hrefOf }: GridProps) {
  const [at, setAt] = useState(0);
  const tiles = useRef(new Map<number, HTMLElement>());
  const go = useCallback((to: number) => {
    const place = Math.max(0, Math.min(list.length - 1, to));
    setAt(place);
    tiles.current.get(place)?.focus();
  }, [list.length]);
  const columns = () => {
    const first = tiles.current.get(0);
    if (!first) return 1;
    let n = 1;
    while (tiles.current.get(n)?.offsetTop === first.offsetTop) n++;
    return n;
  };
  const onKey = (e: KeyboardEvent) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const moves: Record<string, () => number> = {
      ArrowRight: () => at + 1, ArrowLeft: () => at - 1, j: () => at + 1, k: () => at - 1, ArrowDown: () => at + columns(), ArrowUp: () => at - columns(), Home: () => 0, End: () => list.length - 1,
    };
    const move = moves[e.key];
    if (move) { e.preventDefault(); go(move()); }
    else if ((e.key === 'Delete' || e.key === 'Backspace') && remove && list[at]) { e.preventDefault(); remove(list[at]!); }
  };
  return (
    <ul class={look === 'grid' ? 'tiles' : 'tile-rows'} aria-label={label} onKeyDown={onKey}>
      {list.map((m, place) => {
        const inside = <>
          <span class="tile-picture"><Thumb of={m} /></span>
          <span class="tile-words">
            <strong>{m.name}</strong>
            <small>{m.kind !== 'image' ? `${nouns[m.kind]} · ` : ''}{measures(m)}</small>
            {look === 'list' && <small class="tile-credit">{m.credit || m.creator}</small>}
            <Marks of={m} />
          </span>
        </>;
        const shared = {
          class: 'tile', tabIndex: place === Math.min(at, list.length - 1) ? 0 : -1, onFocus: () => setAt(place),
          ref: (el: HTMLElement | null) => { if (el) tiles.current.set(place, el); else tiles.current.delete(place); },
        };
        return (
          <li key={m.id}>
            {hrefOf
              ? <a {...shared} href={hrefOf(m)}>{inside}</a>
              : <button {...shared} type="button" aria-pressed={chosen ? chosen.has(m.id) : undefined} onClick={() => open(m)}>{inside}</button>}
          </li>
        );
      })}
    </ul>
  );
}
