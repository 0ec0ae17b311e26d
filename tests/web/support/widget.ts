import type { Locator, Page } from 'playwright-core';
import { FIXTURE_WORKER } from './site.ts';

/** The element with the fixture's answers. */
export function widgetHtml(attributes = ''): string {
  return `<haechi-check loading="eager" worker="${FIXTURE_WORKER}" ${attributes}></haechi-check>`;
}

/** What a person sees and does in the element. Locators pierce its shadow root. */
export class Widget {
  readonly page: Page;
  readonly input: Locator;
  readonly checkButton: Locator;
  readonly cards: Locator;
  readonly failure: Locator;

  constructor(page: Page) {
    this.page = page;
    this.input = page.locator('haechi-check textarea');
    this.checkButton = page.locator('haechi-check .primary');
    this.cards = page.locator('haechi-check .card');
    this.failure = page.locator('haechi-check .failure');
  }

  async check(text: string): Promise<void> {
    await this.input.fill(text);
    await this.checkButton.click();
  }

  /** Waits until the check is done and its results are shown. */
  async done(): Promise<void> {
    await this.page.waitForFunction(
      () => (document.querySelector('haechi-check') as { answer?: unknown } | null)?.answer,
    );
    await this.cards.first().waitFor();
  }
}
