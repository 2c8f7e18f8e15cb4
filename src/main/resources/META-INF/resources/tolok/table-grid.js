/* Joins Tabulator, a static file, to the server side's TableGrid: what is typed or pasted goes there as changed cells. */
(() => {
  const field = (index) => 'c' + index;
  const key = (row, column) => row + ':' + column;
  const marked = (text) => new Map(JSON.parse(text).map((mark) => [key(mark.row, mark.column), mark]));

  const read = (column) => ({
    ...column,
    least: column.least ?? -Infinity,
    most: column.most ?? Infinity,
    labels: column.values && new Map(column.values),
    codes: column.values && new Map(column.values.flatMap(([code, label]) => [[label.toLowerCase(), code], [code.toLowerCase(), code]])),
  });

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
    let built = false;
    let table;
    const send = (name, detail) => host.dispatchEvent(new CustomEvent(name, { detail }));
    const hidden = (column) => brief && (column.kind === 'metadata' || column.kind === 'phase');
    const range = window.tolokTableRange({ table: () => table, columns: () => columns, hidden, send });
    const cells = window.tolokTableCells({
      settings,
      mark: (row, column) => marks.get(key(row, column)),
      cover: (row, column) => covers.get(key(row, column)),
    });
    const typing = window.tolokTableTyping({ shown: cells.shown, kept: cells.kept, move: range.move });

    const definition = (column, index) => {
      const made = cells.definition(column, index, !hidden(column));
      return settings.readOnly ? made : { ...made, editor: typing.editor(column) };
    };
    const data = (rows) => rows.map((row, i) => {
      const one = { i };
      row.forEach((value, index) => { one[field(index)] = value; });
      return one;
    });
    const known = () => table.getData().map((one) => columns.map((column, index) => one[field(index)]));

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

    /* a row in which somebody types is painted when that is done: painting takes the field away */
    let late = false;
    const repaint = () => {
      const busy = surface.querySelector('.tabulator-editing')?.closest('.tabulator-row');
      late = busy !== null && busy !== undefined;
      if (built) {
        table.getRows('visible').filter((row) => row.getElement() !== busy).forEach((row) => row.reformat());
      }
    };
    /* nor is the table drawn anew for another size, as when issues appear below it, while somebody types */
    let cramped = false;
    let drawnFor = '';
    const room = () => surface.clientWidth + ' ' + surface.clientHeight;
    const fit = () => {
      if (!built || room() === drawnFor) {
        return;
      }
      cramped = surface.querySelector('.tabulator-editing') !== null;
      if (!cramped) {
        drawnFor = room();
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
      settings, field, changed, send,
      kept: cells.kept,
      bounds: range.bounds,
      visible: range.visible,
      table: () => table,
      columns: () => columns,
      pending: () => changes.slice(),
      typeInto: typing.into,
    });
    host.addEventListener('keydown', hands.keys, true);
    host.addEventListener('paste', hands.paste, true);
    const selection = setInterval(range.tell, 150);

    const build = (rows, then) => {
      table?.destroy();
      built = false;
      table = new Tabulator(surface, {
        data: data(rows),
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
        drawnFor = room();
        host.dataset.ready = String(rows.length);
        then?.();
      });
    };

    let shape = '';
    host.tolokGrid = {
      show(text) {
        const wanted = JSON.parse(text);
        const now = JSON.stringify(wanted.columns);
        columns = wanted.columns.map(read);
        marks = new Map();
        covers = new Map();
        if (now !== shape || !built) {
          shape = now;
          build(wanted.rows);
          return;
        }
        const at = range.bounds();
        table.replaceData(data(wanted.rows)).then(() => {
          host.dataset.ready = String(wanted.rows.length);
          const row = at && table.getRows()[Math.min(at.top, wanted.rows.length - 1)];
          if (row) {
            range.select(row.getCell(field(at.left)));
          }
        });
      },
      marks(text) {
        marks = marked(text);
        repaint();
      },
      coverage(text) {
        covers = marked(text);
        repaint();
      },
      brief(on) {
        if (brief !== on) {
          brief = on;
          if (built) {
            build(known());
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
          build(known(), () => this.reveal(row, column));
          return;
        }
        const target = table?.getRows()[row];
        if (target) {
          table.scrollToRow(target, 'center', false).then(() => {
            range.select(target.getCell(field(column)));
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
  };

  window.tolokTableGrid = { attach };
})();
