import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { ROOT, send } from './support/site.ts';

/** docs/own-claim-base.md, start to finish, as its reader would go through it. */
const CLI = process.env['HAECHI_CLI'] ?? `${ROOT}build/native/haechi`;
const WEB = `${ROOT}build/web`;
const skip = existsSync(`${WEB}/haechi.wasm`) ? false : 'haechi.wasm is not built';
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', wasm: 'application/wasm' };

const browser = harness();

interface Block {
  readonly language: string;
  readonly file: string | undefined;
  readonly text: string;
}

function blocks(): Block[] {
  const guide = readFileSync(`${ROOT}docs/own-claim-base.md`, 'utf8');
  return [...guide.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', file, text = '']) => ({
      language,
      file,
      text,
    }),
  );
}

describe('the guide to a claim base of one’s own', { skip }, () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'haechi-guide-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

  const sh = (commands: string): string => {
    const script = `haechi() { '${CLI}' "$@"; }\nset -e\n${commands}`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, `${commands}${stderr}`);
    return stdout;
  };

  /** Puts a name for 두 기업, which the article leaves open, and saves. */
  const review = async () => {
    const { page, complaints, close } = await browser.open(pathToFileURL(join(folder, 'review.html')).href, {
      locale: 'ko-KR',
    });
    assert.match((await page.locator('.card[aria-current] .id').textContent()) ?? '', /^bridge-2025\/\d+$/);
    assert.equal(await page.locator('mark[data-current]').textContent(), '두 기업은 2년 동안 다리를 지었다.');
    await page.keyboard.press('e');
    await page
      .getByRole('textbox', { name: '주장', exact: true })
      .fill('가람건설과 누리건설은 2년 동안 가람대교를 지었다.');
    await page.keyboard.press('Control+Enter');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    await download.saveAs(join(folder, download.suggestedFilename()));
    assert.deepEqual(complaints, []);
    await close();
  };

  it('leads from a folder of pages to the widget', async () => {
    let printed = '';
    let snippet = '';
    for (const { language, file, text } of blocks()) {
      if (file) write(file, text);
      else if (language === 'sh') printed += sh(text);
      else if (language === 'html') snippet = text;
      if (text.includes('haechi review')) await review();
    }
    assert.match(printed, /built {4}2025-03-05/);
    assert.match(printed, /✓ supported/);

    for (const name of readdirSync(WEB).filter((name) => name.startsWith('haechi'))) {
      const type = TYPES[name.split('.').pop() ?? ''];
      if (type) browser.site.route(`/haechi/${name}`, send(readFileSync(join(WEB, name)), type));
    }
    browser.site.route('/haechi/my.hcb', send(readFileSync(join(folder, 'my.hcb')), 'application/octet-stream'));
    const page = `<!doctype html><html lang="ko"><title>가람신문</title><body>${snippet}</body></html>`;
    browser.site.route('/garam.html', send(page, 'text/html; charset=utf-8'));

    const { widget, complaints, close, page: shown } = await browser.open(`${browser.site.origin}/garam.html`);
    for (const [sentence, verdict] of [
      ['가람대교 공사에는 300억 원이 들었다.', 'supported'],
      ['가람대교 공사에는 500억 원이 들었다.', 'refuted'],
      ['가람대교는 왕복 4차로다.', 'supported'],
    ] as const) {
      await shown.locator('haechi-check .basis span').first().waitFor();
      await widget.check(sentence);
      await widget.done();
      await shown.locator(`haechi-check .card[data-verdict="${verdict}"]`, { hasText: sentence }).waitFor();
    }
    assert.match((await shown.locator('haechi-check .basis').textContent()) ?? '', /2025년 3월 5일/);
    assert.deepEqual(complaints, []);
    await close();
  });
});
