import type { HaechiEventMap } from '../element/events.ts';

/** The attributes of `<haechi-check>`, as JSX writes them. */
export interface HaechiCheckAttributes {
  base?: string | undefined;
  wasm?: string | undefined;
  worker?: string | undefined;
  'wasm-integrity'?: string | undefined;
  'base-integrity'?: string | undefined;
  lang?: string | undefined;
  theme?: 'light' | 'dark' | 'auto' | undefined;
  loading?: 'eager' | undefined;
  for?: string | undefined;
  selection?: boolean | undefined;
  linkable?: boolean | undefined;
}

/** Handlers as React 19 and Preact name them: `onhaechi-answer`. */
export type HaechiCheckHandlers = {
  [Name in keyof HaechiEventMap as `on${Name}`]?: ((event: HaechiEventMap[Name]) => void) | undefined;
};

/** Handlers as Solid names them: `on:haechi-answer`. */
export type HaechiCheckListeners = {
  [Name in keyof HaechiEventMap as `on:${Name}`]?: ((event: HaechiEventMap[Name]) => void) | undefined;
};

/** What `<haechi-check>` takes besides what every element of the framework takes. */
export type With<Own, Common> = Own & Omit<Common, keyof Own>;
