// Beside comments: what a reader likes is shown, and pressed without a new page. Without this script every button works, too.
(() => {
  const box = document.querySelector('.fh-comments[data-story]');
  if (!box) return;
  const at = box.querySelector('.fh-comment-form')?.action;
  if (!at) return;
  const press = (id, vote) => {
    for (const [name, mine] of [['like', 1], ['dislike', -1]]) {
      box.querySelector(`[data-${name}="${CSS.escape(id)}"]`)?.setAttribute('aria-pressed', String(vote === mine));
    }
  };
  const shown = [...box.querySelectorAll('[data-like]')].map((b) => b.dataset.like);
  for (const id of shown) press(id, 0);
  fetch(new URL(`../state/?story=${encodeURIComponent(box.dataset.story)}`, at), { headers: { Accept: 'application/json' } })
    .then((answer) => (answer.ok ? answer.json() : { votes: {} }))
    .then((state) => { for (const [id, vote] of Object.entries(state.votes)) press(id, vote); box.dataset.ready = 'yes'; })
    .catch(() => {});
  box.addEventListener('submit', (e) => {
    const pressed = e.submitter;
    if (!pressed || !['like', 'dislike'].includes(pressed.value)) return;
    e.preventDefault();
    pressed.disabled = true;
    const sent = new URLSearchParams(new FormData(e.target, pressed));
    fetch(at, { method: 'POST', body: sent, headers: { Accept: 'application/json' } })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)))
      .then((now) => {
        press(pressed.dataset.like ?? pressed.dataset.dislike, now.vote);
        const count = pressed.form.querySelector('[data-like] span');
        if (count) count.textContent = now.likes || '';
        pressed.disabled = false;
        pressed.focus();
      })
      .catch(() => { pressed.disabled = false; pressed.focus(); });
  });
})();
