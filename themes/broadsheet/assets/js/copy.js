// A button beside each text that is there to be copied. Without this script the text can be selected at one touch.
for (const place of document.querySelectorAll('[data-copy]')) {
  const text = document.getElementById(place.dataset.copy);
  if (!text || !navigator.clipboard) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = place.dataset.label;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      said.textContent = place.dataset.done;
    } catch {
      said.textContent = '';
      getSelection().selectAllChildren(text); // not allowed to copy: it is selected, ready for the reader's own keys
    }
  });
  place.append(button, ' ', said);
}
