/*
 * A small stand-in for SharePoint's loader: it reads the web part's manifest, gives the web part the modules
 * that it asks for by name, and shows it. Whether the real one does the same could not be tried.
 */
const modules = {
  '@microsoft/sp-webpart-base': {
    BaseClientSideWebPart: class {
      constructor() {
        this.domElement = document.querySelector('main');
        this.properties = {};
      }
    },
  },
  '@microsoft/sp-property-pane': {
    PropertyPaneDropdown: (name, options) => ({ kind: 'dropdown', name, ...options }),
    PropertyPaneTextField: (name, options) => ({ kind: 'text', name, ...options }),
  },
};

let defined;
window.define = (name, needs, make) => {
  defined = { name, needs, exports: make(...needs.map((need) => modules[need])) };
};

/** As SharePoint: the placeholder is its own address, without a slash at the end. */
window.startWebPart = async (manifest, folder) => {
  const { entryModuleId, scriptResources } = manifest.loaderConfig;
  const script = document.createElement('script');
  script.src = `${folder}/${scriptResources[entryModuleId].path}`;
  await new Promise((loaded, failed) => {
    script.onload = loaded;
    script.onerror = failed;
    document.head.append(script);
  });
  const unknown = defined.needs.filter((need) => scriptResources[need]?.type !== 'component');
  if (unknown.length > 0) throw new Error(`The manifest does not name ${unknown.join(', ')}.`);
  if (defined.name !== `${manifest.id}_${manifest.version}`) throw new Error(`${defined.name} is another web part.`);
  const webPart = new defined.exports.default();
  webPart.context = {
    manifest: { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [folder] } },
    pageContext: { cultureInfo: { currentUICultureName: 'nl-NL' } },
  };
  return webPart;
};
