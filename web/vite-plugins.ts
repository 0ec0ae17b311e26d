import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Lit takes our policy for trusted types: a page allows a policy's name only once, and may use a Lit of its own. */
export const ourPolicy: Plugin = {
  name: 'our-policy',
  transform: {
    filter: { id: /lit-html\/lit-html\.js$/ },
    handler: (code) => {
      const ours = code.replace(
        /\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/,
        'haechiPolicy()',
      );
      if (ours === code) throw new Error('Lit makes its policy in another way now: look at web/vite-plugins.ts.');
      const from = resolve(import.meta.dirname, 'worker/trusted-types.ts');
      return `import { policy as haechiPolicy } from ${JSON.stringify(from)};${ours}`;
    },
  },
};

/** Minifying drops the words by which a publisher's bundler leaves an address alone that only the page can know. */
export const leaveAlone: Plugin = {
  name: 'leave-alone',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replaceAll(/\bimport\((?!`\.\/)/g, 'import(/*webpackIgnore:true*//*@vite-ignore*/');
    }
  },
};
