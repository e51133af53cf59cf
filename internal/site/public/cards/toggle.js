// A text opens and closes by its heading, with a pointer or from the keyboard.
for (const card of document.querySelectorAll('.kg-toggle-card[data-kg-toggle-state]')) {
  const button = card.querySelector('.kg-toggle-card-icon');
  const show = () => button?.setAttribute('aria-expanded', String(card.getAttribute('data-kg-toggle-state') === 'open'));
  card.querySelector('.kg-toggle-heading')?.addEventListener('click', () => {
    card.setAttribute('data-kg-toggle-state', card.getAttribute('data-kg-toggle-state') === 'close' ? 'open' : 'close');
    show();
  });
  show();
}
