/* What the cells of a table of rules look like: values in the reader's language, marks of issues, drawn coverage. */
(() => {
  window.tolokTableCells = ({ settings, mark, cover }) => {
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
      const row = cell.getData().i;
      const found = mark(row, index);
      const covered = cover(row, index);
      element.classList.toggle('tolok-cell-error', found?.type === 'error' || outside(column, value));
      element.classList.toggle('tolok-cell-warning', found?.type === 'warning');
      for (const seen of ['never', 'one-way', 'both-ways']) {
        element.classList.toggle('tolok-cover-' + seen, covered?.type === seen);
      }
      element.title = found?.text ?? covered?.text ?? (column.labels?.has(value) ? value : '');
      const text = document.createElement('span');
      text.textContent = shown(column, value);
      return text;
    };

    const head = (column) => () => {
      const element = document.createElement('div');
      for (const [text, name] of [[column.kindTitle, 'kind'], [column.title, 'title'], [column.words, 'words']]) {
        const line = document.createElement('div');
        line.className = 'tolok-head-' + name;
        line.textContent = text;
        element.append(line);
      }
      return element;
    };

    /* a column as Tabulator wants it, without an editor */
    const definition = (column, index, visible) => ({
      title: column.title,
      field: 'c' + index,
      visible,
      headerSort: false,
      minWidth: 70,
      maxInitialWidth: column.type === 'number' ? 150 : column.kind === 'metadata' ? 170 : 210,
      headerWordWrap: true,
      headerTooltip: column.hint,
      hozAlign: column.type === 'number' ? 'right' : column.type === 'mark' ? 'center' : 'left',
      cssClass: 'tolok-column-' + column.kind,
      formatter: format(column, index),
      titleFormatter: head(column),
    });
    return { shown, kept, definition };
  };
})();
