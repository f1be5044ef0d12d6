// From "meeting closed" to "minutes circulated" for a meeting of six items: at most thirty interactions, nothing typed twice.
// What a meeting asked for is written in one line, looked at and recorded on the way; without scripts just the same.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { allRepresented, inSession, send } from './open';
import { dayAhead, says, signIn } from './people';
import { held, words, write } from './texts';

const MORE = ['Figures of the quarter', 'Referral', 'Regions', 'Statements', 'Any other business'];

for (const javaScriptEnabled of [true, false]) {
  test(`minutes of six items take at most thirty interactions, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({ browser }) => {
    const title = `Short way to the minutes, scripts ${javaScriptEnabled ? 'on' : 'off'}`;
    const secretariat = await signIn(browser, 'secretariat', { javaScriptEnabled });
    const coChair = await signIn(browser, 'coChair', { javaScriptEnabled });
    const { meeting, decision } = await inSession(secretariat, coChair, title, MORE);
    await allRepresented(secretariat, meeting);
    await send(coChair, `${decision}/adoption`);
    await send(coChair, `${meeting}/closing`);
    const minutes = `${meeting}/minutes`;
    await secretariat.goto(meeting);

    const hands = new Hands();
    await hands.press(button(secretariat, 'Begin minutes'));
    await hands.press(secretariat.getByRole('link', { name: 'Edit: Item 1', exact: true }));
    const due = new Date(dayAhead(60)).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    await hands.write(secretariat, javaScriptEnabled, `IOM introduced the workplan.\n\naction: FAO, by ${due}, circulate the workplan`);
    await hands.press(secretariat.getByRole('button', { name: 'Save', exact: true }));
    await expect(secretariat.locator('#asking')).toBeVisible();
    if (javaScriptEnabled) await hasNoFindings(secretariat);
    await hands.press(secretariat.getByRole('button', { name: /^Check and take down\s?: Circulate the workplan$/ }));
    await expect(secretariat.getByLabel('What is to be done')).toHaveValue('Circulate the workplan');
    await expect(secretariat.getByLabel('Lead agency').locator('option:checked')).toHaveText('FAO');
    await expect(secretariat.getByLabel('Due', { exact: true })).toHaveValue(dayAhead(60));
    if (javaScriptEnabled) await hasNoFindings(secretariat);
    await hands.press(button(secretariat, 'Propose an action'));
    await says(secretariat, 'Taken down. The lead agency is asked by mail.');
    await expect(held(secretariat)).toHaveValue('IOM introduced the workplan.');
    await expect(secretariat.locator('#kept')).toBeHidden(); // the line has gone on purpose
    await hands.press(onwards(secretariat));
    for (const [at, item] of MORE.entries()) {
      await expect(secretariat.getByRole('heading', { level: 1 })).toContainText(item);
      await hands.write(secretariat, javaScriptEnabled, `Point ${at + 2} was presented and discussed.`);
      await hands.press(onwards(secretariat));
    }
    await expect(secretariat.getByText('Circulate the workplan').first()).toBeVisible();
    await hands.press(button(secretariat, 'Submit to the co-chairs'));

    await hands.open(coChair, minutes);
    await hands.press(button(coChair, 'Clear minutes'));
    await hands.open(secretariat, minutes);
    await hands.press(button(secretariat, 'Circulate minutes'));
    await hands.press(button(secretariat, 'Circulate to 12 members'));
    await says(secretariat, /The minutes are on their way to \d+ people\./);
    expect(hands.moved).toBeLessThanOrEqual(30);

    const reader = await signIn(browser, 'focalPoint', { javaScriptEnabled });
    await reader.goto(minutes);
    await expect(reader.getByText('Point 6 was presented and discussed.')).toBeVisible();
    await expect(reader.getByRole('row', { name: /Circulate the workplan/ })).toContainText('FAO');
    await secretariat.goto(minutes);
    const fao = secretariat.getByRole('region', { name: 'Who has answered' }).getByRole('row', { name: /^FAO/ });
    await expect(fao).not.toContainText('Not yet');
  });
}

test('a line is understood while it is typed, and who else is there is seen', async ({ browser }) => {
  const [first, second] = [await signIn(browser, 'secretariat'), await signIn(browser, 'assistant')];
  const { meeting } = await inSession(first, await signIn(browser, 'coChair'), 'Lines that are understood');
  const minutes = await send(first, `${meeting}/minutes`);
  await first.goto(minutes);
  await first.getByRole('link', { name: 'Edit: Item 1', exact: true }).click();
  await write(first, 'action: ILO, by 31.12.2099, report');
  const understood = first.locator('#beside');
  await expect(understood).toContainText('Report'); // saved by itself, without a press
  await expect(understood).toContainText('ILO');
  await expect(held(first)).toHaveValue('action: ILO, by 31.12.2099, report');
  await second.goto(minutes);
  await expect(second.getByText('Гүлзат Үлгүбаева')).toBeVisible();
  await second.goto(first.url());
  await expect(second.locator('#beside')).toContainText('Гүлзат Үлгүбаева');
  await hasNoFindings(second);
});

/** Counts what a person does. */
class Hands {
  moved = 0;

  async press(what: Locator) {
    this.moved += 1;
    await what.click();
  }

  async write(page: Page, scripts: boolean, text: string) {
    this.moved += 1;
    if (scripts) await write(page, text);
    else await words(page).fill(text);
  }

  async open(page: Page, path: string) {
    this.moved += 1;
    await page.goto(path);
  }
}

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const onwards = (page: Page) => page.getByRole('button', { name: /^Save and/ });

async function hasNoFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 150)).join('; ')}`)).toEqual([]);
}
