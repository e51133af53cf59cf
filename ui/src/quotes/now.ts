// The story that is open: the text's own code has no other way to know it. And an ear for changes of the text.
import { Plugin } from 'prosemirror-state';
import type { StoryContext } from '../story/context';

let story: StoryContext | null = null;

export function setNow(context: StoryContext | null) { story = context; }

/** now is the open story, null if none is. */
export function now(): StoryContext | null { return story; }

const ears = new Set<() => void>();

/** onText calls after the text changed. */
export function onText(ear: () => void): () => void {
  ears.add(ear);
  return () => { ears.delete(ear); };
}

/** changes is the plugin that tells of them. */
export function changes(): Plugin {
  return new Plugin({ view: () => ({ update: (view, before) => { if (view.state.doc !== before.doc) ears.forEach((ear) => ear()); } }) });
}
