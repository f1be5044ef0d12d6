// Pages that stay live: what one person does appears before another without a reload, and never under
// the hands of somebody who writes.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { inSession, send } from './open';
import { signIn } from './people';

const WORDS = 'Because the secretariat found so in the meeting';

test('a position appears before the co-chair without a reload, and typed words stay', async ({ browser }) => {
  const { coChair, focalPoint, decision } = await people(browser, 'Live, with a writer');
  await openLive(coChair, decision);
  const details = coChair.locator('details').filter({ has: coChair.locator('textarea') }).first();
  await details.locator('summary').click();
  const field = details.locator('textarea');
  await field.fill(WORDS);
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(8, 11));
  await coChair.evaluate(() => document.body.setAttribute('data-document', 'first'));

  await takePosition(focalPoint, decision, 'reservation', 'On paragraph 2 only.');
  await expect(coChair.getByText('On paragraph 2 only.').first()).toBeAttached();
  await expect(coChair.locator('body')).toHaveAttribute('data-document', 'first');
  await expect(coChair.locator('#live')).toContainText('1');
  await expect(field).toHaveValue(WORDS);
  await expect(field).toBeFocused();
  await expect(details).toHaveAttribute('open');
  await expect(details.locator('.kept')).toHaveText(/What you typed is kept/);
  expect(await field.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd])).toEqual([8, 11]);
  await hasNoFindings(coChair);

  // what nobody writes in is taken on again and again, and what was kept can still be sent
  await takePosition(focalPoint, decision, 'join');
  await expect(coChair.getByText('On paragraph 2 only.')).toHaveCount(0);
  await expect(field).toHaveValue(WORDS);
  await details.getByRole('button').click();
  await expect(coChair.getByRole('status')).toBeVisible();
  await expect(coChair.getByRole('main')).toContainText(WORDS);
});

test('who is at the table appears on the page of the meeting', async ({ browser }) => {
  const { secretariat, focalPoint, meeting } = await people(browser, 'Live, at the table');
  await openLive(focalPoint, meeting);
  const there = focalPoint.locator('p[data-told]');
  await expect(there).toHaveText(/^0/);
  await secretariat.goto(meeting);
  await secretariat.locator('select[name^="mode."]').first().selectOption('principal');
  await secretariat.locator('select[name^="person."]').first().selectOption({ index: 1 });
  await secretariat.locator('form[action$="/representation"]').getByRole('button').click();
  await expect(there).toHaveText(/^1/);
});

test('a page that lost its line says so, and looks again when it is back', async ({ browser }) => {
  const { coChair, focalPoint, decision } = await people(browser, 'Live, with a lost line');
  await openLive(coChair, decision);
  await coChair.context().setOffline(true);
  await coChair.evaluate(() => dispatchEvent(new Event('pagehide'))); // an open line does not notice by itself
  await coChair.evaluate(() => dispatchEvent(new Event('online')));
  const note = coChair.locator('#live');
  await expect(note).toHaveText(/no longer shows changes by itself/, { timeout: 30_000 });
  await expect(note.getByRole('link')).toBeVisible();
  await hasNoFindings(coChair);
  await takePosition(focalPoint, decision, 'reservation', 'While nobody looked.');
  await coChair.context().setOffline(false);
  await expect(coChair.getByText('While nobody looked.').first()).toBeAttached({ timeout: 30_000 });
  await expect(note).not.toHaveText(/no longer shows/);
});

test('without scripts a reload shows it', async ({ browser }) => {
  const { focalPoint, decision } = await people(browser, 'Live, without scripts');
  const coChair = await signIn(browser, 'coChair', { javaScriptEnabled: false });
  await coChair.goto(decision);
  await takePosition(focalPoint, decision, 'reservation', 'Seen after a reload.');
  await expect(coChair.getByText('Seen after a reload.')).toHaveCount(0);
  await coChair.reload();
  await expect(coChair.getByText('Seen after a reload.').first()).toBeAttached();
});

for (const [lang, days, hours, first, second] of [
  ['en', 'one:#\u00a0day|other:#\u00a0days', 'one:#\u00a0h|other:#\u00a0h', '2\u00a0days\u00a01\u00a0h', '1\u00a0day\u00a01\u00a0h'],
  ['ru', 'one:#\u00a0день|few:#\u00a0дня|many:#\u00a0дней|other:#\u00a0дней', 'one:#\u00a0ч|other:#\u00a0ч', '2\u00a0дня\u00a01\u00a0ч', '1\u00a0день\u00a01\u00a0ч'],
]) {
  test(`what is left counts down in the words of the page: ${lang}`, async ({ browser, page }) => {
    const { coChair, decision } = await people(browser, `Live, with a deadline, ${lang}`);
    await coChair.goto(decision);
    const address = await coChair.locator('script[src*="/live."]').getAttribute('src');
    const script = await (await page.request.get(address ?? '')).text();
    const here = Date.parse('2026-10-15T04:00:00Z');
    await page.clock.install({ time: here });
    const now = here + 30_000; // the house is half a minute ahead of this browser
    const until = now + (2 * 24 * 60 + 61) * 60_000;
    await page.setContent(`<html lang="${lang}"><main id="main"><time data-until="${until}" data-now="${now}" data-days="${days}"
      data-hours="${hours}" data-minutes="one:#|other:#" data-under="soon" data-over="over">-</time></main>`);
    await page.addScriptTag({ content: script });
    const time = page.locator('time');
    await expect(time).toHaveText(first);
    await page.clock.fastForward('24:00:01');
    await expect(time).toHaveText(second);
    await page.clock.fastForward('25:00:30');
    await expect(time).toHaveText('soon');
    await page.clock.fastForward('01:00');
    await expect(time).toHaveText('over');
  });
}

/** A decision open in session, with those who are there. */
async function people(browser: Browser, title: string) {
  const secretariat = await signIn(browser, 'secretariat');
  const coChair = await signIn(browser, 'coChair');
  const focalPoint = await signIn(browser, 'focalPoint');
  return { secretariat, coChair, focalPoint, ...(await inSession(secretariat, coChair, title)) };
}

/** The page, when its line to the house stands. */
async function openLive(page: Page, path: string) {
  const line = page.waitForResponse((answer) => answer.url().includes(`${path}/live?`));
  await page.goto(path);
  expect((await line).status()).toBe(200);
}

async function takePosition(member: Page, decision: string, value: string, reason = '') {
  const paragraphs = value === 'reservation' ? '1' : '';
  await send(member, `${decision}/positions`, { value, reason, paragraphs });
}

async function hasNoFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))).toEqual([]);
}
