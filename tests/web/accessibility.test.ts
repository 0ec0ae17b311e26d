import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { ko } from '../../web/locales/ko.ts';
import { it } from './support/engine.ts';
import { assertAccessible } from './support/axe.ts';
import { harness, type Stage } from './support/harness.ts';
import { FIXTURE_WORKER } from './support/site.ts';
import { DATED, DERIVED, DISPUTED, ENDLESS, GREETING, LONG, REFUTED, SUPPORTED, UNKNOWN } from './support/texts.ts';
import { widgetHtml } from './support/widget.ts';

const browser = harness();

type State = readonly [name: string, attributes: string, reach: (stage: Stage) => Promise<void>];

const checked =
  (text: string) =>
  async ({ widget }: Stage) => {
    await widget.check(text);
    await widget.done();
  };

const STATES: readonly State[] = [
  ['empty', '', async () => undefined],
  ['refuted', '', checked(REFUTED)],
  ['disputed', '', checked(DISPUTED)],
  ['supported as said', '', checked(SUPPORTED)],
  ['derived', '', checked(DERIVED)],
  ['dates on a line', '', checked(DATED)],
  ['nothing to check', '', checked(GREETING)],
  [
    'unfolded',
    '',
    async (stage) => {
      await checked(REFUTED)(stage);
      await stage.page.locator('haechi-check .more-summary').first().click();
    },
  ],
  [
    'pointed out',
    '',
    async ({ widget, page }) => {
      await widget.checkButton.click();
      await page.locator('haechi-check .message').waitFor();
    },
  ],
  [
    'stopped',
    '',
    async ({ widget, page }) => {
      await widget.check(ENDLESS);
      await widget.cards.first().waitFor();
      await page.locator('haechi-check .progress button').click();
      await page.locator('haechi-check .note').waitFor();
    },
  ],
  ['unknown', '', checked(UNKNOWN)],
  ['several sentences', '', checked(LONG)],
  [
    'running',
    '',
    async ({ widget, page }) => {
      await widget.check(ENDLESS);
      await page.locator('haechi-check .progress').waitFor();
    },
  ],
  ['failed', `worker="${FIXTURE_WORKER}?fail=base-invalid"`, async ({ widget }) => widget.failure.waitFor()],
];

describe('axe-core finds nothing', () => {
  for (const [name, attributes, reach] of STATES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${name}, ${colorScheme}`, async () => {
        const html = attributes ? `<haechi-check loading="eager" ${attributes}></haechi-check>` : widgetHtml();
        const stage = await browser.open(browser.site.page(html), {
          colorScheme,
          reducedMotion: 'reduce',
          // Tall enough for all results: what is out of view is not laid out, and not looked at.
          viewport: { width: 1280, height: 5000 },
        });
        await reach(stage);
        await assertAccessible(stage.page, name);
        await stage.close();
      });
    }
  }

  it('on an article that is marked, and beside a selection', async () => {
    const html = `<p id="story">${LONG}</p><p id="quote">${REFUTED}</p>${widgetHtml('for="story" selection')}`;
    const { page, widget, close } = await browser.open(browser.site.page(html), { reducedMotion: 'reduce' });
    await page.getByRole('button', { name: '이 글 확인하기' }).click();
    await widget.done();
    await page.locator('#quote').selectText();
    await page.getByRole('button', { name: '선택한 글 확인' }).waitFor();
    await assertAccessible(page, 'article and selection');
    await close();
  });

  it('where even the words are missing', async () => {
    const own = await browser.anotherSite();
    own.route('/haechi-ko.js', (_, response) => response.destroy());
    const { page, widget, close } = await browser.open(own.page(widgetHtml()));
    await widget.failure.waitFor();
    await assertAccessible(page, 'no words');
    await close();
  });

  it('on the demo page in each language', async () => {
    for (const name of ['', 'en.html', 'zh.html', 'ja.html']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await browser.open(`${browser.site.origin}/${name}`, { colorScheme });
        await page.locator('haechi-check textarea').waitFor();
        await assertAccessible(page, name);
        await close();
      }
    }
  });
});

describe('accessibility tree', () => {
  it('names the field, describes it, and heads each result with its verdict in words', async () => {
    const { page, widget, close } = await browser.stage();
    await page.getByRole('textbox', { name: '확인할 글' }).waitFor();
    await widget.check(LONG);
    await widget.done();
    const headings = await page.getByRole('heading', { level: 3 }).allTextContents();
    const words = headings.map((heading) => heading.trim());
    assert.deepEqual(words, [
      '확인한 글',
      '기사와 다름',
      '기사와 일치',
      '기사마다 다름',
      '기사와 일치',
      '기사로 알 수 없음',
      '결과 가져가기',
    ]);
    await close();
  });

  it('has names, descriptions and levels in the browser’s own tree', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(LONG);
    await widget.done();
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const all = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role);
    const names = (role: string) => all(role).map((node) => String(node.name?.value));
    const [field] = all('textbox');
    assert.equal(field?.name?.value, ko.field.label);
    assert.equal(String(field?.description?.value).trim(), ko.field.hint);
    const levels = all('heading').map((node) => node.properties?.find(({ name }) => name === 'level')?.value.value);
    assert.deepEqual([levels[0], levels[1], Math.max(...levels.map(Number))], [1, 2, 4]);
    assert.ok(names('region').includes(ko.name), 'the whole has a name');
    for (const role of ['button', 'link', 'DisclosureTriangle']) {
      assert.ok(
        names(role).length > 0 && names(role).every((name) => name.trim() !== ''),
        `${role}: ${names(role).join()}`,
      );
    }
    assert.ok(
      names('link').some((name) => name.startsWith(`${ko.verdict.refuted}: `)),
      'a sentence says its verdict',
    );
    assert.ok(names('button').includes(`${ko.verdict.supported} 2 , ${ko.result.next}`), 'a count says what it does');
    await close();
  });

  it('refers to nothing outside the root', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(LONG);
    await widget.done();
    const references = await page.evaluate(() => {
      const root = document.querySelector('haechi-check')!.shadowRoot!;
      const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'headers'];
      return names.flatMap((name) =>
        [...root.querySelectorAll(`[${name}]`)].flatMap((element) =>
          element
            .getAttribute(name)!
            .split(/\s+/)
            .map((id) => [id, root.getElementById(id) !== null] as const),
        ),
      );
    });
    assert.ok(references.length >= 3);
    for (const [id, found] of references) assert.ok(found, id);
    await close();
  });

  it('announces the outcome once, in one sentence', async () => {
    const { page, widget, close } = await browser.stage();
    const status = page.locator('haechi-check p.hidden[role="status"]');
    await widget.check(LONG);
    await widget.done();
    await page.waitForTimeout(50);
    assert.equal(
      await status.textContent(),
      '확인을 마쳤습니다. 결과: 기사와 다름. 기사와 다름 1, 기사마다 다름 1, 기사로 알 수 없음 1, 기사와 일치 2',
    );
    await close();
  });
});
