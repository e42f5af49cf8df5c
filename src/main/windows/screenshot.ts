import { writeFile } from 'node:fs/promises';
import type { WebContents } from 'electron';

/** Waits until the page has said that its first screen is complete (`data-ready` on the root), then saves its picture. */
export async function saveScreenshot(page: WebContents, file: string): Promise<void> {
  await page.executeJavaScript(`new Promise((resolve) => {
    const root = document.documentElement;
    const look = () => root.dataset.ready === 'true' && (observer.disconnect(), requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true });
    look();
  })`);
  await writeFile(file, (await page.capturePage()).toPNG());
}
