/**
 * `node scripts/sharepoint.mjs` writes recipes/sharepoint/dist/kanskracht.sppkg: a package for
 * SharePoint's app catalogue with the web part and the whole library in it. The same input gives the
 * same bytes.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isMain } from './main.mjs';
import { version, writePackage } from './package.mjs';
import { command, root } from './setup.mjs';

const dist = join(root, 'packages/elements/dist');
const source = join(root, 'recipes/sharepoint');
const target = join(source, 'dist/kanskracht.sppkg');

/* By these SharePoint knows the package, its parts and its later versions: they never change. */
const ids = {
  solution: '19989fee-d4f4-4570-a357-148695ddb05b',
  feature: '3b830706-77cf-4f4f-8c48-7d1eec3d802f',
  assets: '827d36fc-eed7-42f9-bc8c-d68dce8da460',
  webPart: '3fbbc5bd-72fe-40ee-b95b-1bdf84203881',
};
/* SharePoint's own: what a web part stands on, in a version that every tenant has had since 2023. */
const spfx = '1.18.2';
const components = {
  '@microsoft/sp-webpart-base': '974a7777-0990-4136-8fa6-95d80114c2e0',
  '@microsoft/sp-property-pane': 'f9e737b7-f0df-4597-ba8c-3060f82380db',
};
const figures = ['neighbourhood-comparison', 'positive-health', 'prevention-pyramid', 'goal-tracker'];

/* With its version, so that none of another version comes out of a cache. */
const webPartFile = `kanskracht-web-part-${version}.js`;

/** @returns {Promise<Uint8Array>} the package */
export async function sharePointPackage() {
  const { zipSync } = await import('fflate');
  const files = packageFiles();
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  // The earliest date that a zip can hold, and not that of today.
  return zipSync(bytes, { level: 9, mtime: new Date(1980, 0, 1) });
}

/** The files of the package by their names: each part is named by the relations of the part above it. */
function packageFiles() {
  const assets = { ...filesOfFigures(), [webPartFile]: webPart() };
  const feature = `feature_${ids.feature}.xml`;
  const element = `${ids.feature}/WebPart_${ids.webPart}.xml`;
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['package-manifest', 'AppManifest.xml']]),
    'AppManifest.xml': appManifest(),
    '_rels/AppManifest.xml.rels': relations([
      ['manifest-feature', feature],
      ['manifest-clientsideasset', 'ClientSideAssets.xml'],
    ]),
    [feature]: featureXml(ids.feature, 'Kanskracht', 'Figuren over kansen, gezondheid en preventie in de wijk.'),
    [`${feature}.config.xml`]: partConfig(ids.feature),
    [`_rels/${feature}.rels`]: relations([
      ['partconfiguration', `${feature}.config.xml`],
      ['feature-elementmanifest', element],
    ]),
    [element]: webPartXml(),
    'ClientSideAssets.xml': featureXml(ids.assets, 'Kanskracht: bestanden', 'De bestanden van de figuren.'),
    'ClientSideAssets.xml.config.xml': partConfig(ids.assets),
    '_rels/ClientSideAssets.xml.rels': relations([
      ['partconfiguration', 'ClientSideAssets.xml.config.xml'],
      ...Object.keys(assets).map((name) => ['clientsideasset', `ClientSideAssets/${name}`]),
    ]),
    ...Object.fromEntries(Object.entries(assets).map(([name, text]) => [`ClientSideAssets/${name}`, text])),
  };
}

/**
 * What a page may load, from the four figures on. SharePoint puts all assets of a package into one
 * folder, whatever folders the package has: so the chunks stand beside the figures, and every import
 * is turned to that.
 */
function filesOfFigures() {
  const found = new Map();
  const add = (path) => {
    if (found.has(path)) return;
    const text = readFileSync(path, 'utf8');
    const turned = (_, quote, file) => `${quote}./${flat(join(dirname(path), file))}${quote}`;
    found.set(path, text.replaceAll(specifier, turned));
    for (const [, , file] of text.matchAll(specifier)) add(join(dirname(path), file));
  };
  for (const figure of figures) add(join(dist, `${figure}.js`));
  const texts = Array.from(found, ([path, text]) => [flat(path), text]);
  const licences = ['licences', 'licences-plot'].map((name) => [
    `${name}.txt`,
    readFileSync(join(dist, `${name}.md`), 'utf8'),
  ]);
  return Object.fromEntries([...texts, ...licences].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/*
 * A file's name in that one folder: its folders are part of it, since two can hold files of the same name. Chunks change
 * their names with their content, and what asks for them gets the version in its name. Only the figures keep their
 * names, by which another copy of the library on the page can ask for them; the web part puts the version behind those.
 */
const flat = (path) =>
  relative(dist, path)
    .split(sep)
    .join('-')
    .replace(/^register-/, `register-${version}-`);

const specifier = /(["'`])(\.{1,2}\/[\w./-]+\.js)\1/g;

function webPart() {
  const text = readFileSync(join(source, 'web-part.js'), 'utf8');
  return text.replaceAll('%ID%', ids.webPart).replaceAll('%VERSION%', version);
}

/** What SharePoint's loader reads; it fills in its own address for the library's. */
function manifest() {
  const entry = 'kanskracht-web-part';
  return {
    id: ids.webPart,
    alias: 'KanskrachtWebPart',
    componentType: 'WebPart',
    version,
    manifestVersion: 2,
    requiresCustomScript: false,
    supportedHosts: ['SharePointWebPart', 'SharePointFullPage', 'TeamsTab'],
    supportsThemeVariants: true,
    preconfiguredEntries: [
      {
        // SharePoint's own group for what is not of one kind.
        groupId: '5c03119e-3074-46fd-976b-c60198311f70',
        group: { default: 'Advanced' },
        title: { default: 'Kanskracht figure', 'nl-NL': 'Kanskracht-figuur' },
        description: {
          default: 'A figure about chances, health and prevention in a neighbourhood',
          'nl-NL': 'Een figuur over kansen, gezondheid en preventie in de wijk',
        },
        officeFabricIconFontName: 'LineChart',
        properties: { figure: 'neighbourhood-comparison', src: '' },
      },
    ],
    loaderConfig: {
      internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
      entryModuleId: entry,
      scriptResources: {
        [entry]: { type: 'path', path: webPartFile },
        ...Object.fromEntries(
          Object.entries(components).map(([name, id]) => [name, { type: 'component', id, version: spfx }]),
        ),
      },
    },
  };
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const relation = 'http://schemas.microsoft.com/sharepoint/2012/app/relationships';

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
  ['xml', 'text/xml'],
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['js', 'application/javascript'],
  ['txt', 'application/octet-stream'],
]
  .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"></Default>`)
  .join('')}</Types>`;

function relations(pairs) {
  const each = pairs.map(
    ([type, file], index) =>
      `<Relationship Type="${relation}/${type}" Target="/${escaped(file)}" Id="r${index + 1}"></Relationship>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function appManifest() {
  return `${declaration}<App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Name="kanskracht" ProductID="${ids.solution}" Version="${version}.0" SharePointMinVersion="16.0.0.0" IsClientSideSolution="true" SkipFeatureDeployment="true" IsDomainIsolated="false"><Properties><Title>Kanskracht</Title></Properties></App>`;
}

function featureXml(id, title, description) {
  return `${declaration}<Feature xmlns="http://schemas.microsoft.com/sharepoint/" Title="${escaped(title)}" Description="${escaped(description)}" Id="${id}" Version="${version}.0" Scope="Web" Hidden="FALSE"></Feature>`;
}

function partConfig(id) {
  return `${declaration}<AppPartConfig xmlns="http://schemas.microsoft.com/sharepoint/2012/app/partconfiguration"><Id>${id}</Id></AppPartConfig>`;
}

function webPartXml() {
  const json = escaped(JSON.stringify(manifest()));
  return `${declaration}<Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponent Name="Kanskracht" Id="${ids.webPart}" ComponentManifest="${json}" Type="WebPart"></ClientSideComponent><Module Name="Kanskracht" Url="_catalogs/wp" List="113"></Module></Elements>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

if (isMain(import.meta)) await command(() => writePackage(target, sharePointPackage));
