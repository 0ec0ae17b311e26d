import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { HaechiCheck } from '../element/haechi-check.ts';
import type { HaechiCheckAttributes, HaechiCheckHandlers, With } from './attributes.ts';

/** `class` beside `className`: React 18 hands attributes of such elements on as they are written. */
interface Own extends HaechiCheckAttributes, HaechiCheckHandlers {
  class?: string | undefined;
}

export type HaechiCheckProps = With<Own, DetailedHTMLProps<HTMLAttributes<HaechiCheck>, HaechiCheck>>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the name that React gives it
  namespace JSX {
    interface IntrinsicElements {
      'haechi-check': HaechiCheckProps;
    }
  }
}
