/* The selected cells of a table of rules: where they are, telling it, and going on to the next one. */
(() => {
  window.tolokTableRange = ({ table, columns, hidden, send }) => {
    const visible = () => columns().map((column, index) => index).filter((index) => !hidden(columns()[index]));

    const bounds = () => {
      const range = table()?.getRanges?.()[0];
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

    const select = (cell) => table().getRanges()[0]?.setBounds(cell, cell);

    const move = (key) => {
      const cell = table().getRanges()[0]?.getCells()[0]?.[0];
      if (!cell) {
        return;
      }
      const order = visible();
      const row = key === 'ArrowDown' ? cell.getRow().getNextRow() : cell.getRow();
      const to = key === 'ArrowDown' ? cell.getField() : 'c' + order[order.indexOf(+cell.getField().slice(1)) + 1];
      const next = row && row.getCell(to);
      if (next) {
        select(next);
      }
    };

    let told = '';
    const tell = () => {
      const now = bounds();
      if (now && JSON.stringify(now) !== told) {
        told = JSON.stringify(now);
        send('range-selected', now);
      }
    };
    return { visible, bounds, select, move, tell };
  };
})();
