// While somebody types, names and headlines that go on so are listed below the field: by keyboard as the pattern of a combobox
// has it. Without this script the form works all the same.
(() => {
  const wait = 120; // ms after the last letter

  const enhance = (input) => {
    const field = input.parentElement;
    const list = document.createElement('ul');
    list.id = `${input.id}-complete`;
    list.className = 'fh-search-complete';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? input.getAttribute('aria-label') ?? '');
    list.hidden = true;
    field.append(list);
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]]) input.setAttribute(name, value);
    let at = -1;
    let turn = 0;
    let timer;

    const choose = (n) => {
      const options = [...list.children];
      at = options.length ? (n + options.length + 1) % (options.length + 1) : -1;
      if (at === options.length) at = -1; // back in the field
      options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
      if (at < 0) input.removeAttribute('aria-activedescendant');
      else {
        input.setAttribute('aria-activedescendant', options[at].id);
        options[at].scrollIntoView({ block: 'nearest' });
      }
    };
    const close = () => {
      turn++;
      clearTimeout(timer);
      list.hidden = true;
      list.replaceChildren();
      input.setAttribute('aria-expanded', 'false');
      choose(-1);
    };
    const show = (found) => {
      list.replaceChildren(...found.map((one, i) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${i}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.url = one.url;
        option.innerHTML = one.html; // escaped text and <mark>, by our own server
        return option;
      }));
      list.hidden = found.length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
      choose(-1);
    };
    const ask = async () => {
      const mine = ++turn;
      const words = input.value.trim();
      if (words.length < 2 && !/[^\u0000-\u02ff]/.test(words) || words.length > 100) {
        show([]);
        return;
      }
      try {
        const answer = await fetch(`${input.dataset.fhComplete}?q=${encodeURIComponent(input.value)}`);
        const { found = [] } = await answer.json();
        if (mine === turn && document.activeElement === input) show(found);
      } catch { /* the form works without */ }
    };
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(ask, wait);
    });
    input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
        event.preventDefault();
        choose(event.key === 'ArrowDown' ? at + 1 : at < 0 ? list.children.length - 1 : at - 1);
      } else if (event.key === 'Enter' && at >= 0) {
        event.preventDefault();
        location.assign(list.children[at].dataset.url);
      }
    });
    list.addEventListener('pointerdown', (event) => event.preventDefault()); // the field keeps the focus
    list.addEventListener('click', (event) => {
      const option = event.target.closest('li');
      if (option) location.assign(option.dataset.url);
    });
    input.addEventListener('blur', close);
  };
  document.querySelectorAll('[data-fh-complete]').forEach(enhance);
})();
