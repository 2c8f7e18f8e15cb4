/* Joins Tabulator, a static file, to the server side's TableGrid: what is typed or pasted goes there as changed cells. */
(() => {
  const field = (index) => 'c' + index;

  const attach = (host, settings) => {
    if (host.tolokGrid) {
      return;
    }
    const surface = document.createElement('div');
    surface.className = 'tolok-grid-surface';
    host.append(surface);
    let columns = [];
    let brief = settings.brief;
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
    const choosing = (column) => (cell, rendered, success, cancel) => {
      const picker = window.tolokCodePicker({
        label: column.title,
        values: column.values,
        value: cell.getValue() ?? '',
        typed,
        take: (code, then) => {
          success(kept(column, code));
          if (then) {
            setTimeout(() => move(then), 20);
          }
        },
        leave: cancel,
      });
      typed = undefined;
      rendered(() => {
        picker.input.focus();
        picker.open();
      });
      return picker.input;
    };
    const hidden = (column) => brief && (column.kind === 'metadata' || column.kind === 'phase');
    const visible = () => columns.map((column, index) => index).filter((index) => !hidden(columns[index]));
    const move = (key) => {
      const range = table.getRanges()[0];
      const cell = range?.getCells()[0]?.[0];
      if (!cell) {
        return;
      }
      const order = visible();
      const row = key === 'ArrowDown' ? cell.getRow().getNextRow() : cell.getRow();
      const to = key === 'ArrowDown' ? cell.getField() : field(order[order.indexOf(+cell.getField().slice(1)) + 1]);
      const next = row && row.getCell(to);
      if (next) {
        range.setBounds(next, next);
      }
    };

    const definition = (column, index) => {
      const made = {
        title: column.title,
        field: field(index),
        visible: !hidden(column),
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
        made.editor = choosing(column);
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
      const order = visible();
      return {
        top: range.getTopEdge(),
        bottom: range.getBottomEdge(),
        left: order[Math.max(range.getLeftEdge() - 1, 0)] ?? 0,
        right: order[Math.max(range.getRightEdge() - 1, 0)] ?? 0,
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

    /* a row in which somebody types is painted when that is done: painting takes the field away */
    let late = false;
    const repaint = () => {
      const typing = surface.querySelector('.tabulator-editing')?.closest('.tabulator-row');
      late = typing !== null && typing !== undefined;
      if (built) {
        table.getRows('visible').filter((row) => row.getElement() !== typing).forEach((row) => row.reformat());
      }
    };
    /* nor is the table drawn anew for another size, as when issues appear below it, while somebody types */
    let cramped = false;
    const fit = () => {
      cramped = surface.querySelector('.tabulator-editing') !== null;
      if (built && !cramped) {
        table.redraw();
      }
    };
    const afterTyping = () => {
      if (late || cramped) {
        setTimeout(() => {
          if (cramped) {
            fit();
          }
          if (late) {
            repaint();
          }
        }, 0);
      }
    };
    const size = new ResizeObserver(fit);
    size.observe(surface);
    const hands = window.tolokTableHands({
      settings, field, kept, bounds, visible, changed, send,
      table: () => table,
      columns: () => columns,
      pending: () => changes.slice(),
      typeInto: (cell, text) => {
        typed = text;
        cell.edit(true);
        typed = undefined;
      },
    });
    host.addEventListener('keydown', hands.keys, true);
    host.addEventListener('paste', hands.paste, true);
    const selection = setInterval(tellSelection, 150);

    const build = (cells, then) => {
      table?.destroy();
      built = false;
      table = new Tabulator(surface, {
        data: rows(cells),
        height: '100%',
        autoResize: false,
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
      table.on('cellEditCancelled', afterTyping);
      table.on('cellEdited', (cell) => {
        afterTyping();
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
        repaint();
      },
      coverage(text) {
        covers = new Map(JSON.parse(text).map((mark) => [mark.row + ':' + mark.column, mark]));
        repaint();
      },
      brief(on) {
        if (brief !== on) {
          brief = on;
          if (built) {
            build(table.getData().map((data) => columns.map((column, index) => data[field(index)])));
          }
        }
      },
      reveal(row, column) {
        if (!built) {
          table?.on('tableBuilt', () => this.reveal(row, column));
          return;
        }
        if (columns[column] && hidden(columns[column])) {
          send('all-wanted', {});
          brief = false;
          build(table.getData().map((data) => columns.map((each, index) => data[field(index)])), () => this.reveal(row, column));
          return;
        }
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
        size.disconnect();
        host.removeEventListener('keydown', hands.keys, true);
        host.removeEventListener('paste', hands.paste, true);
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
