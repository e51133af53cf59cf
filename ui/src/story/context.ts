// What the story view and the panels beside it share. The view (views/story.tsx) provides it; a panel uses it:
//
//   const { story, update } = useStory();
//   update({ dek: 'What it is about' });
//
// update changes what is shown at once; the view keeps it in the browser and saves it by itself, in one save with the text.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import type { components } from '../api/schema';

export type Story = components['schemas']['Story'];

/** SaveState is what the status line says. */
export type SaveState =
  | { is: 'saved'; at?: Date }
  | { is: 'unsaved' }
  | { is: 'saving' }
  | { is: 'offline'; why: string } // kept in this browser, sent later
  | { is: 'conflict' } // somebody else saved: both versions are kept, the person chooses
  | { is: 'refused'; why: string } // the server will not keep it as it is
  | { is: 'reading'; why: string }; // somebody else writes, or this person may not

export interface StoryContext {
  /** story is what is shown: the server's with what was changed here. */
  story: Story;
  /** revision is the one that the next save is based on. */
  revision: string;
  state: SaveState;
  /** mine tells whether this person may change it. */
  mayWrite: boolean;
  /** update changes fields of the story, the document excepted. */
  update: (patch: Partial<Story>) => void;
  /** save sends what is unsaved now and gives the working revision; acts that need it (publish, send to review) wait for it. */
  save: () => Promise<string>;
  /** reload reads the story from the server again, after an act that changed it there. Unsaved changes stay. */
  reload: () => Promise<void>;
  /** readOnly takes the pen away (somebody else holds it) or gives it back with null. */
  readOnly: (why: string | null) => void;
  /** setAside keeps what is unsaved as a revision aside and shows what the server has; it tells what became of it. If that failed, it stays on the page. */
  setAside: () => Promise<'nothing' | 'kept' | 'failed'>;
  /** editor is the text, null until it is there. */
  editor: EditorView | null;
  /** openPanel shows a panel by its id. */
  openPanel: (id: string) => void;
}

export const StoryContext = createContext<StoryContext | null>(null);

/** useStory is for components inside the story view. */
export function useStory(): StoryContext {
  const context = useContext(StoryContext);
  if (!context) throw new Error('useStory outside of a story view');
  return context;
}
