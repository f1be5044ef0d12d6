// The line from plan to held meeting, as the people of the network walk it, each in a browser of
// their own. Without scripts every step must work just the same.
import { expect, test, type Page } from '@playwright/test';
import { dayAhead, fill, follow, press, says, signIn } from './people';

for (const javaScript of [true, false]) {
  test(`the network walks the line, scripts ${javaScript ? 'on' : 'off'}`, async ({ browser }) => {
    const options = { javaScriptEnabled: javaScript };
    const secretariat = await signIn(browser, 'secretariat', options);
    const coChair = await signIn(browser, 'coChair', options);
    const focalPoint = await signIn(browser, 'focalPoint', options);
    const title = `Walk of the line, scripts ${javaScript ? 'on' : 'off'}`;

    const meeting = await plan(secretariat, title);
    await addItem(secretariat, meeting, 'Opening', 'Procedure', '5');
    await addItem(secretariat, meeting, 'Joint workplan', 'Decision', '40');
    await orderItems(secretariat);
    await clearAgenda(coChair, meeting);
    await circulateAgenda(secretariat, meeting);
    await convene(coChair, meeting);
    await readsAgenda(focalPoint, title);
    await open(coChair, meeting);
    await represent(secretariat, meeting);
    // between opening and closing: what is decided in session
    await close(coChair, meeting);
    // after closing: minutes and follow-up
  });
}

/** The answer is the path of the meeting. */
async function plan(secretariat: Page, title: string): Promise<string> {
  return test.step('the secretariat plans a meeting', async () => {
    await secretariat.goto('/meetings');
    await follow(secretariat, 'Plan a meeting');
    await fill(secretariat, {
      Kind: 'Quarterly meeting',
      Title: title,
      'Title in Russian': 'Проход по линии',
      'Title in Kyrgyz': 'Сызык боюнча жүрүш',
      Day: dayAhead(30),
      From: '10:00',
      To: '12:00',
      Place: 'UN House, room 2',
    });
    await secretariat.getByLabel('Also online').check();
    await press(secretariat, 'Plan a meeting');
    await says(secretariat, 'The meeting is planned.');
    return new URL(secretariat.url()).pathname.replace(/\/agenda$/, '');
  });
}

async function addItem(secretariat: Page, meeting: string, item: string, kind: string, minutes: string) {
  await test.step(`the secretariat adds the item ${item}`, async () => {
    await secretariat.goto(`${meeting}/agenda`);
    await fill(secretariat, { Item: item, 'Type of item': kind, 'Presented by': 'IOM', 'Minutes of time': minutes });
    await press(secretariat, 'Add item');
    await says(secretariat, 'The item is added.');
    await expect(secretariat.getByRole('heading', { name: item })).toBeVisible();
  });
}

/** Up and down again: the second item, moved up twice, ends where it was. */
async function orderItems(secretariat: Page) {
  await test.step('the secretariat orders the items', async () => {
    const items = secretariat.getByRole('main').getByRole('heading', { level: 3 });
    await press(secretariat, 'Move item 2 up');
    await expect(items).toHaveText([/Joint workplan/, /Opening/]);
    await press(secretariat, 'Move item 2 up');
    await expect(items).toHaveText([/Opening/, /Joint workplan/]);
  });
}

async function clearAgenda(coChair: Page, meeting: string) {
  await test.step('a co-chair clears the agenda', async () => {
    await coChair.goto(meeting);
    await press(coChair, 'Clear agenda');
    await says(coChair, 'The agenda is cleared.');
  });
}

async function circulateAgenda(secretariat: Page, meeting: string) {
  await test.step('the secretariat circulates the agenda', async () => {
    await secretariat.goto(meeting);
    await follow(secretariat, 'Circulate agenda');
    await expect(secretariat.getByText('This cannot be undone')).toBeVisible();
    await press(secretariat, 'Circulate to 12 members');
    await says(secretariat, /The agenda is on its way to \d+ people\./);
  });
}

async function convene(coChair: Page, meeting: string) {
  await test.step('a co-chair convenes', async () => {
    await coChair.goto(meeting);
    await press(coChair, 'Convene meeting');
    await says(coChair, /The meeting is convened; \d+ people are invited\./);
  });
}

async function readsAgenda(focalPoint: Page, title: string) {
  await test.step('a focal point finds the agenda from the desk', async () => {
    await focalPoint.goto('/');
    await focalPoint.getByRole('listitem').filter({ hasText: title }).getByRole('link', { name: 'See agenda' }).click();
    await expect(focalPoint.getByRole('heading', { name: 'Joint workplan' })).toBeVisible();
    await expect(focalPoint.getByRole('button', { name: 'Open meeting' })).toHaveCount(0);
  });
}

async function open(coChair: Page, meeting: string) {
  await test.step('a co-chair opens the meeting', async () => {
    await coChair.goto(meeting);
    await press(coChair, 'Open meeting');
    await says(coChair, 'The meeting is in session; its agenda is adopted.');
  });
}

/** Eleven focal points and one apology. */
async function represent(secretariat: Page, meeting: string) {
  await test.step('the secretariat records who is there', async () => {
    await secretariat.goto(meeting);
    const members = secretariat.getByRole('region', { name: 'At the table' }).getByRole('group');
    await expect(members).toHaveCount(12);
    for (const [at, member] of (await members.all()).entries()) {
      if (at === 9) {
        await member.getByLabel(/^How /).selectOption({ label: 'Apology' });
      } else {
        await member.getByLabel(/^How /).selectOption({ label: 'Focal point' });
        await member.getByLabel(/^Who /).selectOption({ index: 1 });
      }
    }
    await press(secretariat, 'Record representation');
    await says(secretariat, 'Recorded for 12 of 12 members.');
    await expect(secretariat.getByText('11 of 12 members are represented.')).toBeVisible();
  });
}

async function close(coChair: Page, meeting: string) {
  await test.step('a co-chair closes the meeting', async () => {
    await coChair.goto(meeting);
    await press(coChair, 'Close meeting');
    await says(coChair, 'The meeting is held.');
    await expect(coChair.getByRole('button', { name: 'Close meeting' })).toHaveCount(0);
  });
}
