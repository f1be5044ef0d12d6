// No finding of axe on any page that links reach: WCAG 2.2 A and AA, and its good practice.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signIn, type Who } from './people';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const MOST_PAGES = 40;
const WIDTHS = [1280, 390] as const;
const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'ky'] as const;
const ROLES: Who[] = ['secretariat', 'coChair', 'focalPoint', 'state', 'partner'];

test.describe.configure({ timeout: 300_000 }); // some forty pages in one test

for (const who of ROLES) {
  test(`every page that the ${who} reaches`, async ({ browser }) => {
    const page = await signIn(browser, who);
    const paths = await reach(page);
    expect(paths.length).toBeGreaterThan(2);
    for (const [at, path] of paths.entries()) {
      // One combination for each page, and another one for the next.
      await wear(page, WIDTHS[at % 2], SCHEMES[(at >> 1) % 2]);
      await visit(page, path);
      await expectNoFindings(page);
    }
  });
}

for (const lang of LANGUAGES) {
  test(`the main pages in ${lang}, wide and narrow, light and dark`, async ({ browser }) => {
    const page = await signIn(browser, 'secretariat');
    const main = [
      '/', '/meetings', (await first(page, '/meetings/')), '/meetings/new', '/members', '/account',
      '/decisions', '/decisions/1', '/actions', '/actions/2', '/groups', '/groups/1', '/groups/1/participants',
    ];
    await page.goto(`/?lang=${lang}`);
    for (const path of main) {
      await visit(page, path);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      for (const width of WIDTHS) {
        for (const scheme of SCHEMES) {
          await wear(page, width, scheme);
          await expectNoFindings(page);
        }
      }
    }
  });
}

test('the pages before sign-in, and a page that is not there', async ({ page }) => {
  for (const path of ['/sign-in', '/password-reset', '/nowhere']) {
    await page.goto(path);
    for (const width of WIDTHS) {
      await wear(page, width, 'light');
      await expectNoFindings(page);
    }
  }
});

test('a form that needs corrections', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('nobody@wfp.example');
  await page.getByLabel('Password').fill('not this one');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoFindings(page);
});

/** One path of each shape (numbers aside), breadth first from the desk. */
async function reach(page: Page): Promise<string[]> {
  const waiting = ['/'];
  const shapes = new Set(['/']);
  const paths: string[] = [];
  for (let path = waiting.shift(); path !== undefined && paths.length < MOST_PAGES; path = waiting.shift()) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(200);
    const { 'content-type': type, 'content-security-policy': policy } = answer.headers();
    if (!type?.startsWith('text/html')) continue; // a paper, a calendar
    if (policy?.includes('sandbox')) continue; // a letter as it was drawn: no script runs there, axe's neither
    paths.push(path);
    const links = (await answer.text()).matchAll(/<a\b[^>]*\bhref="(\/[^"#?]*)/g);
    for (const [, link] of links) {
      const shape = link.replace(/\d+/g, 'n');
      if (!shapes.has(shape)) waiting.push(link);
      shapes.add(shape);
    }
  }
  return paths;
}

/** The first link of the desk's lists that begins so. */
async function first(page: Page, start: string): Promise<string> {
  await page.goto(start.replace(/\/$/, ''));
  const link = await page.getByRole('main').getByRole('table').locator(`a[href^="${start}"]`).first().getAttribute('href');
  if (!link) throw new Error(`nothing below ${start}`);
  return link;
}

async function visit(page: Page, path: string) {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
}

async function wear(page: Page, width: number, colorScheme: 'light' | 'dark') {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}

async function expectNoFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html.slice(0, 200)}\n  ${node.any.concat(node.all, node.none).map((check) => check.message).join('; ')}`),
  );
  const size = page.viewportSize();
  expect.soft(findings, `${page.url()} at ${size?.width} px`).toEqual([]);
}
