/* Typing into one cell of a table of rules: a field, or a choice among codes. */
(() => {
  window.tolokTableTyping = ({ shown, kept, move }) => {
    let typed;
    const take = () => {
      const text = typed;
      typed = undefined;
      return text;
    };
    /* not before Tabulator has closed the field */
    const later = (key) => setTimeout(() => move(key), 20);

    const field = (column) => (cell, rendered, success, cancel) => {
      const input = document.createElement('input');
      const text = take();
      input.setAttribute('aria-label', column.title);
      input.value = text ?? shown(column, cell.getValue() ?? '');
      rendered(() => {
        input.focus();
        if (text === undefined) {
          input.select();
        }
      });
      let done = false;
      const finish = (then) => {
        if (!done) {
          done = true;
          success(kept(column, input.value));
          then?.();
        }
      };
      input.addEventListener('blur', () => finish());
      input.addEventListener('keydown', (event) => {
        event.stopPropagation();
        if (event.key === 'Enter' || event.key === 'Tab') {
          event.preventDefault();
          finish(() => later(event.key === 'Enter' ? 'ArrowDown' : 'ArrowRight'));
        } else if (event.key === 'Escape') {
          done = true;
          cancel();
        }
      });
      return input;
    };

    const choice = (column) => (cell, rendered, success, cancel) => {
      const picker = window.tolokCodePicker({
        label: column.title,
        values: column.values,
        value: cell.getValue() ?? '',
        typed: take(),
        take: (code, then) => {
          success(kept(column, code));
          if (then) {
            later(then);
          }
        },
        leave: cancel,
      });
      rendered(() => {
        picker.input.focus();
        picker.open();
      });
      return picker.input;
    };

    return {
      editor: (column) => column.type === 'codes' ? choice(column) : field(column),
      /* opens the field of a cell; with a text, that is what stands in it then */
      into: (cell, text) => {
        typed = text;
        cell.edit(true);
        typed = undefined;
      },
    };
  };
})();
