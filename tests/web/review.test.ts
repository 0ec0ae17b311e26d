import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { assertAccessible } from './support/axe.ts';
import type { Browsers, Visit } from './support/browser.ts';
import { it } from './support/engine.ts';
import { playwrightBrowsers } from './support/playwright.ts';
import { ROOT } from './support/site.ts';

/** The page of `haechi review`, written by the command line and opened from the disk. */
const CLI = process.env['HAECHI_CLI'] ?? `${ROOT}build/native/haechi`;

const ARTICLE = `가람대교 개통
이하늘 기자 · 가람신문
가람시는 3월 3일 길이 1.2km인 가람대교를 열었다. 이들은 공사에 300억 원을 들였다.
"하루 2만 대가 다리를 지날 것"이라고 이든 시장은 말했다.
<b>굵게</b> & "따옴표"도 글자 그대로다.
`;

const at = (words: string) => {
  const start = ARTICLE.indexOf(words);
  return `{"start": ${start}, "end": ${start + words.length}}`;
};

const FIRST = '가람시는 3월 3일 길이 1.2km인 가람대교를 열었다.';
const SECOND = '이들은 공사에 300억 원을 들였다.';
const THIRD = '<b>굵게</b> & "따옴표"도 글자 그대로다.';
const LINES = [
  `{"id": "bridge/1", "source": "bridge", "statement": {"ko": "${FIRST}"}, "quote": ${at(FIRST)}, "doubt": ["time"]}`,
  `{"id": "bridge/2", "source": "bridge", "statement": {"ko": "이들은 공사에 300억 원을 들였다.", "en": "They spent 30 billion won."}, "quote": ${at(SECOND)}, "doubt": ["pronoun", "time"]}`,
  `{"id":"bridge/3","source":"bridge","statement":{"ko":"하루 2만 대가 다리를 지날 것이다."},"speaker":"이든 시장","hedge":"forecast"}`,
  `{"id": "bridge/4", "source": "bridge", "statement": {"ko": "<b>굵게</b> & \\"따옴표\\"도 글자 그대로다.</script><script>broken = 1</script>"}, "quote": ${at(THIRD)}}`,
  `{"id": "bridge/5", "source": "bridge", "statement": {"ko": "다리의 이름은 가람대교다."}, "doubt": ["garbled"]}`,
];

let folder: string;
let browsers: Browsers;

const haechi = (...options: string[]) => execFileSync(CLI, options, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

function write(lines: readonly string[], ...options: string[]): string {
  writeFileSync(join(folder, 'claims.jsonl'), lines.map((line) => `${line}\n`).join(''));
  haechi('review', 'claims.jsonl', '-o', 'review.html', ...options);
  return pathToFileURL(join(folder, 'review.html')).href;
}

async function visit(address: string, options: BrowserContextOptions): Promise<Visit> {
  const visited = await browsers.visit(options);
  await visited.page.goto(address);
  return visited;
}

const open = (options: BrowserContextOptions = {}, lines = LINES): Promise<Visit> =>
  visit(write(lines, '--docs', 'bridge.txt'), { locale: 'ko-KR', reducedMotion: 'reduce', ...options });

const current = (page: Page) => page.locator('.card[aria-current] .id').textContent();

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function save(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  assert.equal(download.suggestedFilename(), 'claims.reviewed.jsonl');
  await download.saveAs(join(folder, 'claims.reviewed.jsonl'));
  return readFileSync(join(folder, 'claims.reviewed.jsonl'), 'utf8');
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'haechi-review-'));
  writeFileSync(join(folder, 'bridge.txt'), ARTICLE);
  writeFileSync(
    join(folder, 'sources.json'),
    '[{"id": "bridge", "title": "가람대교 개통", "published": "2025-03-04"}]',
  );
  browsers = await playwrightBrowsers('chromium');
});

after(async () => {
  await browsers?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the review page', () => {
  it('puts doubtful claims first and marks all in their article', async () => {
    const { page, complaints, close } = await open();
    assert.deepEqual(await page.locator('.card .id').allTextContents(), [
      'bridge/1',
      'bridge/2',
      'bridge/5',
      'bridge/3',
      'bridge/4',
    ]);
    assert.equal(await page.locator('h2').first().textContent(), '의심스러운 주장 (3)');
    assert.deepEqual(await page.locator('mark').allTextContents(), [FIRST, SECOND, THIRD]);
    assert.deepEqual(await page.locator('mark[data-doubtful]').allTextContents(), [FIRST, SECOND]);
    assert.equal(await page.locator('.article').getByText('이하늘 기자 · 가람신문').count(), 1);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('keeps, edits and drops by the keyboard and saves what haechi build takes', async () => {
    const { page, close } = await open();
    assert.equal(await current(page), 'bridge/1');
    await press(page, 'k');
    assert.equal(await current(page), 'bridge/2');
    await press(page, 'e');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('  가람시는 공사에\n300억 원을 들였다. ');
    await page.getByLabel('시작일').fill('2025-03-03');
    await page.keyboard.press('Control+Enter');
    assert.equal(
      await page.locator('.card[aria-current] .statement').textContent(),
      '가람시는 공사에 300억 원을 들였다.',
    );
    await press(page, 'j', 'd');
    assert.equal(await page.locator('#progress-text').textContent(), '의심스러운 주장을 모두 확인했습니다.');
    const lines = (await save(page)).trimEnd().split('\n');
    assert.deepEqual(lines, [
      LINES[0]?.replace(', "doubt": ["time"]', ''),
      `{"id": "bridge/2", "source": "bridge", "statement": {"ko": "가람시는 공사에 300억 원을 들였다.", "en": "They spent 30 billion won."}, "time": {"from": "2025-03-03"}, "quote": ${at(SECOND)}}`,
      LINES[2],
      LINES[3],
    ]);
    haechi('build', 'claims.reviewed.jsonl', '-o', 'my.hcb');
    assert.match(haechi('show', '--claims', 'my.hcb'), /가람시는 공사에 300억 원을 들였다\./);
    await close();
  });

  it('saves what was not touched as it came in', async () => {
    const { page, close } = await open();
    assert.equal(await save(page), LINES.map((line) => `${line}\n`).join(''));
    await close();
  });

  it('knows its keys by their place while they write Hangul, and leaves them to an input method', async () => {
    const { page, close } = await open();
    const type = (init: { key: string; code: string; isComposing?: boolean }) =>
      page.evaluate((event) => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...event }));
      }, init);
    await type({ key: 'ㅏ', code: 'KeyK', isComposing: true });
    assert.equal(await page.locator('.card[data-state="kept"]').count(), 0);
    await type({ key: 'ㅏ', code: 'KeyK' });
    assert.equal(await page.locator('.card[data-state="kept"] .id').textContent(), 'bridge/1');
    await close();
  });

  it('undoes, and does nothing by single keys once they are switched off', async () => {
    const { page, close } = await open();
    await press(page, 'd');
    assert.equal(await page.locator('mark[data-state="dropped"]').textContent(), FIRST);
    await press(page, 'ArrowUp', 'u');
    assert.equal(await page.locator('[data-state="dropped"]').count(), 0);
    assert.equal(await current(page), 'bridge/1');
    await page.getByText('단축키', { exact: true }).click();
    await page.getByLabel('단축키 사용').uncheck();
    await press(page, 'Escape');
    assert.equal(await page.getByLabel('단축키 사용').isVisible(), false);
    await page.locator('.card[aria-current]').focus();
    await press(page, 'd', 'k');
    assert.equal(await page.locator('.card:not([data-state="open"])').count(), 0);
    await close();
  });

  it('finds the decisions again after a reload, and forgets them when asked', async () => {
    const { page, close } = await open();
    await press(page, 'k', 'd');
    await page.reload();
    assert.equal(await page.locator('#progress-text').textContent(), '확인한 주장 2 / 3');
    assert.equal(await current(page), 'bridge/5');
    await page.getByText('단축키', { exact: true }).click();
    await page.getByRole('button', { name: '처음부터 다시' }).click();
    await page.reload();
    assert.equal(await page.locator('#progress-text').textContent(), '확인한 주장 0 / 3');
    await close();
  });

  it('refuses an empty claim and a time that ends before it begins, and cancels', async () => {
    const { page, close } = await open();
    await press(page, 'e');
    const statement = page.getByRole('textbox', { name: '주장', exact: true });
    await statement.fill(' ');
    await page.getByRole('button', { name: '적용' }).click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /주장을 적거나/);
    await statement.fill('다리를 열었다.');
    await page.getByLabel('시작일').fill('2025-03-03');
    await page.getByLabel('종료일').fill('2025-03-01');
    await press(page, 'Control+Enter');
    assert.match((await page.getByRole('alert').textContent()) ?? '', /종료일이 시작일보다/);
    await press(page, 'Escape');
    assert.equal(await page.locator('.card[aria-current] .statement').textContent(), FIRST);
    assert.equal(await page.locator('.card[data-state="edited"]').count(), 0);
    await close();
  });

  it('goes from a marked sentence to its claim and back', async () => {
    const { page, close } = await open({ viewport: { width: 390, height: 700 } });
    await page.locator('mark', { hasText: SECOND }).click();
    assert.equal(await current(page), 'bridge/2');
    await page.locator('.card[aria-current] [data-action="show"]').click();
    const mark = await page.locator('mark[data-current]').boundingBox();
    assert.ok(mark && mark.y > 0 && mark.y < 700, JSON.stringify(mark));
    await close();
  });

  it('marks a sentence that gave several claims for all of them', async () => {
    const whole = LINES[0] ?? '';
    const part = (id: number) =>
      whole.replace('bridge/1', `bridge/${id}`).replace(', "doubt"', ', "kind": "part", "doubt"');
    const { page, close } = await open({}, [whole, part(6), part(7)]);
    const mark = page.locator('mark');
    assert.deepEqual(await mark.allTextContents(), [FIRST]);
    for (const id of ['bridge/6', 'bridge/7', 'bridge/1']) {
      await mark.click();
      assert.equal(await current(page), id);
      assert.equal(await mark.getAttribute('data-current'), '');
    }
    await press(page, 'd', 'd');
    assert.equal(await mark.getAttribute('data-doubtful'), '');
    await press(page, 'k');
    assert.equal(await mark.getAttribute('data-state'), 'kept');
    assert.equal(await mark.getAttribute('data-doubtful'), null);
    await close();
  });

  it('keeps the current claim and its mark in view, however fast the keys come', async () => {
    const many = Array.from({ length: 60 }, (_, i) => (LINES[i % 2] ?? '').replace(/bridge\/\d/, `bridge/${i}`));
    const { page, close } = await open({ reducedMotion: 'no-preference' }, many);
    for (let i = 0; i < 45; i += 1) await page.keyboard.press('k');
    assert.equal(await current(page), 'bridge/45');
    for (const selector of ['.card[aria-current]', 'mark[data-current]']) {
      const box = await page.locator(selector).first().boundingBox();
      assert.ok(box && box.y >= 80 && box.y + box.height <= 900, `${selector} ${JSON.stringify(box)}`);
    }
    await close();
  });

  it('shows the claims alone where the text is not given', async () => {
    const { page, close } = await visit(write(LINES), { locale: 'en-US' });
    assert.match((await page.locator('.article .note').textContent()) ?? '', /--docs/);
    assert.equal(await page.locator('mark').count(), LINES.length);
    assert.equal(await page.locator('h1').textContent(), 'Claim review');
    await close();
  });

  it('lets no claim become markup and asks for nothing but itself', async () => {
    const { page, close } = await browsers.visit({});
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(write(LINES, '--docs', 'bridge.txt'));
    await press(page, 'k', 'k', 'k', 'ArrowDown', 'e');
    assert.equal(await page.evaluate('typeof broken'), 'undefined');
    assert.equal(await page.locator('.card b, mark b').count(), 0);
    assert.deepEqual(
      asked.map((address) => new URL(address).protocol),
      ['file:'],
    );
    assert.match((await page.locator('meta[http-equiv]').getAttribute('content')) ?? '', /^default-src 'none'/);
    await close();
  });

  it('speaks every language with the same words', () => {
    const source = readFileSync(`${ROOT}core/cli/review/words.js`, 'utf8');
    const words = vm.runInNewContext(`${source};WORDS`) as Record<string, Record<string, unknown>>;
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shape(member)]))
        : typeof value;
    assert.deepEqual(Object.keys(words), ['ko', 'en', 'zh', 'ja']);
    for (const language of ['en', 'zh', 'ja']) assert.deepEqual(shape(words[language]), shape(words['ko']), language);
  });
});

describe('the review page for everybody', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing for axe-core to find, ${colorScheme}`, async () => {
      const { page, close } = await open({ colorScheme });
      await assertAccessible(page, 'fresh');
      await press(page, 'k', 'd', 'e');
      await page.getByRole('textbox', { name: '주장', exact: true }).fill('');
      await page.getByRole('button', { name: '적용' }).click();
      await assertAccessible(page, 'editing');
      await press(page, 'Escape');
      await page.getByText('단축키', { exact: true }).click();
      await assertAccessible(page, 'decided, with the keys shown');
      await close();
    });
  }

  it('fits a phone, also while editing', async () => {
    for (const width of [320, 390]) {
      const { page, close } = await open({ viewport: { width, height: 700 } });
      await press(page, 'e');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} at ${width}`);
      await assertAccessible(page, `${width} px`);
      await close();
    }
  });

  it('reaches every control with Tab', async () => {
    const { page, close } = await open();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const reached: string[] = [];
    for (let i = 0; i < 9; i += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const active = document.activeElement as HTMLElement;
          return active.dataset['action'] ?? active.className ?? active.tagName;
        }),
      );
    }
    assert.ok(
      ['keep', 'edit', 'drop', 'show'].every((action) => reached.includes(action)),
      reached.join(', '),
    );
    await close();
  });
});
