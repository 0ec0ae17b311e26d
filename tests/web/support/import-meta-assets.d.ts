/** The plug-in's own types are out of reach: its `exports` do not name them. */
declare module '@web/rollup-plugin-import-meta-assets' {
  import type { Plugin } from 'rollup';

  export function importMetaAssets(): Plugin;
}
