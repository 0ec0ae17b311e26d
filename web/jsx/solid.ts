import type { JSX } from 'solid-js';
import type { HaechiCheck } from '../element/haechi-check.ts';
import type { HaechiCheckAttributes, HaechiCheckListeners, With } from './attributes.ts';

export type HaechiCheckProps = With<HaechiCheckAttributes & HaechiCheckListeners, JSX.HTMLAttributes<HaechiCheck>>;

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the name that Solid gives it
  namespace JSX {
    interface IntrinsicElements {
      'haechi-check': HaechiCheckProps;
    }
  }
}
