/** Buttons that copy a piece of code, and say so to the eye and to a screen reader. */
export function offerCopies(): void {
  const status = document.getElementById('copy-status');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const name = button.textContent;
    button.addEventListener('click', async () => {
      const copied = await copyText(document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '');
      const message = (copied ? button.dataset['copied'] : button.dataset['failed']) ?? '';
      button.textContent = message;
      if (status) status.textContent = message;
      setTimeout(() => {
        button.textContent = name;
        if (status) status.textContent = '';
      }, 2500);
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
