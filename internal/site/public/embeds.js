// A button stands where a player of another site will: pressing it puts the frame there. Until then nothing is asked of anybody
// else. Without this script there is the link below it.
for (const stage of document.querySelectorAll('.fh-embed-stage')) {
  const button = stage.querySelector('button');
  const waiting = stage.querySelector('template');
  if (!button || !waiting) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    const frame = document.importNode(waiting.content, true).firstElementChild;
    stage.replaceChildren(frame);
    frame.focus();
  });
}
