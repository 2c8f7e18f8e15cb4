/* Draws ECharts options that the server sends as JSON: colours by the page's own variables, numbers in its language. */
(() => {
  const charts = new Map();

  const waiting = new Set();
  const colors = new Map();
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });

  const computed = (element, name) => {
    const probe = document.createElement('span');
    probe.style.cssText = `display:none;color:var(${name})`;
    element.appendChild(probe);
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    probe.remove();
    const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
    return `rgba(${r},${g},${b},${(a / 255).toFixed(3)})`;
  };

  const colorOf = (element, name) => {
    if (!colors.has(name)) colors.set(name, computed(element, name));
    return colors.get(name);
  };

  /* every string "--name" becomes that colour */
  const painted = (element, value) => {
    if (Array.isArray(value)) return value.map((item) => painted(element, item));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, painted(element, item)]));
    }
    return typeof value === 'string' && value.startsWith('--') ? colorOf(element, value) : value;
  };

  /* a label that may take a share of the picture's width */
  const sized = (element, value) => {
    if (Array.isArray(value)) return value.map((item) => sized(element, item));
    if (!value || typeof value !== 'object') return value;
    const { share, ...rest } = value;
    const result = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, sized(element, item)]));
    return share === undefined ? result : { ...result, width: Math.round(element.clientWidth * share) };
  };

  const number = () => {
    const format = new Intl.NumberFormat(document.documentElement.lang || 'id', { maximumFractionDigits: 2 });
    return (value) => (typeof value === 'number' ? format.format(value) : Array.isArray(value) ? value.map(format.format).join(', ') : (value ?? '–'));
  };

  const dressed = (element, options) => {
    const text = colorOf(element, '--vaadin-text-color');
    const line = colorOf(element, '--vaadin-border-color-secondary');
    const axis = (given) => ({
      ...given,
      axisLabel: { color: text, ...(given.type === 'value' ? { formatter: number() } : {}), ...given.axisLabel },
      axisLine: { lineStyle: { color: line }, ...given.axisLine },
      splitLine: { lineStyle: { color: line }, ...given.splitLine },
    });
    const result = sized(element, painted(element, options));
    for (const name of ['xAxis', 'yAxis']) {
      if (result[name]) result[name] = axis(result[name]);
    }
    for (const series of result.series ?? []) {
      if (series.label) series.label = { color: text, formatter: ({ value }) => number()(value), ...series.label };
    }
    return {
      animationDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
      textStyle: { fontFamily: getComputedStyle(element).fontFamily, color: text },
      ...result,
      tooltip: {
        valueFormatter: number(),
        backgroundColor: colorOf(element, '--tolok-paper'),
        borderColor: line,
        textStyle: { color: text },
        confine: true,
        ...result.tooltip,
      },
      legend: result.legend && { textStyle: { color: text }, ...result.legend },
    };
  };

  const entryOf = (element) => {
    const entry = charts.get(element);
    if (!entry.chart) {
      entry.chart = echarts.init(element, null, { renderer: 'svg' });
      entry.chart.on('click', ({ seriesName, name, dataIndex }) =>
        element.dispatchEvent(new CustomEvent('tolok-select', { detail: { seriesName: seriesName ?? '', name: name ?? '', dataIndex } })));
    }
    return entry;
  };

  const draw = (element) => {
    const entry = entryOf(element);
    entry.chart.resize();
    entry.width = element.clientWidth;
    entry.height = element.clientHeight;
    entry.chart.setOption(dressed(element, entry.options), { notMerge: true });
  };

  /* words and numbers are there before pictures: one at a time, those in sight first; what is hidden waits for its size */
  const next = () => {
    const ready = [...waiting].filter((element) => charts.has(element) && element.clientWidth > 0);
    const chosen = ready.find((element) => element.getBoundingClientRect().top < innerHeight) ?? ready[0];
    if (!chosen) {
      waiting.clear();
      return;
    }
    waiting.delete(chosen);
    setTimeout(next);
    draw(chosen);
  };

  const drawSoon = (element) => {
    if (!waiting.size) requestAnimationFrame(() => setTimeout(next));
    waiting.add(element);
  };

  const drawAll = () => {
    colors.clear();
    charts.forEach((entry, element) => drawSoon(element));
  };

  const hide = (element) => {
    const entry = charts.get(element);
    entry.watch.disconnect();
    entry.chart?.dispose();
    charts.delete(element);
    waiting.delete(element);
  };

  const sizeChanged = (element) => {
    const entry = charts.get(element);
    if (!element.isConnected) hide(element);
    else if (entry.width !== element.clientWidth || entry.height !== element.clientHeight) drawSoon(element);
  };

  new MutationObserver(drawAll).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['theme', 'style', 'lang'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);

  window.Tolok = window.Tolok || {};
  window.Tolok.chart = {
    show(element, json) {
      if (!charts.has(element)) {
        const watch = new ResizeObserver(() => sizeChanged(element));
        charts.set(element, { watch });
        watch.observe(element);
      }
      charts.get(element).options = JSON.parse(json);
      drawSoon(element);
    },
  };
})();
