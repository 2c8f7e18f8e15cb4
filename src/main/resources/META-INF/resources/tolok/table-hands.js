/* What hands do in a table of rules besides typing into one cell: keys, pasting, filling. */
(() => {
  const printable = (event) => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

  window.tolokTableHands = ({ settings, field, kept, bounds, visible, changed, send, table, columns, pending, typeInto }) => {
    const paste = (event) => {
      const at = bounds();
      const text = event.clipboardData?.getData('text/plain');
      if (settings.readOnly || !at || !text || event.target.tagName === 'INPUT') {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map((line) => line.split('\t'));
      const single = lines.length === 1 && lines[0].length === 1;
      const height = single ? at.bottom - at.top + 1 : lines.length;
      const order = visible();
      const first = order.indexOf(at.left);
      const width = single ? order.indexOf(at.right) - first + 1 : Math.max(...lines.map((line) => line.length));
      const beyond = width - (order.length - first);
      if (beyond > 0) {
        send('pasted-beyond', { columns: beyond });
      }
      for (let r = 0; r < height; r++) {
        for (let c = 0; c < width && first + c < order.length; c++) {
          const value = single ? lines[0][0] : lines[r][c];
          if (value !== undefined) {
            const column = order[first + c];
            changed(at.top + r, column, kept(columns()[column], value.replace(/^"([\s\S]*)"$/, '$1').replace(/""/g, '"')));
          }
        }
      }
      draw(pending());
    };

    /** Shows in the grid what was changed otherwise than by typing. */
    const draw = (pasted) => {
      const known = table().getRows();
      const updates = new Map();
      pasted.filter(([row]) => row < known.length).forEach(([row, column, value]) => {
        updates.set(row, { ...updates.get(row), [field(column)]: value });
      });
      table().blockRedraw();
      updates.forEach((data, row) => known[row].update(data));
      table().restoreRedraw();
    };

    /** What stands in the first row of the selection, in all of its rows. */
    const fillDown = () => {
      const at = bounds();
      const known = table().getRows();
      for (let row = at.top + 1; row <= at.bottom; row++) {
        for (const column of visible().filter((index) => index >= at.left && index <= at.right)) {
          changed(row, column, known[at.top].getData()[field(column)] ?? '');
        }
      }
      draw(pending());
    };

    const keys = (event) => {
      const editing = event.target.tagName === 'INPUT';
      const command = event.ctrlKey || event.metaKey;
      if (editing && !(command && event.key === 's')) {
        return;
      }
      const key = event.key.toLowerCase();
      if (command && (key === 'z' || key === 'y')) {
        event.preventDefault();
        event.stopPropagation();
        send(key === 'y' || event.shiftKey ? 'redo' : 'undo', {});
      } else if (command && key === 'd' && !settings.readOnly && bounds()) {
        event.preventDefault();
        event.stopPropagation();
        fillDown();
      } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault();
        event.stopPropagation();
        send('row-moved', { up: event.key === 'ArrowUp' });
      } else if (!settings.readOnly && (printable(event) || event.key === 'F2')) {
        const at = bounds();
        const column = columns()[at?.left];
        if (!column) {
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        const cell = table().getRows()[at.top]?.getCell(field(at.left));
        if (!cell) {
          return;
        }
        if (column.type === 'mark') {
          cell.setValue((cell.getValue() ?? '').trim() === '' ? 'x' : '');
          return;
        }
        typeInto(cell, event.key === 'F2' ? undefined : event.key);
      }
    };
    return { keys, paste };
  };
})();
