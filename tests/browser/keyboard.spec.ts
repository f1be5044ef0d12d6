// Nobody needs a mouse: sign-in, the way past the navigation, and a form with every kind of field.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { dayAhead, PASSWORD, PEOPLE, says } from './people';

test('a person signs in, skips to the content and plans a meeting by keyboard alone', async ({ page }) => {
  const keys = page.keyboard;
  await page.goto('/sign-in');
  await tabTo(page, page.getByLabel('E-mail'));
  await keys.type(PEOPLE.secretariat);
  await tabTo(page, page.getByLabel('Password'));
  await keys.type(PASSWORD);
  await keys.press('Enter');
  await expect(page).toHaveURL('/');

  const skip = page.getByRole('link', { name: 'Skip to content' });
  await keys.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await keys.press('Enter');
  await expect(page).toHaveURL('/#main');
  await keys.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();

  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Plan a meeting' }));
  await keys.press('Enter');
  await tabTo(page, page.getByLabel('Kind'));
  await keys.type('Extraordinary');
  await tabTo(page, page.getByLabel('Title', { exact: true }));
  await keys.type('By keyboard alone');
  await tabTo(page, page.getByLabel('Day'));
  await keys.type(dayAhead(40).split('-').reverse().join('')); // day, month, year
  await tabTo(page, page.getByLabel('From'));
  await keys.type('1400');
  await tabTo(page, page.getByLabel('To', { exact: true }));
  await keys.type('1530');
  await expect(page.locator('#beside')).toContainText('14:00–15:30'); // what else is on the day, without a button
  await tabTo(page, page.getByLabel('Place'));
  await keys.type('UN House');
  await tabTo(page, page.getByLabel('Also online'));
  await keys.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Plan a meeting' }));
  await keys.press('Enter');
  await says(page, 'The meeting is planned.');
  await page.goto(page.url().replace(/\/agenda$/, ''));
  await expect(page.getByText(/14:00–15:30.*and online/)).toBeVisible();
});

test('a mistake is reached from the summary by keyboard', async ({ page }) => {
  await page.goto('/sign-in');
  await tabTo(page, page.getByLabel('E-mail'));
  await page.keyboard.type('nobody@fao.example');
  await tabTo(page, page.getByLabel('Password'));
  await page.keyboard.type('not this one');
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await tabTo(page, summary.getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('E-mail')).toBeFocused();
});

/** Forward only; every stop on the way shows that it has the focus. */
async function tabTo(page: Page, goal: Locator) {
  for (let presses = 0; presses < 60; presses++) {
    const at = page.locator(':focus');
    if ((await at.count()) === 1 && (await at.evaluate((element) => element !== document.body))) {
      const { outline, name } = await at.evaluate((element) => {
        const style = getComputedStyle(element);
        return { outline: style.outlineStyle === 'none' ? '0' : style.outlineWidth, name: element.outerHTML.slice(0, 120) };
      });
      expect(parseFloat(outline), `the focus shows on ${name}`).toBeGreaterThan(0);
    }
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(goal).toBeFocused();
}
