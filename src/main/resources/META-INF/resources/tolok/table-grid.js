/* Joins Tabulator, a static file, to the server side's TableGrid: what is typed or pasted goes there as changed cells. */
(() => {
  const field = (index) => 'c' + index;
  const printable = (event) => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

  const attach = (host, settings) => {
    if (host.tolokGrid) {
      return;
    }
    const surface = document.createElement('div');
    surface.className = 'tolok-grid-surface';
    host.append(surface);
    let columns = [];
    let marks = new Map();
    let covers = new Map();
    let changes = [];
    let typed;
    let built = false;
    let table;
    const send = (name, detail) => host.dispatchEvent(new CustomEvent(name, { detail }));

    /* numbers are shown with the comma of the language and kept with a point */
    const shown = (column, value) => {
      if (column.type === 'number') {
        return settings.comma ? value.replace('.', ',') : value;
      }
      if (column.type === 'mark') {
        return value.trim() === '' ? '' : '✓';
      }
      return column.labels?.get(value) ?? value;
    };
    const kept = (column, text) => {
      const value = text.trim();
      if (column.type === 'number') {
        return settings.comma && /^-?\d+,\d+$/.test(value) ? value.replace(',', '.') : value;
      }
      return column.codes?.get(value.toLowerCase()) ?? text;
    };
    const outside = (column, value) => column.type === 'number' && value !== ''
      && (!/^-?\d+(\.\d+)?$/.test(value) || +value < column.least || +value > column.most);

    const format = (column, index) => (cell) => {
      const value = cell.getValue() ?? '';
      const element = cell.getElement();
      const mark = marks.get(cell.getData().i + ':' + index);
      element.classList.toggle('tolok-cell-error', mark?.type === 'error' || outside(column, value));
      element.classList.toggle('tolok-cell-warning', mark?.type === 'warning');
      const cover = covers.get(cell.getData().i + ':' + index);
      for (const seen of ['never', 'one-way', 'both-ways']) {
        element.classList.toggle('tolok-cover-' + seen, cover?.type === seen);
      }
      element.title = mark?.text ?? cover?.text ?? (column.labels?.has(value) ? value : '');
      const text = document.createElement('span');
      text.textContent = shown(column, value);
      return text;
    };

    const typing = (column) => (cell, rendered, success, cancel) => {
      const input = document.createElement('input');
      input.setAttribute('aria-label', column.title);
      input.value = typed ?? shown(column, cell.getValue() ?? '');
      const all = typed === undefined;
      typed = undefined;
      rendered(() => {
        input.focus();
        if (all) {
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
          finish(() => setTimeout(() => move(event.key === 'Enter' ? 'ArrowDown' : 'ArrowRight'), 20));
        } else if (event.key === 'Escape') {
          done = true;
          cancel();
        }
      });
      return input;
    };
    const move = (key) => {
      const range = table.getRanges()[0];
      const cell = range?.getCells()[0]?.[0];
      if (!cell) {
        return;
      }
      const next = key === 'ArrowDown'
        ? cell.getRow().getNextRow()?.getCell(cell.getField())
        : cell.getRow().getCells()[cell.getRow().getCells().indexOf(cell) + 1];
      if (next) {
        range.setBounds(next, next);
      }
    };

    const definition = (column, index) => {
      const made = {
        title: column.title,
        field: field(index),
        headerSort: false,
        minWidth: 70,
        maxInitialWidth: column.kind === 'metadata' ? 170 : 210,
        headerWordWrap: true,
        headerTooltip: column.hint,
        hozAlign: column.type === 'number' ? 'right' : column.type === 'mark' ? 'center' : 'left',
        cssClass: 'tolok-column-' + column.kind,
        formatter: format(column, index),
        titleFormatter: () => {
          const head = document.createElement('div');
          for (const [text, name] of [[column.kindTitle, 'kind'], [column.title, 'title'], [column.words, 'words']]) {
            const line = document.createElement('div');
            line.className = 'tolok-head-' + name;
            line.textContent = text;
            head.append(line);
          }
          return head;
        },
      };
      if (settings.readOnly) {
        return made;
      }
      if (column.type === 'codes') {
        made.editor = 'list';
        made.editorParams = {
          values: column.values.map(([value, label]) => ({ value, label: label === value ? value : label + ' · ' + value })),
          autocomplete: true,
          listOnEmpty: true,
          clearable: true,
          freetext: true,
        };
      } else {
        made.editor = typing(column);
      }
      return made;
    };

    const rows = (cells) => cells.map((row, i) => {
      const data = { i };
      row.forEach((value, index) => { data[field(index)] = value; });
      return data;
    });

    const flush = () => {
      if (changes.length > 0) {
        const sent = changes;
        changes = [];
        send('cells-changed', { changes: JSON.stringify(sent) });
      }
    };
    const changed = (row, column, value) => {
      if (changes.length === 0) {
        setTimeout(flush, 0);
      }
      changes.push([row, column, value]);
    };

    const bounds = () => {
      const range = table?.getRanges?.()[0];
      if (!range) {
        return undefined;
      }
      return {
        top: range.getTopEdge(),
        bottom: range.getBottomEdge(),
        left: Math.max(range.getLeftEdge() - 1, 0),
        right: Math.max(range.getRightEdge() - 1, 0),
      };
    };
    let told = '';
    const tellSelection = () => {
      const now = bounds();
      if (now && JSON.stringify(now) !== told) {
        told = JSON.stringify(now);
        send('range-selected', now);
      }
    };

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
      const width = single ? at.right - at.left + 1 : Math.max(...lines.map((line) => line.length));
      for (let r = 0; r < height; r++) {
        for (let c = 0; c < width && at.left + c < columns.length; c++) {
          const value = single ? lines[0][0] : lines[r][c];
          if (value !== undefined) {
            changed(at.top + r, at.left + c, kept(columns[at.left + c], value.replace(/^"([\s\S]*)"$/, '$1').replace(/""/g, '"')));
          }
        }
      }
      const known = table.getRows();
      const pasted = changes.slice();
      const updates = new Map();
      pasted.filter(([row]) => row < known.length).forEach(([row, column, value]) => {
        updates.set(row, { ...updates.get(row), [field(column)]: value });
      });
      table.blockRedraw();
      updates.forEach((data, row) => known[row].update(data));
      table.restoreRedraw();
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
      } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault();
        event.stopPropagation();
        send('row-moved', { up: event.key === 'ArrowUp' });
      } else if (!settings.readOnly && (printable(event) || event.key === 'F2')) {
        const at = bounds();
        const column = columns[at?.left];
        if (!column) {
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        const cell = table.getRows()[at.top]?.getCell(field(at.left));
        if (column.type === 'mark') {
          cell?.setValue((cell.getValue() ?? '').trim() === '' ? 'x' : '');
          return;
        }
        typed = event.key === 'F2' ? undefined : event.key;
        cell?.edit(true);
        typed = undefined;
      }
    };
    host.addEventListener('keydown', keys, true);
    host.addEventListener('paste', paste, true);
    const selection = setInterval(tellSelection, 150);

    const build = (cells, then) => {
      table?.destroy();
      built = false;
      table = new Tabulator(surface, {
        data: rows(cells),
        height: '100%',
        layout: 'fitDataFill',
        renderVertical: 'virtual',
        renderHorizontal: columns.length > 15 ? 'virtual' : 'basic',
        columns: columns.map(definition),
        rowHeader: { formatter: 'rownum', headerSort: false, frozen: true, resizable: false, hozAlign: 'center', width: 48, cssClass: 'tolok-row-number' },
        selectableRange: 1,
        selectableRangeColumns: true,
        selectableRangeRows: true,
        selectableRangeClearCells: !settings.readOnly,
        selectableRangeClearCellsValue: '',
        editTriggerEvent: 'dblclick',
        clipboard: 'copy',
        clipboardCopyStyled: false,
        clipboardCopyConfig: { rowHeaders: false, columnHeaders: false },
        clipboardCopyRowRange: 'range',
        placeholder: settings.empty,
        columnDefaults: { vertAlign: 'middle' },
      });
      table.on('cellEdited', (cell) => {
        const value = cell.getValue() ?? '';
        if (value !== (cell.getOldValue() ?? '')) {
          changed(cell.getData().i, +cell.getField().slice(1), value);
        }
      });
      table.on('tableBuilt', () => {
        built = true;
        host.dataset.ready = String(cells.length);
        then?.();
      });
    };

    let shape = '';
    host.tolokGrid = {
      show(text) {
        const { columns: wanted, rows: cells } = JSON.parse(text);
        const now = JSON.stringify(wanted);
        columns = wanted.map((column) => ({
          ...column,
          least: column.least ?? -Infinity,
          most: column.most ?? Infinity,
          labels: column.values && new Map(column.values),
          codes: column.values && new Map(column.values.flatMap(([code, label]) => [[label.toLowerCase(), code], [code.toLowerCase(), code]])),
        }));
        marks = new Map();
        covers = new Map();
        if (now !== shape || !built) {
          shape = now;
          build(cells);
          return;
        }
        const at = bounds();
        table.replaceData(rows(cells)).then(() => {
          host.dataset.ready = String(cells.length);
          const row = at && table.getRows()[Math.min(at.top, cells.length - 1)];
          if (row) {
            const cell = row.getCell(field(at.left));
            table.getRanges()[0]?.setBounds(cell, cell);
          }
        });
      },
      marks(text) {
        marks = new Map(JSON.parse(text).map((mark) => [mark.row + ':' + mark.column, mark]));
        if (built) {
          table.getRows('visible').forEach((row) => row.reformat());
        }
      },
      coverage(text) {
        covers = new Map(JSON.parse(text).map((mark) => [mark.row + ':' + mark.column, mark]));
        if (built) {
          table.getRows('visible').forEach((row) => row.reformat());
        }
      },
      reveal(row, column) {
        const target = table?.getRows()[row];
        if (target) {
          table.scrollToRow(target, 'center', false).then(() => {
            const cell = target.getCell(field(column));
            table.getRanges()[0]?.setBounds(cell, cell);
            table.rowManager.element.focus();
          });
        }
      },
      detach() {
        clearInterval(selection);
        host.removeEventListener('keydown', keys, true);
        host.removeEventListener('paste', paste, true);
        table?.destroy();
        surface.remove();
        delete host.tolokGrid;
      },
    };
    if (settings.content) {
      host.tolokGrid.show(settings.content);
    }
  };

  window.tolokTableGrid = { attach };
})();
