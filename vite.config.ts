import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { type MinifyOptions, minify as minifySmallest } from 'terser';
import { build, defineConfig, type LibraryOptions, minify, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { thirdPartyNotices } from './scripts/notices.ts';
import { withPackedLanguages } from './scripts/packed/with-packed-languages.ts';
import { smallTexts } from './scripts/small-texts.ts';
import { withSharedParts } from './scripts/with-shared-parts.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

// crxjs 3.0.0 (createIifeConfig) still sets an output option that Vite 8 warns of; this silences the bundler's remarks
// on options only, not those on our code, which Vite prints itself.
process.env.CONSOLA_LEVEL ??= '0';

/** What every page loads, without its extension. */
const CONTENT_SCRIPT = 'src/content/index';
/** What the background loads into a page when it is needed, and the welcome page into itself; by which plugins each is built. */
const LATER_SCRIPTS: Readonly<Record<string, readonly Plugin[]>> = {
  'src/content/reading': [withSharedParts('src/content/shared.ts', 'hearsayShared')],
  'src/content/card': [],
};

/** Chrome's manifest: the source without what only Firefox reads. */
function chromeManifest() {
  const { browser_specific_settings: _, sidebar_action: __, ...rest } = manifest;
  return { ...rest, version };
}

/** The button for toolbars with light letters and with dark ones. */
const THEME_ICONS = [16, 32].map((size) => ({ light: 'icons/light.svg', dark: `icons/icon-${size}.png`, size }));

/** Firefox's manifest: an event page in place of the service worker, and a button for each sort of theme. */
function firefoxManifest() {
  const { minimum_chrome_version: _, side_panel: __, action, background, permissions, ...rest } = manifest;
  const known = permissions.filter((permission) => permission !== 'sidePanel');
  return {
    ...rest,
    version,
    permissions: known,
    action: { ...action, theme_icons: THEME_ICONS },
    background: { scripts: [background.service_worker], type: background.type },
  };
}

/**
 * Takes out of Preact the one place where it writes HTML, which nothing here asks of it: Firefox's linter warns of it,
 * and what is not there cannot be misused.
 */
function withoutInnerHtml(): Plugin {
  const assignment = /\|\|(\w+)\.__html==(\w+)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\)/;
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return;
      if (!assignment.test(code)) throw new Error('Preact writes HTML in another way than this plugin knows');
      return { code: code.replace(assignment, ')'), map: null };
    },
  };
}

/**
 * Has Readability's look at a page export itself as modules do: what a bundler puts around the older way is a seventh of what
 * every page loads.
 */
function withProbeAsModule(): Plugin {
  const older = /if \(typeof module === "object"\) \{[^}]*module\.exports = isProbablyReaderable;\s*\}/;
  return {
    name: 'with-probe-as-module',
    transform(code, id) {
      if (!id.endsWith('/Readability-readerable.js')) return;
      if (!older.test(code)) throw new Error('Readability exports its look in another way than this plugin knows');
      return { code: code.replace(older, 'export default isProbablyReaderable;'), map: null };
    },
  };
}

/** The oldest browsers that the manifest lets in: style sheets say nothing twice for older ones. */
const OLDEST = [
  `chrome${manifest.minimum_chrome_version}`,
  `firefox${Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10)}`,
];

/** Puts the licences of the shipped parts beside them. */
function withNotices(): Plugin {
  return {
    name: 'with-notices',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: thirdPartyNotices() });
    },
  };
}

/** A script for pages, bundled as one file that imports nothing. */
async function bundled(script: string, plugins: readonly Plugin[]): Promise<string> {
  const lib: LibraryOptions = { entry: `${script}.ts`, formats: ['iife'], name: 'hearsayScript' };
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [...plugins],
    build: { lib, write: false, minify: false, target: 'es2022' },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${script} cannot be bundled`);
  return first.output[0].code;
}

/** The scripts that the background loads into a page when they are needed. */
function withLaterScripts(): Plugin {
  return {
    name: 'with-later-scripts',
    async generateBundle() {
      for (const [script, plugins] of Object.entries(LATER_SCRIPTS)) {
        this.emitFile({ type: 'asset', fileName: `${script}.js`, source: await bundled(script, plugins) });
      }
    },
  };
}

/**
 * A word to Chrome (136 and later): nearly all functions of the scripts on pages run at once, so that to compile them all
 * together takes half the time of finding each first and compiling it when it is called.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Scripts of the extension itself: functions and classes keep the names that they are declared by. */
const MODULES: MinifyOptions = { module: true, keep_fnames: true, keep_classnames: true, mangle: { toplevel: false } };

/** A script with its names shortened, and made smaller in passes of which a later one finds what an earlier left. */
async function shortened(script: string, sort: MinifyOptions = {}): Promise<string> {
  const { code = '' } = await minifySmallest(script, { compress: { passes: 2 }, ...sort });
  return code;
}

/**
 * Takes spaces and comments out of all scripts and shortens names, in what pages load all of them. Elsewhere functions keep
 * theirs, so that a reviewer who has the code laid out again finds what we wrote.
 */
function withSmallScripts(): Plugin {
  const onPages = new Set([CONTENT_SCRIPT, ...Object.keys(LATER_SCRIPTS)].map((script) => `${script}.js`));
  return {
    name: 'with-small-scripts',
    enforce: 'post',
    async writeBundle({ dir = '' }) {
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.js')) continue;
        const file = resolve(dir, name);
        // crxjs bundles this one with no plugin of ours.
        const isFirst = name === `${CONTENT_SCRIPT}.js`;
        const script = isFirst ? await bundled(CONTENT_SCRIPT, [withProbeAsModule()]) : readFileSync(file, 'utf8');
        const { code, errors } = await minify(file, script, { mangle: { keepNames: true } });
        if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
        writeFileSync(
          file,
          onPages.has(name) ? COMPILE_AT_ONCE + (await shortened(code)) : await shortened(code, MODULES),
        );
      }
    },
  };
}

/** Draws the icon for toolbars with light letters, which hearsay.svg is on a dark page. */
function withLightIcon(): Plugin {
  return {
    name: 'with-light-icon',
    generateBundle() {
      const drawing = readFileSync('public/icons/hearsay.svg', 'utf8');
      const source = drawing.replace('(prefers-color-scheme: dark)', 'all');
      if (source === drawing) throw new Error('hearsay.svg looks the same on dark pages');
      this.emitFile({ type: 'asset', fileName: 'icons/light.svg', source });
    },
  };
}

/** Takes out of the interface's texts what only translators read. */
function withSmallTexts(): Plugin {
  return {
    name: 'with-small-texts',
    enforce: 'post',
    writeBundle({ dir = '' }) {
      for (const language of readdirSync(resolve(dir, '_locales'))) {
        const file = resolve(dir, '_locales', language, 'messages.json');
        writeFileSync(file, smallTexts(readFileSync(file, 'utf8')));
      }
    },
  };
}

/** Folders of which the bundler itself sees no change: those of the scripts on pages, bundled apart, and what is copied. */
const UNSEEN = ['src/content', 'src/page', 'public'];

/** Has `npm run dev` build again when anything changes that goes into the extension but the manifest. */
function watchUnseen(): Plugin {
  return {
    name: 'watch-unseen',
    buildStart() {
      if (!this.meta.watchMode) return;
      for (const folder of UNSEEN) {
        for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
          if (entry.isFile()) this.addWatchFile(resolve(entry.parentPath, entry.name));
        }
      }
    },
  };
}

/**
 * What several scripts load together, as few files: two small ones take more room apart than together. The first is what the
 * background needs as well, the second what all pages of the interface do, the third is for popup and panel.
 */
const SHARED = [
  {
    name: 'shared',
    priority: 1,
    test: /\/src\/(?:webextension|settings\/|messages\/(?:guards|client|server)|ui\/(?:texts|i18n|address|origins)\.|engine\/(?:types|packs\/(?:namings?|\w+\/naming|de\/(?:gender|postpositions))\.))/,
  },
  {
    name: 'parts',
    test: /\/preact\/|\/src\/ui\/(?:\w+\.css|Logo|NotKept|use-keeping|kinds|StillUnread|LineSample|save-file|open-page)/,
  },
  { name: 'tab', test: /\/src\/(?:popup|panel)\/(?!main)[\w-]+\.tsx?$/ },
];

/**
 * `vite build --mode chrome` and `--mode firefox`, each into its own folder of dist/.
 */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    base: './',
    // Names of chunks come from where their parts lie, which is then the same where node_modules is a link.
    resolve: { preserveSymlinks: true },
    plugins: [
      withoutInnerHtml(),
      withNotices(),
      withPackedLanguages(),
      withLaterScripts(),
      withSmallScripts(),
      withSmallTexts(),
      watchUnseen(),
      ...(browser === 'firefox' ? [withLightIcon()] : []),
      crx({
        manifest: (browser === 'firefox' ? firefoxManifest() : chromeManifest()) as ManifestV3Export,
        browser,
        // One file that imports nothing: else its parts would be web-accessible, and a page could detect us.
        contentScripts: { standaloneFiles: [`${CONTENT_SCRIPT}.ts`] },
      }),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      cssMinify: true,
      cssTarget: OLDEST,
      modulePreload: false,
      reportCompressedSize: false,
      // Pages that crxjs 3.0.0 does not find in the manifest: Firefox's sidebar, and what opens after installing.
      rolldownOptions: {
        input: { panel: 'src/panel/panel.html', welcome: 'src/welcome/welcome.html' },
        output: { codeSplitting: { groups: SHARED } },
      },
    },
  };
});
