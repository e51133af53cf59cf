// What the command palette and the keyboard offer. A view adds its commands while it is shown:
//
//   useCommands(() => [{ id: 'story.publish', title: 'Publish', keys: 'mod+shift+p', run: publish }], [publish]);
//
// keys are written "mod+k" (Ctrl, on a Mac ⌘), "shift+?", "g s" (one after the other). Keys without mod do nothing while
// somebody is writing in a field, nor do those with which a field takes its own typing back.
import { useEffect } from 'preact/hooks';
import type { IconName } from '../kit/icon';

export interface Command {
  id: string;
  title: string;
  group?: string;
  icon?: IconName;
  keys?: string;
  /** hidden: by its keys only, not in the palette. */
  hidden?: boolean;
  run: () => void | Promise<void>;
}

/** Finder gives commands for what is being typed into the palette: stories, people. It is asked after a short pause. */
export type Finder = (query: string, signal: AbortSignal) => Promise<Command[]>;

const lists = new Set<Command[]>();
const finders = new Set<Finder>();

export function allCommands(): Command[] { return [...lists].flat(); }
export function allFinders(): Finder[] { return [...finders]; }

export function addFinder(finder: Finder): () => void {
  finders.add(finder);
  return () => finders.delete(finder);
}

export function addCommands(list: Command[]): () => void {
  lists.add(list);
  return () => lists.delete(list);
}

/** useCommands offers commands while a component is shown. */
export function useCommands(make: () => Command[], deps: unknown[]) {
  useEffect(() => addCommands(make()), deps);
}

const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** spelled is how keys are shown: "⌘K", "Ctrl K". */
export function spelled(keys: string): string {
  return keys.split(' ').map((chord) => chord.split('+').map((key) => {
    if (key === 'mod') return mac ? '⌘' : 'Ctrl';
    if (key === 'shift') return mac ? '⇧' : 'Shift';
    if (key === 'alt') return mac ? '⌥' : 'Alt';
    if (key === 'enter') return '↵';
    return key.length === 1 ? key.toUpperCase() : key[0]!.toUpperCase() + key.slice(1);
  }).join(mac ? '' : ' ')).join(' then ');
}

function chordOf(e: KeyboardEvent): string {
  const parts: string[] = [];
  if (e.ctrlKey || e.metaKey) parts.push('mod');
  if (e.altKey) parts.push('alt');
  // With Alt held a Mac types another letter: what is on the key counts.
  const key = e.altKey && /^Key[A-Z]$/.test(e.code) ? e.code.slice(3).toLowerCase() : e.key.toLowerCase();
  if (e.shiftKey && (key.length > 1 || /[a-z0-9]/.test(key) || parts.length)) parts.push('shift');
  parts.push(key);
  return parts.join('+');
}

function writing(target: EventTarget | null): boolean {
  const el = target as HTMLElement | null;
  return !!el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName));
}

const bound = (chord: string) => chord.includes('mod') || chord.includes('alt');
const ofTheField = (chord: string) => !bound(chord) || chord === 'mod+z' || chord === 'mod+shift+z' || chord === 'mod+y';

/** listenForKeys runs commands by their keys, anywhere in the page; a dialog that is open keeps its own. */
export function listenForKeys(): () => void {
  let before = '';
  let forget = 0;
  const onKey = (e: KeyboardEvent) => {
    if (e.defaultPrevented || e.isComposing || ['Control', 'Meta', 'Shift', 'Alt'].includes(e.key)) return;
    const chord = chordOf(e);
    const typed = writing(e.target) ? ofTheField(chord) : !bound(chord) && !!document.querySelector('dialog[open]');
    if (typed) return;
    const wanted = before ? `${before} ${chord}` : chord;
    const all = allCommands().reverse(); // the view that was shown last comes first
    const found = all.find((c) => c.keys === wanted);
    window.clearTimeout(forget);
    before = '';
    if (found) {
      e.preventDefault();
      void found.run();
    } else if (all.some((c) => c.keys?.startsWith(chord + ' '))) {
      before = chord;
      forget = window.setTimeout(() => { before = ''; }, 1200);
    }
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
