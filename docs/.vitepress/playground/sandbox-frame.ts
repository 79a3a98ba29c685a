/**
 * The script of the frame in which generated code runs: it has an origin of its own, and its policy, which its worker
 * inherits, forbids every connection. A worker runs one script and is then replaced; one that takes too long is stopped.
 */
export const frameScript = `let worker;
addEventListener('message', ({data: {id, script, limit}, source}) => {
  if (source !== parent) return;
  worker?.terminate();
  const current = worker = new Worker(URL.createObjectURL(new Blob([script], {type: 'text/javascript'})));
  const end = (answer) => {
    clearTimeout(timer);
    current.terminate();
    parent.postMessage({id, ...answer}, '*');
  };
  const timer = setTimeout(end, limit, {fault: 'Stopped: it took more than ' + limit / 1000 + ' s.'});
  current.onmessage = ({data}) => end({text: String(data)});
  current.onerror = ({message}) => end({fault: String(message)});
});`

const policy = "default-src 'none'; script-src 'unsafe-inline'; worker-src blob:"

export const frameDocument = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Generated code</title><script>${frameScript}</script>`
