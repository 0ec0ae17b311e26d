/** Lets waiting messages be handled (an abort, a newer text) before work goes on. */
export function nextTurn(): Promise<void> {
  if (typeof setImmediate === 'function') return new Promise((done) => void setImmediate(done));
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

declare function setImmediate(callback: () => void): unknown;
