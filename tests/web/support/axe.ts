import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Fails with the rule, the element and the advice for everything axe-core finds. */
export async function assertAccessible(page: Page, state: string): Promise<void> {
  await page.evaluate(`if (!window.axe) { ${axe.source} }`);
  const found = await page.evaluate(async () => {
    // What still fades in has not the contrast that it comes to.
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
    await Promise.all(
      roots.flatMap((root) => root.getAnimations()).map((animation) => animation.finished.catch(() => undefined)),
    );
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
  });
  assert.deepEqual(found, [], state);
}
