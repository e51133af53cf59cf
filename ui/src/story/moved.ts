// Panels of one story tell each other that something moved: a step was taken, a revision restored, a note written.
const ears = new Set<() => void>();

export const onMoved = {
  tell() { ears.forEach((hear) => hear()); },
  listen(hear: () => void): () => void { ears.add(hear); return () => { ears.delete(hear); }; },
};
