/**
 * The files that lie beside the script. Written out one by one: bundlers carry a file along only where they see it
 * named like this.
 */
export const ASSETS = {
  worker: new URL(/* @vite-ignore */ './haechi-worker.js', import.meta.url).href,
  wasm: new URL(/* @vite-ignore */ './haechi.wasm', import.meta.url).href,
  base: new URL(/* @vite-ignore */ './default.hcb', import.meta.url).href,
} as const;
