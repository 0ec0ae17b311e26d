import type { HaechiCheck } from '../element/haechi-check.ts';
import { offerCopies } from './copy.ts';
import { followOptions } from './embed.ts';
import { carryText } from './languages.ts';

const widget = document.querySelector<HaechiCheck>('haechi-check');

for (const chip of document.querySelectorAll<HTMLButtonElement>('[data-example]')) {
  chip.addEventListener('click', () => {
    // An abort by the next click, or a failure, is shown by the element itself.
    void widget?.check(chip.dataset['example']).catch(() => undefined);
  });
}

if (widget) void carryText(widget);
followOptions();
offerCopies();
