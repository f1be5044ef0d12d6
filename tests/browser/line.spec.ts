// The line from plan to held meeting, as the people of the network walk it, each in a browser of
// their own. Without scripts every step must work just the same.
import { expect, test, type Page } from '@playwright/test';
import { dayAhead, fill, follow, press, pressAnyway, says, signIn } from './people';
import { words, write } from './texts';

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
    const absent = await signIn(browser, 'unesco', options);
    const decision = await draftDecision(secretariat, title);
    await openDecision(coChair, decision);
    await isNotAdoptedYet(coChair, decision, 'UNESCO');
    await objects(focalPoint, decision);
    await isNotAdoptedYet(coChair, decision, 'FAO');
    await takesPosition(focalPoint, decision, 'FAO', 'Reservation', 'On paragraph 2 only.');
    await takesPosition(absent, decision, 'UNESCO', 'No objection');
    await adopt(coChair, decision);
    await close(coChair, meeting);
    // minutes go out once it is recorded what follows from each decision
    await followUp(secretariat, focalPoint, coChair, decision, title);
    await minutes(secretariat, coChair, focalPoint, meeting, javaScript);
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

/** Eleven focal points; UNESCO sends an apology. */
async function represent(secretariat: Page, meeting: string) {
  await test.step('the secretariat records who is there', async () => {
    await secretariat.goto(meeting);
    const members = secretariat.getByRole('region', { name: 'At the table' }).getByRole('group');
    await expect(members).toHaveCount(12);
    for (const member of await members.all()) {
      if ((await member.locator('legend').textContent()) === 'UNESCO') {
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

/** The answer is the path of the decision. */
async function draftDecision(secretariat: Page, meeting: string): Promise<string> {
  return test.step('the secretariat drafts and tables a decision', async () => {
    await secretariat.goto('/decisions');
    await follow(secretariat, 'Draft a decision');
    const item = secretariat.getByLabel('Item of the agenda');
    const option = item.locator('option', { hasText: `${meeting}, item 2` });
    await item.selectOption((await option.getAttribute('value')) ?? '');
    await fill(secretariat, {
      'Proposed by': 'ILO',
      Title: `Workplan: ${meeting}`,
      Text: 'The Network,\nApproves the joint workplan;\nRequests the secretariat to circulate it.',
      'Reason for this finding': 'It binds the agencies only.',
    });
    await secretariat.getByLabel('It does not concern the State').check();
    await press(secretariat, 'Draft a decision');
    await says(secretariat, 'The draft is saved.');
    await press(secretariat, 'Table decision');
    await says(secretariat, /Tabled as UNMN\/KGZ\/\d+\/L\.\d+/);
    return new URL(secretariat.url()).pathname;
  });
}

async function openDecision(coChair: Page, decision: string) {
  await test.step('the co-chair opens it in session', async () => {
    await coChair.goto(decision);
    await press(coChair, 'Open in session');
    await says(coChair, 'every member is asked');
    await expect(coChair.getByRole('img', { name: 'Round the table' })).toBeVisible();
  });
}

/** The button says who is missing, and the page after it offers no consensus. */
async function isNotAdoptedYet(coChair: Page, decision: string, missing: string) {
  await test.step(`consensus lacks ${missing}`, async () => {
    await coChair.goto(decision);
    const still = coChair.getByRole('region', { name: 'Still missing for consensus' });
    await expect(still).toContainText(missing);
    await pressAnyway(coChair, 'Declare consensus');
    await expect(coChair.getByRole('main')).toContainText(missing);
    await expect(coChair.getByRole('button', { name: 'Declare consensus' })).toHaveCount(0);
  });
}

async function objects(focalPoint: Page, decision: string) {
  await test.step('FAO objects: the reason is asked for, and blocks', async () => {
    await focalPoint.goto(decision);
    await focalPoint.getByRole('radio', { name: /^Objection/ }).check();
    await focalPoint.getByLabel('Ground of the objection').selectOption({ label: 'Mandate' });
    await press(focalPoint, 'Record FAO’s position');
    await expect(focalPoint.getByRole('link', { name: /Give the reason/ })).toBeVisible();
    await expect(focalPoint.getByRole('radio', { name: /^Objection/ })).toBeChecked();
    await focalPoint.getByLabel('Reason', { exact: true }).fill('Paragraph 2 is outside the mandate of FAO.');
    await press(focalPoint, 'Record FAO’s position');
    await says(focalPoint, 'The position is recorded.');
  });
}

async function takesPosition(member: Page, decision: string, agency: string, position: string, reason = '') {
  await test.step(`${agency}: ${position}`, async () => {
    await member.goto(decision);
    await member.getByRole('radio', { name: new RegExp(`^${position}`) }).check();
    await member.getByLabel('Reason', { exact: true }).fill(reason);
    if (position === 'Reservation') await member.getByLabel('Paragraphs', { exact: true }).fill('2');
    await press(member, `Record ${agency}’s position`);
    await says(member, 'The position is recorded.');
  });
}

async function adopt(coChair: Page, decision: string) {
  await test.step('the co-chair declares consensus', async () => {
    await coChair.goto(decision);
    await expect(coChair.getByText('Nothing is missing.')).toBeVisible();
    await press(coChair, 'Declare consensus');
    await expect(coChair.getByText('This cannot be undone')).toBeVisible();
    await press(coChair, 'Declare consensus');
    await says(coChair, /Adopted as UNMN\/KGZ\/\d+\/DEC\/\d+\./);
  });
}

async function minutes(secretariat: Page, coChair: Page, focalPoint: Page, meeting: string, scripts: boolean) {
  await test.step('the minutes are written, cleared and circulated', async () => {
    await secretariat.goto(meeting);
    await press(secretariat, 'Begin minutes');
    await follow(secretariat, 'Edit: Item 1');
    for (const text of ['The agenda was adopted.', 'IOM introduced the workplan.\n\nFAO reserved its position.']) {
      if (scripts) await write(secretariat, text);
      else await words(secretariat).fill(text);
      await secretariat.getByRole('button', { name: /^Save and/ }).click();
    }
    await press(secretariat, 'Submit to the co-chairs');
    await coChair.goto(`${meeting}/minutes`);
    await press(coChair, 'Clear minutes');
    await secretariat.goto('/');
    await secretariat.goto(`${meeting}/minutes`);
    await press(secretariat, 'Circulate minutes');
    await press(secretariat, 'Circulate to 12 members');
    await says(secretariat, /The minutes are on their way to \d+ people\./);
    await focalPoint.goto(meeting);
    await follow(focalPoint, 'Minutes');
    await expect(focalPoint.getByText('FAO reserved its position.')).toBeVisible();
  });
}

async function followUp(secretariat: Page, lead: Page, coChair: Page, decision: string, title: string) {
  const action = `Circulate: ${title}`;
  await test.step('an action is proposed, accepted, reported and verified', async () => {
    await secretariat.goto(decision);
    await follow(secretariat, 'Follow-up');
    await fill(secretariat, { 'What is to be done': action, 'Lead agency': 'FAO', Due: dayAhead(5) });
    await press(secretariat, 'Propose an action');
    await lead.goto('/');
    const waiting = lead.getByRole('listitem').filter({ hasText: action });
    await waiting.getByRole('link', { name: 'Accept or decline' }).click();
    await press(lead, 'Accept the lead');
    await says(lead, 'FAO leads this action.');
    await lead.getByLabel('What was done, what is in the way').fill('Sent to all.');
    await lead.getByLabel('It is done').check();
    await press(lead, 'Send report');
    await coChair.goto('/actions');
    await expect(coChair.getByRole('row').filter({ hasText: action })).toContainText('Reported done');
    await secretariat.goto('/');
    const reported = secretariat.getByRole('listitem').filter({ hasText: action });
    await reported.getByRole('link', { name: 'Verify' }).click();
    await press(secretariat, 'Verify');
    await says(secretariat, 'Verified');
    await coChair.goto('/actions?state=done');
    await expect(coChair.getByRole('row').filter({ hasText: action })).toContainText('Done');
  });
}
