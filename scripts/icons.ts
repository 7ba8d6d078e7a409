/** Draws the PNG icons from public/icons/hearsay.svg: `npx tsx scripts/icons.ts`, with CHROME_PATH or /usr/bin/chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { withPalette } from './palette-png.ts';

const FOLDER = 'public/icons';
const SIZES = [16, 32, 48, 128];

const drawing = readFileSync(`${FOLDER}/hearsay.svg`, 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  writeFileSync(`${FOLDER}/icon-${size}.png`, withPalette(await page.screenshot({ omitBackground: true })));
  await page.close();
}
await browser.close();
