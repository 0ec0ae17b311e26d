import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { linkTo, textOf } from '../../web/share/link.ts';
import { clipboardText } from './support/clipboard.ts';
import { it } from './support/engine.ts';
import { harness, type Stage } from './support/harness.ts';
import { LONG, REFUTED } from './support/texts.ts';
import { until } from './support/until.ts';
import { widgetHtml } from './support/widget.ts';

const browser = harness();

async function copied(stage: Stage, text: string, button: string): Promise<string> {
  await stage.widget.check(text);
  await stage.widget.done();
  const told = stage.page.locator('haechi-check .share-done');
  // A window that has only just opened may not have the focus yet, which the clipboard asks for: then once more.
  await until(async () => {
    await stage.page.getByRole('button', { name: button }).click();
    await until(async () => (await told.textContent())?.trim(), 'an outcome of copying');
    return (await told.textContent())?.includes('복사했습니다');
  }, `copied: ${button}`);
  return clipboardText(stage.page);
}

describe('taking an answer along', () => {
  it('as text', async () => {
    const stage = await browser.stage();
    const text = await copied(stage, LONG, '텍스트로 복사');
    assert.match(
      text,
      /^\[기사와 다름\] 한빛시의 해상 풍력 발전량은 지난해 75% 늘었다\.\n- 수치: 75% → 85%\n- .*바다 위 풍력, 올해 두 배로, 이하늘 기자, 한빛일보, 2024년 4월 2일/,
    );
    assert.equal(text.split('\n\n').length, 5);
    await stage.close();
  });

  it('as Markdown, in which nothing pasted becomes markup', async () => {
    const stage = await browser.stage();
    const text = await copied(stage, `# [x](javascript:y) *한빛시* 발전량은 75% 늘었다`, 'Markdown으로 복사');
    assert.match(text, /^### 기사와 다름\n\n> \\# \\\[x\\\]\(javascript:y\) \\\*한빛시\\\* 발전량은/);
    await stage.close();
  });

  it('as ClaimReview', async () => {
    const stage = await browser.stage();
    const review = JSON.parse(await copied(stage, REFUTED, 'ClaimReview로 복사'));
    assert.equal(review['@type'], 'ClaimReview');
    assert.equal(review.claimReviewed, REFUTED);
    assert.deepEqual(review.reviewRating, {
      '@type': 'Rating',
      ratingValue: 1,
      worstRating: 1,
      bestRating: 5,
      alternateName: '기사와 다름',
    });
    assert.equal(review.citation[0].url, 'https://example.org/wind');
    await stage.close();
  });

  it('as a link, which opens to the same answer and sends the text nowhere', async () => {
    const address = browser.site.page(widgetHtml('linkable'));
    const first = await browser.open(address);
    const link = await copied(first, REFUTED, '링크 복사');
    await first.close();
    const second = await browser.open('about:blank');
    const sent: string[] = [];
    second.page.on('request', (request) => sent.push(request.url()));
    await second.page.goto(link);
    await second.widget.done();
    assert.equal(await second.widget.input.inputValue(), REFUTED);
    assert.ok(sent.every((url) => !decodeURIComponent(url).replace(/#.*/, '').includes('75%')));
    await second.close();
  });

  it('as a link that is opened on a page which is there already', async () => {
    const { page, widget, close } = await browser.stage('linkable');
    await widget.check(LONG);
    await widget.done();
    const here = await page.evaluate(() => location.href);
    await page.evaluate((link) => void (location.href = link), linkTo(REFUTED, here)!);
    await page.waitForFunction(
      (text) => document.querySelector('haechi-check')?.shadowRoot?.querySelector('textarea')?.value === text,
      REFUTED,
    );
    await widget.done();
    assert.equal(await widget.cards.count(), 1);
    await close();
  });

  it('offers no link where the page did not ask for it', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(REFUTED);
    await widget.done();
    assert.equal(await page.getByRole('button', { name: '링크 복사' }).count(), 0);
    await close();
  });
});

describe('link', () => {
  it('carries any text and refuses what is too long', () => {
    for (const text of ['가나다 & <b> # ? %', '👩‍👩‍👧\n둘째 줄']) {
      assert.equal(textOf(linkTo(text, 'https://example.org/a?b=c#d')!), text);
    }
    assert.equal(textOf(linkTo('half \ud83d pair', 'https://example.org/')!), 'half \ufffd pair');
    assert.equal(linkTo('가'.repeat(3000), 'https://example.org/'), null);
    assert.equal(textOf('https://example.org/#section'), null);
    assert.equal(textOf('https://example.org/#haechi=%E0%A4%A'), null);
  });
});
