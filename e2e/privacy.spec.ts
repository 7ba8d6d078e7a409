import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForMarks } from './marks.ts';
import { articleWithLink } from './pages.ts';
import { expect, test } from './test.ts';

/** Hosts that a browser asks for on its own account, with or without any extension. */
const THE_BROWSERS_OWN =
  /^\S+ (http:\/\/)?([\w-]+\.)*(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)[:/]/;

test('offers nothing to pages: no file is web-accessible', ({ dist }) => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('asks for no permission beyond what its work needs', ({ dist }) => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  expect(manifest.permissions.filter((name: string) => name !== 'sidePanel')).toEqual(['storage', 'scripting']);
  expect(manifest).not.toHaveProperty('optional_permissions');
});

test('is one file on the page, that loads no other', ({ dist }) => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const files: string[] = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
  expect(files).toHaveLength(1);
  for (const file of files)
    expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/^\s*(import|export)\b|\bimport\s*\(/m);
});

test('cannot be detected by a page that asks for its files', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/privacy/detect.html', articleWithLink('/elsewhere.html')));
  const reached = await tab.evaluate(async (origin) => {
    const files = ['manifest.json', 'icons/icon-16.png', 'src/content/index.js', 'src/popup/popup.html'];
    const answers = await Promise.allSettled(files.map((file) => fetch(`${origin}/${file}`)));
    return answers.map(({ status }) => status);
  }, hearsay.extensionOrigin);
  expect(new Set(reached)).toEqual(new Set(['rejected']));
});

test('reaches for nothing outside while it reads, marks and explains', async ({ hearsay, tab, site, deadEnd }) => {
  await tab.goto(site.add('/privacy/marked.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  const popup = await hearsay.newTab();
  await popup.goto(`${hearsay.extensionOrigin}/src/popup/popup.html`);
  await popup.close();
  expect(deadEnd.asked.filter((request) => !THE_BROWSERS_OWN.test(request))).toEqual([]);
});

test('may not reach the network even if it tried', async ({ hearsay, tab, site }) => {
  await tab.goto(`${hearsay.extensionOrigin}/src/popup/popup.html`);
  const answer = await tab.evaluate(
    (url) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    site.add('/privacy/target.html', 'here'),
  );
  expect(answer).toBe('refused');
});
