// What a page of a meeting costs on a slow line: bytes as they come over the wire, headers included.
import { expect, test, type Page } from '@playwright/test';
import { signIn } from './people';

test('a meeting costs at most 70 KB in 6 requests, and 10 KB when it is seen again', async ({ browser }) => {
  // Measured: 79 KB in 7. Names in Cyrillic on an English page fetch a third font of 20 KB.
  test.fail();
  const signedIn = await signIn(browser, 'focalPoint');
  await signedIn.goto('/meetings');
  const meeting = await signedIn.getByRole('main').getByRole('table').getByRole('link').first().getAttribute('href');
  if (!meeting) throw new Error('no meeting in the list');
  // only the cookie goes along: the cache is empty
  const context = await browser.newContext({ storageState: await signedIn.context().storageState() });
  const page = await context.newPage();

  const first = await weigh(page, meeting);
  console.log('first visit', first);
  expect(first.requests).toBeLessThanOrEqual(6);
  expect(first.bytes).toBeLessThanOrEqual(70_000);

  const again = await weigh(page, meeting);
  console.log('seen again', again);
  expect(again.bytes).toBeLessThanOrEqual(10_000);
});

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
