/** Buttons that copy a piece of code, and say so to the eye and to a screen reader. */
export function offerCopies(): void {
  const status = document.getElementById('copy-status');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const name = button.textContent;
    const report = (copied: boolean): void => {
      const message = (copied ? button.dataset['copied'] : button.dataset['failed']) ?? '';
      button.textContent = message;
      if (status) status.textContent = message;
      setTimeout(() => {
        button.textContent = name;
        if (status) status.textContent = '';
      }, 2500);
    };
    button.addEventListener('click', () => {
      void copyText(document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '').then(report);
    });
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
