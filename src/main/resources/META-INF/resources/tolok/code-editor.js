/* Joins Ace, a static file, to the server side's CodeEditor: text goes there after a pause, issues come back. */
(() => {
  const glance = 70;
  const pause = 900;
  const isDark = () => getComputedStyle(document.documentElement).colorScheme.trim() === 'dark'
    || (!/^(light)$/.test(getComputedStyle(document.documentElement).colorScheme.trim())
      && matchMedia('(prefers-color-scheme: dark)').matches);

  const attach = (host, settings) => {
    if (host.tolokEditor) {
      return;
    }
    ace.config.set('basePath', settings.ace);
    const surface = document.createElement('div');
    surface.className = 'tolok-code-surface';
    host.append(surface);
    const editor = ace.edit(surface, {
      mode: 'ace/mode/' + settings.mode,
      value: settings.text,
      readOnly: settings.readOnly,
      useWorker: false,
      showPrintMargin: false,
      enableKeyboardAccessibility: true,
      fontSize: 14,
      tabSize: 4,
      useSoftTabs: true,
      scrollPastEnd: 0.2,
      enableBasicAutocompletion: true,
      enableLiveAutocompletion: true,
    });
    /* room for what hangs below the line, such as underscores */
    editor.container.style.lineHeight = '1.4';
    editor.renderer.updateFontSize();
    let words = [];
    editor.completers = [{
      identifierRegexps: [/[\p{L}\p{N}_$]/u],
      getCompletions: (_, session, position, prefix, callback) => callback(null, words),
    }];
    editor.textInput.getElement().setAttribute('aria-label', settings.label);
    const colours = () => editor.setTheme(isDark() ? 'ace/theme/github_dark' : 'ace/theme/github_light_default');
    colours();
    window.addEventListener('tolok-colors', colours);
    const size = new ResizeObserver(() => editor.resize());
    size.observe(host);

    let silent = false;
    let waiting = 0;
    let edition = 0;
    let file = settings.file;
    let looking = 0;
    const key = () => 'tolok-unsaved:' + settings.keep + ':' + file;
    const send = (name) => host.dispatchEvent(new CustomEvent(name, { detail: { file, text: editor.getValue(), edition } }));
    const tell = () => {
      clearTimeout(waiting);
      clearTimeout(looking);
      waiting = 0;
      send('text-changed');
    };
    /* kept in the browser until the server has it: a lost connection or a closed tab loses nothing */
    const look = () => {
      if (settings.keep) {
        localStorage.setItem(key(), editor.getValue());
      }
      send('text-typed');
    };
    const offer = () => {
      const kept = settings.keep ? localStorage.getItem(key()) : null;
      if (kept !== null && kept !== editor.getValue() && !editor.getReadOnly()) {
        host.dispatchEvent(new CustomEvent('unsaved-found', { detail: { file, text: kept } }));
      }
    };
    editor.session.on('change', () => {
      if (silent) {
        return;
      }
      edition++;
      clearTimeout(looking);
      looking = setTimeout(look, glance);
      clearTimeout(waiting);
      waiting = setTimeout(tell, pause);
    });
    editor.commands.addCommand({ name: 'save', bindKey: { win: 'Ctrl-S', mac: 'Command-S' }, exec: tell });
    editor.on('blur', () => waiting && tell());
    const leaving = (event) => waiting && event.preventDefault();
    window.addEventListener('beforeunload', leaving);

    let marks = [];
    let covered = [];
    host.tolokEditor = {
      show(name, text, mode) {
        if (waiting) {
          tell();
        }
        file = name;
        silent = true;
        editor.session.setMode('ace/mode/' + mode);
        host.tolokEditor.gutter('[]');
        editor.session.setValue(text);
        editor.session.setUseWrapMode(false);
        silent = false;
        edition = 0;
        offer();
      },
      words(text) {
        words = JSON.parse(text);
      },
      /* the server has what was typed up to an edition */
      stored(name, of) {
        if (name === file && of === edition) {
          localStorage.removeItem(key());
        }
      },
      forget() {
        localStorage.removeItem(key());
      },
      replace(text) {
        editor.setValue(text, -1);
        editor.focus();
      },
      readOnly(value) {
        editor.setReadOnly(value);
      },
      /* what was found in an older edition is not shown: a newer answer is on its way */
      issues(name, found, of) {
        if (name !== file || of !== edition) {
          return;
        }
        marks.forEach((mark) => editor.session.removeMarker(mark));
        marks = found.map((issue) => editor.session.addMarker(
          new (ace.require('ace/range').Range)(issue.row, 0, issue.row, 1), 'tolok-code-' + issue.type, 'fullLine'));
        editor.session.setAnnotations(found);
      },
      gutter(text) {
        covered.forEach(([line, name]) => editor.session.removeGutterDecoration(line - 1, 'tolok-cover-' + name));
        covered = JSON.parse(text);
        covered.forEach(([line, name]) => editor.session.addGutterDecoration(line - 1, 'tolok-cover-' + name));
      },
      reveal(line, column) {
        editor.gotoLine(line, Math.max(column - 1, 0), true);
        editor.focus();
      },
      detach() {
        if (waiting) {
          tell();
        }
        clearTimeout(looking);
        size.disconnect();
        window.removeEventListener('tolok-colors', colours);
        window.removeEventListener('beforeunload', leaving);
        editor.destroy();
        surface.remove();
        delete host.tolokEditor;
      },
    };
    setTimeout(offer, 0);
  };

  window.tolokCodeEditor = { attach };
})();
