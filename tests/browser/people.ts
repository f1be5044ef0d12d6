// The demonstration network's people, and what each of them does on its pages.
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

const PASSWORD = 'ashar shows the way';

export const PEOPLE = {
  secretariat: 'gulzat.ulgubaeva@iom.example',
  assistant: 'bakyt.misalov@iom.example',
  coChair: 'marta.exemplar@rco.example',
  focalPoint: 'tenirbek.misalov@fao.example',
  unesco: 'jean.prototype@unesco.example',
  state: 'asel.primerova@sms.example',
  partner: 'bolot.demonov@samaf.example',
} as const;

export type Who = keyof typeof PEOPLE;

/** A browser of their own, signed in and at the desk. */
export async function signIn(browser: Browser, who: Who, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(PEOPLE[who]);
  await page.getByLabel('Password').fill(PASSWORD);
  await press(page, 'Sign in');
  await expect(page).toHaveURL('/');
  return page;
}

export { PASSWORD };

export async function press(page: Page, button: string) {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
}

/** A button that says why it will be refused can be pressed all the same; what comes then explains. */
export async function pressAnyway(page: Page, button: string) {
  const pressed = page.getByRole('main').getByRole('button', { name: button, exact: true });
  await expect(pressed).toHaveAttribute('aria-disabled', 'true');
  await pressed.focus();
  await page.keyboard.press('Enter');
}

export async function follow(page: Page, link: string | RegExp) {
  await page.getByRole('main').getByRole('link', { name: link, exact: true }).click();
}

/** What the house answers after an act. */
export async function says(page: Page, words: string | RegExp) {
  // an editor has a second status: what is saved
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
}

export async function fill(page: Page, fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields)) {
    const field = page.getByLabel(label, { exact: true });
    if (await field.evaluate((element) => element.tagName === 'SELECT')) {
      await field.selectOption({ label: value });
    } else {
      await field.fill(value);
    }
  }
}

/** The day `days` from now, as a date field takes it. */
export function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
