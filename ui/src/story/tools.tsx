// The strip above the text: blocks, undo, find, outline, how long it is.
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useEffect, useRef, useState } from 'preact/hooks';
import { duplicate, move, remove } from '../editor/commands';
import { minutes, outline, words, type OutlineLine } from '../editor/count';
import { find, replace, replaceAll, status, step, stopFinding, toFound, type Query } from '../editor/find';
import { openMenu } from '../editor/menus';
import { Button } from '../kit/button';
import { useFirst } from '../kit/focus';
import { Menu } from '../kit/menu';
import { toast } from '../kit/toast';
import { useCommands } from '../shell/commands';

/** useTick renders again after the text has changed: not for each key, but soon. */
export function useTick(listen: (tell: () => void) => () => void, ms: number): number {
  const [tick, set] = useState(0);
  useEffect(() => {
    let timer = 0;
    const stop = listen(() => { timer ||= window.setTimeout(() => { timer = 0; set((n) => n + 1); }, ms); });
    return () => { window.clearTimeout(timer); stop(); };
  }, [listen, ms]);
  return tick;
}

export function Tools({ view, listen }: { view: EditorView; listen: (tell: () => void) => () => void }) {
  useTick(listen, 350);
  const [finding, setFinding] = useState(false);
  const { doc } = view.state;
  const count = words(doc), time = minutes(doc), lines = outline(doc);
  const act = (command: typeof move extends (...a: never[]) => infer C ? C : never) => () => { command(view.state, view.dispatch, view); view.focus(); };
  const openFind = () => setFinding(true);
  useCommands(() => [
    { id: 'text.find', title: 'Find and replace', group: 'Text', icon: 'search', keys: 'mod+f', run: openFind },
    { id: 'text.block', title: 'Put a block in', group: 'Text', icon: 'plus', run: () => { if (view.editable) openMenu(view); } },
    { id: 'text.undo', title: 'Undo', group: 'Text', icon: 'undo', run: act(undo) },
    { id: 'text.redo', title: 'Redo', group: 'Text', icon: 'redo', run: act(redo) },
    { id: 'text.up', title: 'Move the block up', group: 'Text', icon: 'up', run: act(move(true)) },
    { id: 'text.down', title: 'Move the block down', group: 'Text', icon: 'down', run: act(move(false)) },
  ], [view]);
  return (
    <div class="story-tools">
      <div class="story-tools-row" role="toolbar" aria-label="Text">
        <Button kind="quiet" small icon="plus" disabled={!view.editable} onClick={() => openMenu(view)}>Block</Button>
        <Menu label="This block" icon="drag" align="start" items={[
          { label: 'Move up', icon: 'up', disabled: !view.editable, run: act(move(true)) }, { label: 'Move down', icon: 'down', disabled: !view.editable, run: act(move(false)) },
          { label: 'Make a copy', icon: 'plus', disabled: !view.editable, run: act(duplicate) }, { label: 'Take it away', icon: 'trash', disabled: !view.editable, run: act(remove) },
        ]} />
        <Button kind="quiet" small icon="undo" label="Undo" keys="mod+z" disabled={!view.editable || !undoDepth(view.state)} onClick={act(undo)} />
        <Button kind="quiet" small icon="redo" label="Redo" keys="mod+shift+z" disabled={!view.editable || !redoDepth(view.state)} onClick={act(redo)} />
        <Button kind="quiet" small icon="search" label="Find and replace" keys="mod+f" aria-expanded={finding} onClick={() => (finding ? (stopFinding(view), setFinding(false)) : openFind())} />
        <Outline view={view} lines={lines} />
        <span class="story-count">{count === 1 ? '1 word' : `${count.toLocaleString()} words`}{count >= 138 ? ` · ${time} min` : ''}</span>
      </div>
      {finding && <Finder view={view} listen={listen} onClose={() => setFinding(false)} />}
    </div>
  );
}

/** Outline leads to the headings. */
function Outline({ view, lines }: { view: EditorView; lines: OutlineLine[] }) {
  const go = (line: OutlineLine) => {
    view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(line.pos + 1))));
    view.focus();
    (view.nodeDOM(line.pos) as HTMLElement | null)?.scrollIntoView({ block: 'center' });
  };
  return (
    <Menu label="Headings of the story" icon="list" align="start" items={lines.length
      ? lines.map((l, n) => ({ label: `${'\u2003'.repeat(Math.max(0, l.level - 2))}${l.text}${lines.slice(0, n).some((o) => o.text === l.text) ? ` (${n + 1})` : ''}`, run: () => go(l) }))
      : [{ label: 'No headings yet: begin a line with ## and a blank', disabled: true }]} />
  );
}

let last: Query = { text: '', caseful: false, whole: false };

function Finder({ view, listen, onClose }: { view: EditorView; listen: (tell: () => void) => () => void; onClose: () => void }) {
  const { from, to } = view.state.selection;
  const selected = view.state.doc.textBetween(from, to, '\n');
  const [query, setQuery] = useState<Query>({ ...last, text: selected && !selected.includes('\n') && selected.length < 200 ? selected : last.text });
  const [by, setBy] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useTick(listen, 60);
  useFirst(() => input.current);
  useEffect(() => { input.current?.select(); return () => stopFinding(view); }, []);
  useEffect(() => { last = query; find(view, query); }, [query]);
  const now = status(view.state);
  const close = () => { toFound(view); onClose(); };
  const all = () => {
    const n = replaceAll(view, by);
    toast({ text: n === 1 ? 'Replaced in one place.' : `Replaced in ${n} places.`, action: n ? { label: 'Undo', run: () => { undo(view.state, view.dispatch); } } : undefined });
  };
  return (
    <form class="story-find" role="search" aria-label="Find in the story" onSubmit={(e) => { e.preventDefault(); step(view, 1); }} onKeyDown={(e) => {
      if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); close(); }
      if (e.key === 'Enter' && e.shiftKey) { e.preventDefault(); step(view, -1); }
    }}>
      <span class="story-find-row">
      <input ref={input} type="text" aria-label="Find" placeholder="Find" value={query.text} onInput={(e) => setQuery({ ...query, text: e.currentTarget.value })} />
      <span class="story-found" role="status">{!query.text ? '' : now.count === 0 ? 'Not there' : `${now.at + 1} of ${now.count}${now.full ? ' or more' : ''}`}</span>
      <Button kind="quiet" small icon="up" label="The one before" onClick={() => step(view, -1)} />
      <Button kind="quiet" small icon="down" label="The next" onClick={() => step(view, 1)} />
      <label class="story-check"><input type="checkbox" checked={query.caseful} onChange={(e) => setQuery({ ...query, caseful: e.currentTarget.checked })} />Capitals count</label>
      <label class="story-check"><input type="checkbox" checked={query.whole} onChange={(e) => setQuery({ ...query, whole: e.currentTarget.checked })} />Whole words</label>
      <Button kind="quiet" small icon="close" label="Close finding" onClick={close} />
      </span>
      {view.editable && <span class="story-find-row">
        <input type="text" aria-label="Replace by" placeholder="Replace by" value={by} onInput={(e) => setBy(e.currentTarget.value)} />
        <Button small disabled={!now.count} onClick={() => replace(view, by)}>Replace</Button>
        <Button small disabled={!now.count} onClick={all}>Replace all</Button>
      </span>}
    </form>
  );
}
