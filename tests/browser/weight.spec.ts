// What a page of a meeting costs on a slow line: bytes as they come over the wire, headers included.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { signIn } from './people';

test('the first visit to a meeting costs at most 70 KB in 6 requests', async ({ browser }) => {
  const { page, meeting } = await newcomer(browser);
  const first = await weigh(page, meeting);
  expect(first.requests).toBeLessThanOrEqual(6);
  expect(first.bytes).toBeLessThanOrEqual(70_000);
});

test('a meeting that is seen again costs at most 10 KB', async ({ browser }) => {
  const { page, meeting } = await newcomer(browser);
  await weigh(page, meeting);
  const again = await weigh(page, meeting);
  expect(again.requests).toBeGreaterThan(0);
  expect(again.bytes).toBeLessThanOrEqual(10_000);
});

/** Signed in, with an empty cache: only the cookie goes along. */
async function newcomer(browser: Browser) {
  const signedIn = await signIn(browser, 'focalPoint');
  await signedIn.goto('/meetings');
  // one in session stays live: it loads one script more and is never idle
  const rows = signedIn.getByRole('main').getByRole('row').filter({ has: signedIn.getByRole('link'), hasNotText: 'In session' });
  const meeting = await rows.first().getByRole('link').first().getAttribute('href');
  if (!meeting) throw new Error('no meeting in the list');
  const context = await browser.newContext({ storageState: await signedIn.context().storageState() });
  return { page: await context.newPage(), meeting };
}

async function weigh(page: Page, path: string) {
  const wire = await page.context().newCDPSession(page);
  const weight = { requests: 0, bytes: 0 };
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (encodedDataLength === 0) return; // out of the cache
    weight.requests += 1;
    weight.bytes += encodedDataLength;
  });
  await wire.send('Network.enable');
  await page.goto(path, { waitUntil: 'networkidle' });
  await wire.detach();
  return weight;
}
