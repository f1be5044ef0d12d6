// A meeting in session with a decision open in it, by the same forms that the pages send.
import { expect, type Page } from '@playwright/test';
import { dayAhead, press } from './people';

/** The paths of the meeting and of the decision. */
export async function inSession(secretariat: Page, coChair: Page, title: string, more: string[] = []) {
  const plan = { kind: 'ordinary', title, date: dayAhead(30), from: '10:00', to: '12:00', place: 'UN House' };
  const agenda = await send(secretariat, '/meetings', plan);
  const meeting = agenda.replace(/\/agenda$/, '');
  await send(secretariat, agenda, { title: 'Joint workplan', kind: 'decision', minutes: '30' });
  for (const item of more) await send(secretariat, agenda, { title: item, kind: 'discussion', minutes: '10' });
  await send(coChair, `${agenda}/clearance`);
  await send(secretariat, `${agenda}/circulation`);
  await send(coChair, `${meeting}/convocation`);
  await send(coChair, `${meeting}/opening`);
  await secretariat.goto('/decisions/new');
  const option = (field: string, text: string) =>
    secretariat.locator(`select[name="${field}"] option`, { hasText: text }).first().getAttribute('value');
  const decision = await send(secretariat, '/decisions', {
    item: (await option('item', title)) ?? '',
    proposer: (await option('proposer', 'ILO')) ?? '',
    title: `Workplan: ${title}`,
    text: 'The Network,\nApproves the joint workplan.',
    relevance: 'not_relevant',
    relevance_reason: 'It binds the agencies only.',
  });
  await send(secretariat, `${decision}/tabling`);
  await send(coChair, `${decision}/opening`);
  return { meeting, decision };
}

/** Every member is there, each by its focal point. */
export async function allRepresented(secretariat: Page, meeting: string) {
  await secretariat.goto(meeting);
  for (const member of await secretariat.getByRole('region', { name: 'At the table' }).getByRole('group').all()) {
    await member.getByLabel(/^How /).selectOption({ label: 'Focal point' });
    await member.getByLabel(/^Who /).selectOption({ index: 1 });
  }
  await press(secretariat, 'Record representation');
  await expect(secretariat.getByText('12 of 12 members are represented.')).toBeVisible();
}

/** Sends a form that is carried out; the answer is where it leads. */
export async function send(page: Page, path: string, form: Record<string, string> = {}): Promise<string> {
  const answer = await page.request.post(path, { form, maxRedirects: 0 });
  expect(answer.status(), path).toBe(303);
  return answer.headers()['location'];
}
