import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from 'lightningcss';
import { minify } from 'terser';
import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite';

const elements = join(import.meta.dirname, 'packages/elements');

/**
 * Shared by the builds, the tests and Storybook. The workspaces are read from their sources, so that
 * nothing has to be built first.
 *
 * Observable Plot moves its drawing by half a pixel on screens of low density. The density is fixed
 * here, so that a figure is the same on every screen and in every file.
 */
const shared: UserConfig = {
  root: import.meta.dirname,
  resolve: { conditions: ['kanskracht-source', ...defaultClientConditions] },
  define: { 'window.devicePixelRatio': '1', kanskrachtVersion: JSON.stringify(versionOf(elements)) },
};
const dist = join(elements, 'dist');
const plotSource = join(import.meta.dirname, 'packages/figures/src/plot.ts');

/* What every figure stands on, as one chunk: small ones each cost their own header and compress worse. */
const base = {
  name: 'base',
  includeDependenciesRecursively: true,
  test: /(elements\/src\/(base\/(figure-element|given|define|refuse-many))|tables\/src\/(check\/read-tidy-facts|periods)|figures\/src\/(format|facts|dataset|group-by|later|read-used|without-holes|draw\/(hatch|label|sizes|round)))\.ts$/,
};

/* What figures of scores and observations share beyond it: signs, and how any table is read. */
const scores = {
  name: 'scores',
  test: /(tables\/src\/(wide|dimensions|regions|check\/(divisions|guess|read-any-facts|persons))|figures\/src\/(symbol|ids|read-all|draw\/series))\.ts$/,
};

/* What a page with a pyramid loads at its start, as one chunk. */
const pyramid = {
  name: 'pyramid',
  test: /(figures\/src\/prevention-pyramid\/index|elements\/src\/prevention-pyramid)\.ts$/,
};

/** `vite build --mode plot`, then `vite build --mode elements`; every other mode has the shared part alone. */
export default defineConfig(({ mode }) => {
  if (mode === 'plot')
    return { ...delivered({ 'chunks/plot': plotSource }, 'licences-plot.md'), plugins: [withoutGlobe(), smallCode()] };
  if (mode === 'elements')
    return {
      ...delivered(entries(), 'licences.md'),
      plugins: [ownClaims(), plotApart(), modernLit(), smallStyles(), smallCode()],
    };
  return shared;
});

/** What pages load: small modules that find each other from any folder, and the licences of what is in them. */
function delivered(entry: Record<string, string>, licences: string): UserConfig {
  return {
    ...shared,
    define: { ...shared.define, 'process.env.NODE_ENV': '"production"' },
    build: {
      // As a library: for an application Vite wraps each import() in code that loads ahead.
      lib: { entry, formats: ['es'] },
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      license: { fileName: licences },
      reportCompressedSize: false,
      rolldownOptions: {
        // Minifying takes the most of the time, and is meant to.
        checks: { bundlerTimings: false },
        output: {
          // The names in the contract for the entries; the rest changes with its content.
          entryFileNames: ({ name }) => (name.startsWith('chunks/') ? '[name]-[hash].js' : '[name].js'),
          chunkFileNames: 'chunks/[name]-[hash:6].js',
          minify: false,
          codeSplitting: { groups: [base, scores, pyramid] },
        },
      },
    },
  };
}

/**
 * The classes alone (index), the page of a frame (embed), for each file in entries/ what a page names, for each
 * in register/ what that fetches, and for each in application/ what an application imports: its elements are
 * there at once.
 */
function entries(): Record<string, string> {
  const from = (folder: string, to: string): [string, string][] =>
    readdirSync(join(elements, 'src', folder)).map((file) => [
      `${to}${basename(file, '.ts')}`,
      join(elements, 'src', folder, file),
    ]);
  const others = { index: join(elements, 'src/index.ts'), embed: join(elements, 'src/frame/embed.ts') };
  const files = [...from('entries', ''), ...from('register', 'register/'), ...from('application', 'application/')];
  return { ...others, ...Object.fromEntries(files) };
}

function versionOf(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/** Each entry carries its own copy of the few lines that come first, so that no page waits for a file with only those. */
function ownClaims(): Plugin {
  return {
    name: 'own-claims',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('/claim.js') || importer === undefined) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved && `${resolved.id}?${basename(importer)}`;
    },
  };
}

/**
 * Plot is a build of its own. In one build with the rest, its d3 would be shared with the figures that
 * do without Plot, and they would load parts of d3 that only Plot uses.
 */
function plotApart(): Plugin {
  const placeholder = 'kanskracht:plot';
  return {
    name: 'plot-apart',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('/plot.js')) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved?.id === plotSource ? { id: placeholder, external: true } : null;
    },
    renderChunk(code, chunk) {
      if (!code.includes(placeholder)) return null;
      const file = readdirSync(join(dist, 'chunks')).find((name) => name.startsWith('plot-'));
      return code.replaceAll(placeholder, chunk.fileName.startsWith('chunks/') ? `./${file}` : `./chunks/${file}`);
    },
  };
}

/** Plot can project the globe. Our figures never ask for that, so d3-geo stays out of what pages load. */
function withoutGlobe(): Plugin {
  const globe = 'd3-geo';
  const empty = 'kanskracht:without-globe';
  return {
    name: 'without-globe',
    enforce: 'pre',
    resolveId: (source) => (source === globe ? empty : null),
    async load(id) {
      if (id !== empty) return null;
      const names = Object.keys(await import(globe));
      return names.map((name) => `export const ${name} = () => undefined;`).join('\n');
    },
  };
}

/**
 * Lit looks whether a browser can adopt style sheets, loads polyfills where there are any, and keeps a
 * list of its versions. Every browser that can run our code (ES2022) adopts style sheets, and another way,
 * with `<style>`, would break the policy of a strict page. Nor is a developer's mistake with `css` one
 * that a page can meet.
 */
function modernLit(): Plugin {
  const versions = /\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;
  const polyfill = /(\w)=\w\.\w+PolyfillSupport\b/;
  const changes: Readonly<Record<string, readonly (readonly [from: RegExp, to: string])[]>> = {
    'css-tag': [
      [/\be=t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype,/, 'e=true,'],
      [/Error\("Value passed to 'css'[^)]*\)/, 'Error("css")'],
      [/Error\("CSSResult is not[^)]*\)/, 'Error("css")'],
    ],
    'reactive-element': [
      [polyfill, '$1=undefined'],
      [versions, '0'],
    ],
    'lit-html': [
      [polyfill, '$1=undefined'],
      [versions, '0'],
    ],
    'lit-element': [
      [polyfill, '$1=undefined'],
      [versions, '0'],
    ],
  };
  return {
    name: 'modern-lit',
    transform: {
      filter: { id: /node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/[\w-]+\.js$/ },
      handler: (code, id) =>
        (changes[basename(id, '.js')] ?? []).reduce((text, [from, to]) => {
          if (!from.test(text))
            throw new Error(`Lit is written in another way now: see modernLit() in vite.config.ts (${id}).`);
          return text.replace(from, to);
        }, code),
    },
  };
}

/** A per cent or two smaller than what the bundler's own minifier makes of it, and every page carries it. */
function smallCode(): Plugin {
  return {
    name: 'small-code',
    renderChunk: {
      order: 'post',
      async handler(code, chunk) {
        const { code: small = code } = await minify(code, {
          module: true,
          ecma: 2020,
          compress: {
            ecma: 2020,
            passes: 4,
            pure_getters: true,
            unsafe_arrows: true,
            unsafe_methods: true,
            keep_fargs: false,
            lhs_constants: false,
            unsafe_comps: true,
            inline: 1,
            // Functions first: smaller everywhere but in the largest chunk.
            hoist_funs: chunk.name !== base.name,
          },
          mangle: { nth_identifier: fewFirstLetters },
          // What other bundlers have to know of an address that only the page can tell.
          format: { comments: /vite-ignore|webpackIgnore/ },
        });
        return small;
      },
    },
  };
}

const firstLetters = 'etnisroalcdupmhfgvbwyx';
const laterLetters = `${firstLetters}kSjqzTEARNOILCDMPUBFHGVWYXKJQZ_$0123456789`;

/* New names, that begin with few different letters: what looks alike is packed more tightly. */
const fewFirstLetters = {
  get(index: number): string {
    let name = firstLetters.charAt(index % firstLetters.length);
    for (
      let rest = Math.floor(index / firstLetters.length);
      rest > 0;
      rest = Math.floor((rest - 1) / laterLetters.length)
    )
      name += laterLetters.charAt((rest - 1) % laterLetters.length);
    return name;
  },
};

/** Styles stand in the code as Lit's `css` templates, where no minifier looks: this one does. */
function smallStyles(): Plugin {
  return {
    name: 'small-styles',
    transform: {
      filter: { id: /packages\/elements\/src\/.*\.ts$/, code: /css`/ },
      handler: (code) => code.replaceAll(/css`([^`$]+)`/g, (_, css: string) => `css\`${minified(css)}\``),
    },
  };
}

function minified(css: string): string {
  const { code } = transform({ filename: 'styles.css', code: Buffer.from(css), minify: true });
  return code.toString().replaceAll('\\', '\\\\').replaceAll('`', '\\`');
}
