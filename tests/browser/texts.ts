// A long text: in the editor where scripts run, in the plain area where they do not.
import { expect, type Page } from '@playwright/test';

/** What is seen of it, by its label. */
export const words = (page: Page, label = 'Summary of the item') => page.getByRole('textbox', { name: label });

/** What the form holds of it, as Markdown. */
export const held = (page: Page) => page.locator('textarea[name=text]');

/** The editor has come, in place of the plain area. */
export async function hasEditor(page: Page) {
  await expect(page.locator('.editor')).toBeVisible();
  await expect(held(page)).toBeHidden();
}

/** Opens an item and waits for its editor. */
export async function opens(page: Page, path: string) {
  await page.goto(path);
  await hasEditor(page);
}

/** Writes it anew, paragraph by paragraph, as hands do. */
export async function write(page: Page, text: string, label?: string) {
  await hasEditor(page);
  await words(page, label).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  for (const [at, paragraph] of text.split('\n\n').entries()) {
    if (at) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
}
