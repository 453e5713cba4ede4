import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { origin, type Site } from './site.ts';
import { type Language, type Words, wordsOf } from './words.ts';

export interface ReaderOptions {
  language: Language;
  scripts: boolean;
}

/** Somebody at a browser: opens pages, fills in forms, presses buttons by their words, and notices what is wrong with a page. */
export class Reader {
  readonly page: Page;
  readonly t: Words;
  private readonly options: ReaderOptions;
  private readonly errors: string[] = [];
  private readonly seen = new Set<string>();
  private pictures = 0;

  private constructor(page: Page, t: Words, options: ReaderOptions) {
    this.page = page;
    this.t = t;
    this.options = options;
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.errors.push(`${page.url()}: ${error.message}`));
  }

  static async at(site: Site, options: ReaderOptions): Promise<Reader> {
    const context = await site.browser.newContext({
      baseURL: origin,
      locale: options.language,
      javaScriptEnabled: options.scripts,
      viewport: { width: Number(process.env.JOURNEY_WIDTH ?? 390), height: 844 },
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(10_000);
    const reader = new Reader(await context.newPage(), await wordsOf(options.language), options);
    await reader.open(`/?lang=${options.language}`);
    return reader;
  }

  /** Looks at a page when it is opened for the first time. */
  async open(path: string): Promise<void> {
    const answer = await this.page.goto(path);
    assert.equal(answer?.status(), 200, path);
    const { pathname } = new URL(this.page.url());
    if (this.seen.has(pathname)) return;
    this.seen.add(pathname);
    await this.look();
  }

  /** A field of a form, by the names that the API knows it by. */
  field(form: string, name: string): Locator {
    return this.page.locator(`form[id="${form}"] [name="${name}"]`);
  }

  async choose(form: string, name: string, value: string): Promise<void> {
    await this.page.locator(`form[id="${form}"] [name="${name}"][value="${value}"]`).check();
  }

  /** Presses a form's button by its word and reads the page that follows. */
  async press(form: string, word: string): Promise<void> {
    const button = this.page.locator(`form[id="${form}"]`).getByRole('button', { name: word, exact: true });
    const answered = this.page.waitForResponse(
      (response) => response.request().method() !== 'POST' && response.request().resourceType() !== 'image',
    );
    await button.click();
    await answered;
    await this.page.waitForLoadState('load');
  }

  async follow(word: string): Promise<void> {
    await this.page.getByRole('link', { name: word, exact: true }).first().click();
    await this.page.waitForLoadState('load');
  }

  async unfold(word: string): Promise<void> {
    await this.page.locator('summary').getByText(word, { exact: true }).first().click();
  }

  async reads(words: string): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  /** Nothing serious for somebody who uses assistive technology, nothing wider than the screen, no error in the console. */
  async look(): Promise<void> {
    await this.picture();
    if (this.options.scripts) {
      const { violations } = await new AxeBuilder({ page: this.page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      assert.deepEqual(
        serious.map(({ id, nodes }) => `${this.page.url()}: ${id} ${nodes[0]?.html}`),
        [],
      );
    }
    const overflow = await this.page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    assert.ok(overflow <= 0, `${this.page.url()} is wider than the screen`);
    assert.deepEqual(this.errors, []);
  }

  /** Keeps what the page looks like where JOURNEY_PICTURES names a folder, for people to look at; JOURNEY_WIDTH is the screen's. */
  private async picture(): Promise<void> {
    const folder = process.env.JOURNEY_PICTURES;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    this.pictures += 1;
    const { language, scripts } = this.options;
    const place = new URL(this.page.url()).pathname.replaceAll('/', '_');
    const name = `${language}-${scripts ? 'scripts' : 'plain'}-${String(this.pictures).padStart(2, '0')}${place}.png`;
    await this.page.screenshot({ path: join(folder, name), fullPage: true });
  }
}
