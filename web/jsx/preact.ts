import type { HTMLAttributes } from 'preact';
import type { HaechiCheck } from '../element/haechi-check.ts';
import type { HaechiCheckAttributes, HaechiCheckHandlers, With } from './attributes.ts';

export type HaechiCheckProps = With<HaechiCheckAttributes & HaechiCheckHandlers, HTMLAttributes<HaechiCheck>>;

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the name that Preact gives it
  namespace JSX {
    interface IntrinsicElements {
      'haechi-check': HaechiCheckProps;
    }
  }
}
