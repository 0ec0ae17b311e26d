import type { HaechiCheck } from '../element/haechi-check.ts';
import { offerCopies } from './copy.ts';
import { followOptions } from './embed.ts';
import { carryText } from './languages.ts';

const widget = document.querySelector<HaechiCheck>('haechi-check');

for (const chip of document.querySelectorAll<HTMLButtonElement>('[data-example]')) {
  chip.addEventListener('click', () => {
    const show = chip.closest('.tool') ? () => undefined : toTool;
    show();
    // Once more when the results are there: as they grow above what is in view, a browser may hold that in its place.
    // An abort by the next click, or a failure, is shown by the element itself.
    void widget?.check(chip.dataset['example']).then(show, () => undefined);
  });
}

/** The answer appears further up than the example that asked for it. */
function toTool(): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.querySelector('.tool')?.scrollIntoView({ behavior: still ? 'auto' : 'smooth' });
}

if (widget) void carryText(widget);
followOptions();
offerCopies();
