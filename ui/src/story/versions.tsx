// Somebody else saved while this person wrote: both versions, what differs, and three ways on. Neither is lost by any of them.
import type { Node } from 'prosemirror-model';
import { useMemo } from 'preact/hooks';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { blockText } from '../editor/body';
import { kindOf } from '../editor/kinds';

export type Choice = 'both' | 'mine' | 'theirs';

export interface Version { title: string; dek: string; doc: Node }

interface Line { mine: string | null; theirs: string | null }

export function Versions({ mine, theirs, onChoice, onClose }: { mine: Version; theirs: Version; onChoice: (choice: Choice) => void; onClose: () => void }) {
  const lines = useMemo(() => compare(mine, theirs), []);
  return (
    <Dialog title="Somebody else saved this story" look="wide" onClose={onClose} actions={<>
      <Button onClick={() => onChoice('theirs')}>Take theirs</Button>
      <Button onClick={() => onChoice('mine')}>Put mine on top</Button>
      <Button kind="primary" onClick={() => onChoice('both')}>Keep both</Button>
    </>}>
      <p>Both versions are safe. <strong>Keep both</strong> shows theirs and puts yours aside among the revisions. <strong>Put mine on top</strong> saves
        yours as the newest; theirs stays among the revisions. <strong>Take theirs</strong> lets yours go; you can take that back.</p>
      <div class="versions" tabIndex={0} role="region" aria-label="What differs">
        <table>
          <thead><tr><th scope="col">Yours</th><th scope="col">Theirs</th></tr></thead>
          <tbody>
            {lines.map((l, n) => l.mine === l.theirs
              ? <tr key={n} class="versions-same"><td colSpan={2}>{l.mine}</td></tr>
              : <tr key={n}><td>{l.mine === null ? <em>not there</em> : <Words text={l.mine} other={l.theirs} />}</td><td>{l.theirs === null ? <em>not there</em> : <Words text={l.theirs} other={l.mine} />}</td></tr>)}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}

/** Words marks the words that the other version has not. */
function Words({ text, other }: { text: string; other: string | null }) {
  if (other === null) return <mark>{text}</mark>;
  const a = text.split(/(\s+)/), b = other.split(/(\s+)/);
  if (a.length * b.length > 400_000) return <>{text}</>;
  const kept = new Set(common(a, b).map(([n]) => n));
  return <>{a.map((w, n) => (kept.has(n) || !w.trim() ? w : <mark key={n}>{w}</mark>))}</>;
}

function said(node: Node): string {
  const text = node.textContent.trim();
  const label = kindOf(node.type.name).label;
  if (node.type.name === 'paragraph') return text || 'Empty line';
  const about = (node.attrs.title || node.attrs.url || node.attrs.alt || node.attrs.source || '') as string;
  return `${label}: ${text || about || '…'}`;
}

/** compare pairs the blocks of two versions; runs of what is the same are told in one line. */
function compare(mine: Version, theirs: Version): Line[] {
  const out: Line[] = [];
  for (const [label, a, b] of [['Headline', mine.title, theirs.title], ['Dek', mine.dek, theirs.dek]] as const) if (a !== b) out.push({ mine: `${label}: ${a}`, theirs: `${label}: ${b}` });
  const a = mine.doc.content.content, b = theirs.doc.content.content;
  const pairs = [...common(a.map(blockText), b.map(blockText)), [a.length, b.length] as [number, number]];
  let i = 0, j = 0, same = 0;
  const tellSame = () => {
    if (same) out.push({ mine: same === 1 ? 'One block that is the same' : `${same} blocks that are the same`, theirs: same === 1 ? 'One block that is the same' : `${same} blocks that are the same` });
    same = 0;
  };
  for (const [x, y] of pairs) {
    if (i < x || j < y) tellSame();
    while (i < x || j < y) out.push({ mine: i < x ? said(a[i++]!) : null, theirs: j < y ? said(b[j++]!) : null });
    if (x < a.length) { same++; i = x + 1; j = y + 1; }
  }
  tellSame();
  return out;
}

/** common pairs what two lists share, in order: the longest such list. */
function common<T>(a: T[], b: T[]): [number, number][] {
  const head: [number, number][] = [], tail: [number, number][] = [];
  let s = 0, e = 0;
  while (s < a.length && s < b.length && a[s] === b[s]) head.push([s, s++]);
  while (e < a.length - s && e < b.length - s && a[a.length - 1 - e] === b[b.length - 1 - e]) { e++; tail.unshift([a.length - e, b.length - e]); }
  const x = a.slice(s, a.length - e), y = b.slice(s, b.length - e);
  if (!x.length || !y.length || x.length * y.length > 1_000_000) return [...head, ...tail];
  const table = Array.from({ length: x.length + 1 }, () => new Uint32Array(y.length + 1));
  for (let i = x.length - 1; i >= 0; i--) for (let j = y.length - 1; j >= 0; j--) table[i]![j] = x[i] === y[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const middle: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    if (x[i] === y[j]) middle.push([s + i++, s + j++]);
    else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++;
    else j++;
  }
  return [...head, ...middle, ...tail];
}
