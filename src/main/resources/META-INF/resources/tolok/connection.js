/* Shows an element while the server cannot be reached; leaving the page then is asked about, since changes wait in it. */
(() => {
  const lost = () => ['reconnecting', 'connection-lost'].includes(window.Vaadin?.connectionState?.state) || !navigator.onLine;

  const attach = (element) => {
    if (element.tolokConnection) {
      return;
    }
    element.tolokConnection = true;
    const watch = new AbortController();
    const look = () => {
      if (!element.isConnected) {
        watch.abort();
        window.Vaadin?.connectionState?.removeStateChangeListener(look);
        delete element.tolokConnection;
        return;
      }
      element.hidden = !lost();
    };
    const { signal } = watch;
    window.addEventListener('online', look, { signal });
    window.addEventListener('offline', look, { signal });
    window.addEventListener('beforeunload', (event) => element.isConnected && lost() && event.preventDefault(), { signal });
    window.Vaadin?.connectionState?.addStateChangeListener(look);
    look();
  };

  window.tolokConnection = { attach };
})();
