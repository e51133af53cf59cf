// Panels of one story, and lists of stories, are told that something moved: a step was taken, a revision restored, a note
// written, a story put into the bin or taken out again.
const ears = new Set<() => void>();

export const onMoved = {
  tell() { ears.forEach((hear) => hear()); },
  listen(hear: () => void): () => void { ears.add(hear); return () => { ears.delete(hear); }; },
};
