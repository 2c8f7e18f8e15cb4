/* Chooses a code by its name: shows all at first, then those that hold what is typed; a text of one's own counts too. */
(() => {
  window.tolokCodePicker = ({ label, values, value, typed, take, leave }) => {
    const input = document.createElement('input');
    const list = document.createElement('div');
    list.className = 'tolok-code-list';
    list.setAttribute('role', 'listbox');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-label', label);
    input.value = typed ?? values.find(([code]) => code === value)?.[1] ?? value;
    let shown = [];
    let at = -1;
    let done = false;

    const name = ([code, title]) => title === code ? code : title + ' · ' + code;
    const same = (text) => values.find((each) => each.some((word) => word.toLowerCase() === text.toLowerCase()));
    const finish = (then) => {
      if (!done) {
        done = true;
        list.remove();
        then();
      }
    };
    const draw = () => {
      list.replaceChildren(...shown.map((each, index) => {
        const item = document.createElement('div');
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', String(index === at));
        item.textContent = name(each);
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          finish(() => take(each[0], 'ArrowDown'));
        });
        return item;
      }));
      list.hidden = shown.length === 0;
      list.children[at]?.scrollIntoView({ block: 'nearest' });
    };
    const filter = () => {
      const text = input.value.trim().toLowerCase();
      shown = values.filter((each) => name(each).toLowerCase().includes(text));
      at = text === '' || shown.length === 0 ? -1 : 0;
      draw();
    };
    const chosen = () => shown[at]?.[0] ?? same(input.value.trim())?.[0] ?? input.value.trim();

    const open = () => {
      const place = input.getBoundingClientRect();
      const below = innerHeight - place.bottom > 220;
      list.style.left = place.left + 'px';
      list.style.minWidth = place.width + 'px';
      list.style[below ? 'top' : 'bottom'] = (below ? place.bottom : innerHeight - place.top) + 'px';
      document.body.append(list);
      if (typed === undefined) {
        shown = values;
        at = values.findIndex(([code]) => code === value);
        draw();
        input.select();
      } else {
        filter();
      }
    };
    input.addEventListener('input', filter);
    input.addEventListener('blur', () => finish(() => {
      const text = input.value.trim();
      take(same(text)?.[0] ?? text);
    }));
    input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        at = Math.max(0, Math.min(shown.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)));
        draw();
      } else if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        finish(() => take(chosen(), event.key === 'Enter' ? 'ArrowDown' : 'ArrowRight'));
      } else if (event.key === 'Escape') {
        finish(leave);
      }
    });
    return { input, open };
  };
})();
