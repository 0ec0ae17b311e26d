import { html, type TemplateResult } from 'lit';
import type { Language } from '../locales/locale.ts';

/** What is shown where the file with the interface's own words could not be had: the only words that are always here. */
const WORDS: Readonly<Record<Language, readonly [what: string, retry: string]>> = {
  ko: ['이 자리의 문구를 내려받지 못했습니다. 인터넷 연결을 살펴보세요.', '다시 시도'],
  en: ['The words shown here could not be downloaded. Look at your connection.', 'Try again'],
  zh: ['无法下载此处的文字。请检查网络连接。', '重试'],
  ja: ['ここに表示する文言を取得できませんでした。接続を確認してください。', '再試行'],
};

export function noWords(language: Language, retry: () => void): TemplateResult {
  const [what, again] = WORDS[language];
  return html`<div class="root failure" part="failure" role="alert" lang=${language} dir="ltr">
    <p>${what}</p>
    <div class="actions">
      <button class="button" part="button retry" type="button" @click=${retry}>${again}</button>
    </div>
  </div>`;
}
