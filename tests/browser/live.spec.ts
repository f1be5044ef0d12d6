// Pages that stay live: what one person does appears before another without a reload, and never under
// the hands of somebody who writes.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { follow, press, says, signIn } from './people';

const WORDS = 'Because the secretariat found so in the meeting';

test('a position appears before the co-chair without a reload, and typed words stay', async ({ browser }) => {
  const coChair = await signIn(browser, 'coChair');
  const decision = await openDecision(browser, coChair);
  const focalPoint = await signIn(browser, 'focalPoint');

  await coChair.goto(decision);
  await listening(coChair);
  const details = coChair.locator('details').filter({ has: coChair.locator('textarea') }).first();
  await details.locator('summary').click();
  const field = details.locator('textarea');
  await field.fill(WORDS);
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(8, 11));
  await coChair.evaluate(() => scrollBy(0, 60));
  const place = await coChair.evaluate(() => ({ y: scrollY, origin: ((window as any).sameDocument = true) }));

  await takePosition(focalPoint, decision, 'Reservation', 'On paragraph 2 only.');
  await expect(coChair.getByText('On paragraph 2 only.').first()).toBeAttached();
  await expect(coChair.locator('#live')).toHaveText(/\d+ of \d+|\d+/);
  await expect(field).toHaveValue(WORDS);
  await expect(field).toBeFocused();
  await expect(details).toHaveAttribute('open');
  await expect(details.locator('.kept')).toHaveText(/What you typed is kept/);
  const after = await coChair.evaluate(() => ({
    y: scrollY,
    same: (window as any).sameDocument,
    caret: [(document.activeElement as HTMLTextAreaElement).selectionStart, (document.activeElement as HTMLTextAreaElement).selectionEnd],
  }));
  expect(after).toEqual({ y: place.y, same: true, caret: [8, 11] });
  await hasNoFindings(coChair);

  // what is not being written in is taken on again and again, and what was kept can still be sent
  await takePosition(focalPoint, decision, 'Support');
  await expect(coChair.getByText('On paragraph 2 only.')).toHaveCount(0);
  await details.getByRole('button').click();
  await expect(coChair.getByRole('main')).toContainText(WORDS);
});

test('a page that lost its line says so, and looks again when it is back', async ({ browser }) => {
  const coChair = await signIn(browser, 'coChair');
  const decision = await openDecision(browser, coChair);
  const focalPoint = await signIn(browser, 'focalPoint');
  let down = false;
  await coChair.route(`**${decision}/live**`, (route) => (down ? route.abort() : route.continue()));
  await coChair.goto(decision);
  await listening(coChair);
  down = true;
  await coChair.context().setOffline(true);
  await expect(coChair.locator('#live')).toHaveText(/no longer shows changes by itself/, { timeout: 30_000 });
  await expect(coChair.locator('#live').getByRole('link')).toBeVisible();
  await hasNoFindings(coChair);
  await takePosition(focalPoint, decision, 'Reservation', 'While nobody looked.');
  down = false;
  await coChair.context().setOffline(false);
  await expect(coChair.getByText('While nobody looked.').first()).toBeAttached({ timeout: 30_000 });
  await expect(coChair.locator('#live')).not.toHaveText(/no longer shows/);
});

test('without scripts a reload shows it', async ({ browser }) => {
  const coChair = await signIn(browser, 'coChair', { javaScriptEnabled: false });
  const decision = await openDecision(browser, await signIn(browser, 'coChair'));
  const focalPoint = await signIn(browser, 'focalPoint');
  await coChair.goto(decision);
  await takePosition(focalPoint, decision, 'Reservation', 'Seen after a reload.');
  await expect(coChair.getByText('Seen after a reload.')).toHaveCount(0);
  await coChair.reload();
  await expect(coChair.getByText('Seen after a reload.').first()).toBeAttached();
});

test('what is left counts down in the words of the page', async ({ page }) => {
  const script = await (await page.request.get(await liveScript(page))).text();
  await page.clock.install({ time: new Date('2026-10-15T04:00:00Z') });
  const until = Date.parse('2026-10-17T05:00:30Z');
  const now = Date.parse('2026-10-15T04:00:00Z') + 30_000; // the house is half a minute ahead
  for (const [lang, days, first, second] of [
    ['en', 'one:#\u00a0day|other:#\u00a0days', '2\u00a0days\u00a01\u00a0h', '1\u00a0day\u00a01\u00a0h'],
    ['ru', 'one:#\u00a0день|few:#\u00a0дня|many:#\u00a0дней|other:#\u00a0дней', '2\u00a0дня\u00a01\u00a0ч', '1\u00a0день\u00a01\u00a0ч'],
  ]) {
    await page.clock.setSystemTime(new Date('2026-10-15T04:00:00Z'));
    const hour = lang === 'en' ? 'h' : 'ч';
    await page.setContent(`<html lang="${lang}"><main id="main"><time data-until="${until}" data-now="${now}" data-days="${days}"
      data-hours="one:#\u00a0${hour}|other:#\u00a0${hour}" data-minutes="one:#\u00a0m|other:#\u00a0m" data-under="soon" data-over="over">-</time></main>`);
    await page.addScriptTag({ content: script });
    const time = page.locator('time');
    await expect(time).toHaveText(first);
    await page.clock.fastForward('24:00:01');
    await expect(time).toHaveText(second);
    await page.clock.fastForward('24:59:00');
    await expect(time).toHaveText('soon');
    await page.clock.fastForward('02:00');
    await expect(time).toHaveText('over');
  }
});

/** The address of the one script that live pages load. */
async function liveScript(page: Page): Promise<string> {
  const signedIn = await signIn(page.context().browser()!, 'coChair');
  await signedIn.goto(await openDecision(page.context().browser()!, signedIn));
  const address = await signedIn.locator('script[src*="/live."]').getAttribute('src');
  if (!address) throw new Error('an open decision loads no script to stay live');
  return address;
}

/** The stream of the page is open, and the house has looked through it at least once. */
async function listening(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByType('navigation').length === 1 && document.readyState === 'complete');
}

async function openDecision(_: Browser, coChair: Page): Promise<string> {
  await coChair.goto('/decisions?state=open');
  const links = coChair.getByRole('main').getByRole('table').locator('a[href^="/decisions/"]');
  const path = await links.first().getAttribute('href');
  if (!path) throw new Error('no decision is open');
  return path;
}

async function takePosition(member: Page, decision: string, position: string, reason = '') {
  await member.goto(decision);
  await member.locator('#give').getByLabel(position, { exact: true }).check();
  const why = member.locator('#give').getByRole('textbox').first();
  await why.fill(reason);
  await member.locator('#give').getByRole('button').click();
  await expect(member.getByRole('status')).toBeVisible();
}

async function hasNoFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))).toEqual([]);
}
