// Long texts: what is typed into an item of the minutes is found again, whatever ends the line or the page;
// and of two writers neither loses a word.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { end, start } from './house';
import { inSession, send } from './open';
import { PASSWORD, PEOPLE, follow, press, signIn } from './people';
import { held, opens, words, write } from './texts';

const TYPED = 'IOM introduced the workplan in four parts.\n\nFAO asked who pays for the third; ЮНЕСКО, өзгөчө, for the fourth.';
const OTHER = 'ILO spoke first.';

for (const scripts of [true, false]) {
  test(`what is typed is saved, scripts ${scripts ? 'on' : 'off'}`, async ({ browser }) => {
    const entry = await anItem(browser, `Minutes saved, scripts ${scripts ? 'on' : 'off'}`);
    const writer = await signIn(browser, 'secretariat', { javaScriptEnabled: scripts });
    await writer.goto(entry);
    if (scripts) await write(writer, TYPED);
    else await words(writer).fill(TYPED);
    await press(writer, 'Save');
    await isSaved(writer);
    await stands(writer, entry, TYPED);
    await expect(offer(writer)).toBeHidden();
  });
}

test('a text is saved by itself, and nothing is offered afterwards', async ({ browser }) => {
  const entry = await anItem(browser, 'Minutes saved by themselves');
  const writer = await signIn(browser, 'secretariat');
  await writer.goto(entry);
  await write(writer, TYPED);
  await expect(state(writer)).toHaveText('Saved');
  await write(writer, `${TYPED} Once more.`);
  await expect(state(writer)).toHaveText('Not saved yet');
  await expect(state(writer)).toHaveText('Saved');
  await stands(writer, entry, `${TYPED} Once more.`);
  await expect(offer(writer)).toBeHidden();
});

test('the line breaks and the browser ends: every word is offered back', async ({ browser }) => {
  const entry = await anItem(browser, 'Minutes without a line');
  const writer = await signIn(browser, 'secretariat');
  await opens(writer, entry);
  await writer.context().setOffline(true);
  await write(writer, TYPED);
  await expect(state(writer)).toContainText('kept in this browser');
  await crash(writer); // a page that is closed still sends what it holds
  await writer.context().setOffline(false);

  const again = await writer.context().newPage();
  await again.goto(entry);
  await expect(held(again)).not.toHaveValue(TYPED);
  await expect(offer(again)).toContainText('keeps a text of yours');
  await hasNoFindings(again);
  await take(again);
  await expect(held(again)).toHaveValue(TYPED);
  await expect(state(again)).toHaveText('Saved');
  const reader = await signIn(browser, 'secretariat');
  await stands(reader, entry, TYPED);
});

/** Ends the page as a lost battery does: it is told nothing and sends nothing. */
async function crash(page: Page) {
  const session = await page.context().newCDPSession(page);
  const ended = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await ended;
  await page.close();
}

test('the line comes back: the text is saved without a hand', async ({ browser }) => {
  const entry = await anItem(browser, 'Minutes with a line again');
  const writer = await signIn(browser, 'secretariat');
  await opens(writer, entry);
  await writer.context().setOffline(true);
  await write(writer, TYPED);
  await expect(state(writer)).toContainText('No connection');
  await writer.context().setOffline(false);
  await expect(state(writer)).toHaveText('Saved');
  await stands(writer, entry, TYPED);
});

test('the house does not answer when Save is pressed: every word is offered back', async ({ browser }) => {
  const entry = await anItem(browser, 'Minutes without a house');
  const writer = await signIn(browser, 'secretariat');
  await opens(writer, entry);
  await writer.route(`**${entry}`, (route) => (route.request().method() === 'POST' ? route.abort('connectionrefused') : route.continue()));
  await write(writer, TYPED);
  const failed = writer.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
  await press(writer, 'Save');
  await failed;
  await writer.unrouteAll();
  const again = await writer.context().newPage();
  await again.goto(entry);
  await take(again);
  await expect(held(again)).toHaveValue(TYPED);
});

test('the server is killed while one types: every word is found when it is back', async ({ browser }) => {
  const entry = await anItem(browser, 'Minutes over a killed server');
  const writer = await signIn(browser, 'secretariat');
  await opens(writer, entry);
  const [first, rest] = [TYPED.slice(0, 20), TYPED.split('\n\n')[0].slice(20)];
  await write(writer, first);
  await end('SIGKILL');
  await writer.keyboard.insertText(rest);
  await expect(state(writer)).toContainText('kept in this browser');
  await crash(writer);
  await start();
  const again = await writer.context().newPage();
  await again.goto(entry);
  await take(again);
  await expect(held(again)).toHaveValue(first + rest);
  await expect(state(again)).toHaveText('Saved');
  await stands(await signIn(browser, 'secretariat'), entry, first + rest);
});

test('the session ends: every word is offered back after signing in', async ({ browser }) => {
  const entry = await anItem(browser, 'Minutes without a session');
  const writer = await signIn(browser, 'secretariat');
  await opens(writer, entry);
  await writer.context().clearCookies();
  await write(writer, TYPED);
  await expect(state(writer)).toContainText('signed out');
  await writer.close();
  const again = await writer.context().newPage();
  await again.goto('/sign-in');
  await again.getByLabel('E-mail').fill(PEOPLE.secretariat);
  await again.getByLabel('Password').fill(PASSWORD);
  await press(again, 'Sign in');
  await expect(again).toHaveURL('/');
  await again.goto(entry);
  await take(again);
  await expect(held(again)).toHaveValue(TYPED);
});

test('two writers on one item: the later one sees both texts, and neither is lost', async ({ browser }) => {
  const entry = await anItem(browser, 'Minutes by two hands');
  const [first, second] = [await signIn(browser, 'secretariat'), await signIn(browser, 'secretariat')];
  await opens(first, entry);
  await opens(second, entry);
  await write(first, OTHER);
  await press(first, 'Save');
  await isSaved(first);

  await write(second, TYPED);
  await expect(state(second)).toContainText('press Save to see both texts');
  await press(second, 'Save');
  await seesBoth(second);
  await hasNoFindings(second);
  await second.setViewportSize({ width: 390, height: 844 });
  expect(await second.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  // whoever leaves this page finds the own text again, and the other's still beside it
  await second.goto('/');
  await second.goto(entry);
  await expect(held(second)).toHaveValue(OTHER);
  await take(second);
  await press(second, 'Save');
  await seesBoth(second);
  await write(second, `${OTHER}\n\n${TYPED}`);
  await press(second, 'Save');
  await stands(first, entry, `${OTHER}\n\n${TYPED}`);
  await follow(first, 'Earlier texts of this item');
  await expect(first.getByRole('region', { name: 'Text 2' })).toContainText(OTHER);
});

/** A new meeting in session with its minutes begun: the path of the first item's editor. */
async function anItem(browser: Browser, title: string): Promise<string> {
  const secretariat = await signIn(browser, 'secretariat');
  const { meeting } = await inSession(secretariat, await signIn(browser, 'coChair'), title);
  const minutes = await send(secretariat, `${meeting}/minutes`);
  await secretariat.goto(minutes);
  const entry = await secretariat.getByRole('link', { name: 'Edit: Item 1' }).getAttribute('href');
  if (!entry) throw new Error(`${minutes} has no item`);
  return entry;
}

const state = (page: Page) => page.locator('#saved');
const offer = (page: Page) => page.locator('#kept');

async function isSaved(page: Page) {
  await expect(page.getByRole('status').filter({ hasText: 'Item 1 is saved.' })).toBeVisible();
}

async function take(page: Page) {
  await press(page, 'Take that text');
  await expect(offer(page)).toBeHidden();
}

async function stands(page: Page, entry: string, text: string) {
  await page.goto(entry);
  await expect(held(page)).toHaveValue(text);
}

async function seesBoth(page: Page) {
  await expect(page.getByRole('region', { name: 'Their text' })).toContainText(OTHER);
  await expect(page.getByRole('region', { name: 'What yours would change' })).toContainText('IOM introduced');
  await expect(held(page)).toHaveValue(TYPED);
}

async function hasNoFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 150)).join('; ')}`)).toEqual([]);
}

test('marks, lists, tables and links are made with hands and keys, and stay Markdown', async ({ browser }) => {
  const entry = await anItem(browser, 'Minutes with a toolbar');
  const writer = await signIn(browser, 'secretariat');
  await opens(writer, entry);
  await hasNoFindings(writer);
  const tool = (name: string) => writer.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name, exact: true });
  await write(writer, 'IOM introduced it.\n\nMembers asked');
  await writer.keyboard.press('Enter');
  await tool('List').click();
  await expect(tool('List')).toHaveAttribute('aria-pressed', 'true');
  await writer.keyboard.insertText('who pays');
  await writer.keyboard.press('Enter');
  await writer.keyboard.press('ControlOrMeta+b');
  await writer.keyboard.insertText('by when');
  await writer.keyboard.press('Enter');
  await writer.keyboard.press('Enter');
  await writer.keyboard.insertText('Over.');
  await tool('Table').click();
  for (const cell of ['Oblast', 'Women', 'Men', 'Osh', '3', '2']) {
    await writer.keyboard.insertText(cell);
    if (cell !== '2') await writer.keyboard.press('Tab');
  }
  await expect(held(writer)).toHaveValue('IOM introduced it.\n\nMembers asked\n- who pays\n- **by when**\n\nOver.\n| Oblast | Women | Men |\n| --- | --- | --- |\n| Osh | 3 | 2 |');
  await hasNoFindings(writer);
  await tool('Remove the row').click();
  await expect(held(writer)).not.toHaveValue(/Osh/);
  await writer.keyboard.press('ControlOrMeta+z');
  await expect(held(writer)).toHaveValue(/Osh/);
  // by keys alone: one stop of Tab, arrows inside
  await tool('Bold').focus();
  await writer.keyboard.press('ArrowRight');
  await expect(tool('Italic')).toBeFocused();
  await press(writer, 'Save');
  await isSaved(writer);
  await opens(writer, entry);
  await expect(writer.locator('.editor li strong')).toHaveText('by when');
  await writer.setViewportSize({ width: 390, height: 844 });
  expect(await writer.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('what is pasted from Word and the web keeps lists, bold, tables and links, and drops the rest', async ({ browser }) => {
  const entry = await anItem(browser, 'Minutes that are pasted');
  const writer = await signIn(browser, 'secretariat');
  await opens(writer, entry);
  await words(writer).click();
  await writer.keyboard.press('ControlOrMeta+a');
  const paste = (html: string) => words(writer).evaluate((place, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', 'plain');
    place.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await paste(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body><!--StartFragment-->
    <h2 style="color:#2F5496">Referral</h2>
    <p class="MsoNormal"><b><span style="font-size:11pt;font-family:Calibri">FAO</span></b> asked, see <a href="https://fao.example/note">the note</a><o:p></o:p></p>
    <p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>who pays;</p>
    <p class="MsoListParagraphCxSpLast" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>by when.</p>
    <table class="MsoTableGrid" border="1"><tr><td width="200"><p>Oblast</p></td><td><p>n</p></td></tr><tr><td><p>Osh</p></td><td><p>3</p></td></tr></table>
    <p><img src="https://tracker.example/x.gif"><script>alert(1)</script><a href="javascript:alert(1)">press</a><del>gone</del></p><!--EndFragment--></body></html>`);
  await expect(held(writer)).toHaveValue(/^Referral\n\n\*\*FAO\*\* asked, see \[the note\]\(https:\/\/fao\.example\/note\)\n\n?- who pays;\n- by when\.\n\n?\| Oblast \| n \|\n\| --- \| --- \|\n\| Osh \| 3 \|\n\npress$/);
  await press(writer, 'Save');
  await isSaved(writer);
});

test('without its script the plain area is there, and a slow line asks first', async ({ browser }) => {
  const entry = await anItem(browser, 'Minutes on a slow line');
  const writer = await signIn(browser, 'secretariat');
  await writer.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const scripts: string[] = [];
  writer.on('request', (request) => { if (request.resourceType() === 'script') scripts.push(request.url()); });
  await writer.goto(entry);
  await words(writer).fill(TYPED);
  await expect(state(writer)).toHaveText('Saved');
  expect(scripts.filter((url) => url.includes('editor'))).toEqual([]);
  await writer.goto(entry);
  await writer.getByRole('button', { name: 'Show the formatting tools' }).click();
  await expect(writer.getByRole('toolbar', { name: 'Formatting' })).toBeVisible();
  await expect(held(writer)).toHaveValue(TYPED);
});
