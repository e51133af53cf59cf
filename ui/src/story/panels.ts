// The panels beside a story: a line each, in the order in which they stand. A panel is a chunk of its own, loaded when it is
// first opened; it gets everything through useStory().
import type { ComponentType } from 'preact';
import type { IconName } from '../kit/icon';

export interface Panel {
  id: string;
  label: string;
  icon: IconName;
  /** keys open it: "mod+alt+1". */
  keys?: string;
  load: () => Promise<{ default: ComponentType }>;
}

export const panels: Panel[] = [
  { id: 'workflow', label: 'Workflow', icon: 'check', keys: 'mod+alt+w', load: () => import('./workflow') },
  { id: 'notes', label: 'Notes', icon: 'note', keys: 'mod+alt+n', load: () => import('./notes') },
  { id: 'revisions', label: 'Revisions', icon: 'clock', keys: 'mod+alt+r', load: () => import('./revisions') },
  { id: 'quotes', label: 'Quotes', icon: 'quote', keys: 'mod+alt+q', load: () => import('../quotes/panel-list') },
  { id: 'question', label: 'Question', icon: 'note', keys: 'mod+alt+a', load: () => import('../questions/panel') },
  { id: 'details', label: 'Details', icon: 'settings', keys: 'mod+alt+d', load: () => import('./details/panel') },
  { id: 'numbers', label: 'Numbers', icon: 'numbers', load: () => import('./numbers') },
  { id: 'preview', label: 'Preview', icon: 'eye', keys: 'mod+alt+p', load: () => import('./preview/panel') },
];

/** Strip is something small above the text that is always there: who else is in this story. */
export const strips: { id: string; load: () => Promise<{ default: ComponentType }> }[] = [
  { id: 'quotes', load: () => import('../quotes/strip') },
  { id: 'presence', load: () => import('./presence') },
];
