// What the secretariat does every week is faster here than in a word processor: counted, hand by hand.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { send } from './open';
import { dayAhead, press, says, signIn } from './people';

/** Every click, choice and field that is filled. */
class Hands {
  count = 0;
  constructor(readonly page: Page) {}
  async click(what: Locator) {
    this.count += 1;
    await what.click();
  }
  async fill(label: string, value: string) {
    this.count += 1;
    await this.page.getByLabel(label, { exact: true }).fill(value);
  }
}

const TITLES = ['Joint workplan', 'Labour mobility', 'Return and reintegration', 'Climate and migration', 'Statistics of migration'];

/** An agenda of five matters on a day before the new one. */
async function earlier(secretariat: Page, title: string) {
  const plan = { kind: 'ordinary', title, date: dayAhead(70), from: '10:00', to: '12:00', place: 'UN House' };
  const agenda = await send(secretariat, '/meetings', plan);
  for (const matter of TITLES) {
    await send(secretariat, agenda, { title: matter, kind: 'discussion', minutes: '15' });
  }
  return agenda;
}

test('ten items from the previous agenda are prepared and circulated in at most 25 interactions', async ({ browser }) => {
  const page = await signIn(browser, 'secretariat');
  const coChair = await signIn(browser, 'coChair');
  await earlier(page, 'The meeting before');
  await page.goto('/meetings');
  const main = page.getByRole('main');

  const hands = new Hands(page);
  await hands.click(main.getByRole('link', { name: 'Plan a meeting' }));
  await hands.fill('Title', 'Prepared in a few hands');
  await hands.fill('Day', dayAhead(77));
  await hands.fill('From', '10:00');
  await hands.fill('To', '12:30');
  await hands.fill('Place', 'UN House');
  await hands.click(main.getByRole('button', { name: 'Plan a meeting' }));
  await hands.click(main.getByRole('link', { name: 'Standing and earlier items' }));
  for (const matter of TITLES) {
    await hands.click(main.getByLabel(new RegExp(`${matter}$`)).or(main.getByLabel(new RegExp(`^\\d+\\. ${matter}`))).first());
  }
  await hands.click(main.getByRole('button', { name: 'Add to the agenda' }));
  const items = await main.locator('ol.agenda h3').count();
  expect(items).toBeGreaterThanOrEqual(10);
  // the co-chair's own two: the meeting, and the press
  await coChair.goto(page.url().replace(/\/agenda.*$/, ''));
  hands.count += 1;
  await press(coChair, 'Clear agenda');
  hands.count += 1;
  await hands.click(main.getByRole('link', { name: 'Meeting', exact: true }).first());
  await hands.click(main.getByRole('link', { name: 'Circulate agenda' }));
  await expect(main).toContainText('The mail as it will look');
  await hands.click(main.getByRole('button', { name: /^Circulate/ }));
  await says(page, /on its way/);
  console.log(`${items} items, ${hands.count} interactions`);
  expect(hands.count).toBeLessThanOrEqual(25);
});

for (const scripts of [true, false]) {
  test(`an item takes its place by keyboard, scripts ${scripts ? 'on' : 'off'}`, async ({ browser }) => {
    const page = await signIn(browser, 'secretariat', { javaScriptEnabled: scripts });
    await page.goto(await earlier(page, `By keyboard, scripts ${scripts ? 'on' : 'off'}`));
    await page.getByRole('button', { name: 'Move item 3 up' }).focus();
    await page.keyboard.press('Enter');
    await says(page, 'Item 3 is now item 2.');
    await page.getByRole('button', { name: 'Move item 1 down' }).focus();
    await page.keyboard.press('Enter');
    await says(page, 'Item 1 is now item 2.');
    await expect(page.locator('ol.agenda h3')).toContainText([TITLES[2], TITLES[0], TITLES[1], TITLES[3], TITLES[4]]);
  });
}

test('an item is dragged to its place', async ({ browser }) => {
  const page = await signIn(browser, 'secretariat');
  await page.setViewportSize({ width: 1280, height: 3000 }); // both places are in sight; nothing scrolls under the hand
  await page.goto(await earlier(page, 'By drag'));
  await page.locator('#item-5').dragTo(page.locator('#item-2'));
  await says(page, 'Item 5 is now item 2.');
  await expect(page.locator('ol.agenda h3')).toContainText([TITLES[0], TITLES[4], TITLES[1], TITLES[2], TITLES[3]]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('of two writers of an item the second sees both versions and loses nothing', async ({ browser }) => {
  const first = await signIn(browser, 'secretariat');
  const second = await signIn(browser, 'secretariat');
  const agenda = await earlier(first, 'Two writers');
  await first.goto(agenda);
  await first.getByRole('link', { name: 'Edit 1', exact: true }).click();
  await second.goto(first.url());
  await first.getByLabel('Background').fill('As the first wrote it.');
  await press(first, 'Save item');
  await second.getByLabel('Background').fill('As the second wrote it.');
  await press(second, 'Save item');
  await expect(second.getByRole('main')).toContainText('Somebody saved this item meanwhile');
  await expect(second.getByRole('table')).toContainText('As the first wrote it.');
  await expect(second.getByLabel('Background')).toHaveValue('As the second wrote it.');
  expect((await new AxeBuilder({ page: second }).analyze()).violations).toEqual([]);
  await press(second, 'Save item');
  await says(second, 'Item 1 is saved.');
});
