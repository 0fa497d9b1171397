/*
 * The web part. SharePoint's own loader brings it and gives it what it asks for by name; the library
 * beside it is an ES module, and comes from the same folder of the tenant.
 */
define('%ID%_%VERSION%', ['@microsoft/sp-webpart-base', '@microsoft/sp-property-pane'], (base, pane) => {
  const isDutch = () => document.documentElement.lang.startsWith('nl');
  const say = (nl, en) => (isDutch() ? nl : en);

  const common = ['heading', 'description'];
  const figures = {
    'neighbourhood-comparison': ['indicator', 'region', 'reference', 'period', 'view'],
    'positive-health': ['region', 'reference', 'period', 'view'],
    'prevention-pyramid': ['measure', 'period', 'compare-period', 'region', 'view'],
    'goal-tracker': ['theme', 'kind', 'as-of', 'view'],
  };

  const names = () => ({
    'neighbourhood-comparison': say('Wijken vergelijken', 'Neighbourhoods compared'),
    'positive-health': say('Spinnenweb van Positieve Gezondheid', 'Positive Health web'),
    'prevention-pyramid': say('Preventiepiramide', 'Prevention pyramid'),
    'goal-tracker': say('Doelen', 'Goals'),
  });

  const labels = () => ({
    heading: say('Kop', 'Heading'),
    description: say('Uw eigen samenvatting', 'Your own summary'),
    indicator: say('Onderwerp (indicator)', 'Indicator'),
    region: say('Gebied (code)', 'Region (code)'),
    reference: say('Vergelijken met (code)', 'Compare with (code)'),
    period: say('Periode', 'Period'),
    'compare-period': say('Eerdere periode', 'Earlier period'),
    measure: say('Wat er geteld is', 'Measure'),
    theme: say('Thema', 'Theme'),
    kind: say('Soort doel (more of better)', 'Kind of goal (more or better)'),
    'as-of': say('Stand op (datum)', 'As of (date)'),
    view: say('Weergave', 'View'),
  });

  class KanskrachtWebPart extends base.BaseClientSideWebPart {
    render() {
      const { figure, src, ...options } = this.properties;
      const known = Object.hasOwn(figures, figure) ? figure : 'neighbourhood-comparison';
      if (!src) return this.#ask();
      const element = document.createElement(`kans-${known}`);
      element.lang = this.context.pageContext.cultureInfo.currentUICultureName;
      for (const name of [...common, ...figures[known]]) if (options[name]) element.setAttribute(name, options[name]);
      // Below the title of the page and that of a section.
      element.headingLevel = 3;
      element.setAttribute('src', src);
      this.domElement.replaceChildren(element);
      this.#load(known);
    }

    onDispose() {
      this.domElement.replaceChildren();
    }

    /** Nothing was chosen yet: a sentence for the editor. */
    #ask() {
      const text = document.createElement('p');
      text.textContent = say(
        'Kies in de eigenschappen van dit webonderdeel een figuur en een bestand met cijfers.',
        'Choose a figure and a file with data in the properties of this web part.',
      );
      this.domElement.replaceChildren(text);
    }

    /** SharePoint fills in where it has put the package; with and without a last slash. */
    #load(figure) {
      const [folder] = this.context.manifest.loaderConfig.internalModuleBaseUrls;
      import(`${folder.replace(/\/$/, '')}/${figure}.js?%VERSION%`).catch((error) => {
        const text = document.createElement('p');
        text.textContent = say(
          'De figuur kan niet worden geladen. Vraag uw beheerder of het pakket van Kanskracht nog in de app-catalogus staat.',
          'The figure could not be loaded. Ask your administrator whether the package of Kanskracht is still in the app catalogue.',
        );
        this.domElement.prepend(text);
        console.error(error);
      });
    }

    /** For search, and so that SharePoint keeps the address right when a page is copied. */
    get propertiesMetadata() {
      return {
        heading: { isSearchablePlainText: true },
        description: { isSearchablePlainText: true },
        src: { isLink: true },
      };
    }

    /** With a button to apply: an address that is half written is no file. */
    get disableReactivePropertyChanges() {
      return true;
    }

    getPropertyPaneConfiguration() {
      const { figure } = this.properties;
      const [figureNames, fieldLabels] = [names(), labels()];
      const field = (name) =>
        pane.PropertyPaneTextField(name, { label: fieldLabels[name], multiline: name === 'description' });
      return {
        pages: [
          {
            header: { description: say('Een figuur over de wijk', 'A figure about the neighbourhood') },
            groups: [
              {
                groupName: say('Figuur en cijfers', 'Figure and data'),
                groupFields: [
                  pane.PropertyPaneDropdown('figure', {
                    label: say('Figuur', 'Figure'),
                    options: Object.entries(figureNames).map(([key, text]) => ({ key, text })),
                  }),
                  pane.PropertyPaneTextField('src', {
                    label: say('Adres van het bestand met cijfers', 'Address of the file with data'),
                    description: say(
                      'Een CSV-bestand in een bibliotheek van deze site, bijvoorbeeld /sites/wijk/Documenten/cijfers.csv',
                      'A CSV file in a library of this site, such as /sites/district/Documents/data.csv',
                    ),
                  }),
                ],
              },
              {
                groupName: say('Instellingen', 'Settings'),
                groupFields: [...common, ...(figures[figure] ?? [])].map(field),
              },
            ],
          },
        ],
      };
    }
  }

  return { __esModule: true, default: KanskrachtWebPart };
});
