/* The block in the editor. Plain JavaScript on what WordPress brings: nothing has to be built. */
{
  const { blocks, blockEditor, components, element } = window.wp;
  const site = window.kanskracht;
  const { createElement: el, Fragment, RawHTML, useEffect, useRef, useState } = element;
  const dutch = document.documentElement.lang.startsWith('nl');
  const say = (nl, en) => (dutch ? nl : en);

  const common = ['heading', 'heading-level', 'description'];
  /* What an editor chooses for each figure; the element knows more, for those who write HTML. */
  const figures = {
    'neighbourhood-comparison': {
      label: say('Wijken vergelijken', 'Neighbourhoods compared'),
      fields: ['indicator', 'region', 'reference', 'period', 'group', 'order', 'view'],
      views: ['dots', 'distribution', 'trend', 'map', 'table'],
    },
    'positive-health': {
      label: say('Spinnenweb van Positieve Gezondheid', 'Positive Health web'),
      fields: ['region', 'reference', 'period', 'view'],
      views: ['spider', 'dots', 'table'],
    },
    'prevention-pyramid': {
      label: say('Preventiepiramide', 'Prevention pyramid'),
      fields: ['measure', 'period', 'compare-period', 'region', 'view'],
      views: ['pyramid', 'matrix', 'table'],
    },
    'goal-tracker': {
      label: say('Doelen', 'Goals'),
      fields: ['theme', 'kind', 'as-of', 'view'],
      views: ['list', 'network', 'gaps', 'table'],
    },
  };
  const labels = {
    heading: say('Kop', 'Heading'),
    'heading-level': say('Niveau van de kop', 'Level of the heading'),
    description: say('Uw eigen samenvatting', 'Your own summary'),
    indicator: say('Onderwerp (indicator)', 'Indicator'),
    region: say('Gebied (code)', 'Region (code)'),
    reference: say('Vergelijken met (code)', 'Compare with (code)'),
    period: say('Periode', 'Period'),
    'compare-period': say('Eerdere periode', 'Earlier period'),
    group: say('Groep', 'Group'),
    order: say('Volgorde', 'Order'),
    measure: say('Wat er geteld is', 'Measure'),
    theme: say('Thema', 'Theme'),
    kind: say('Soort doel', 'Kind of goal'),
    'as-of': say('Stand op (datum)', 'As of (date)'),
    view: say('Weergave', 'View'),
  };
  const choices = {
    'heading-level': ['2', '3', '4', '5', '6'],
    order: ['name', 'value'],
    kind: ['more', 'better'],
  };
  /* What can be chosen, as the figures call it. */
  const words = {
    dots: say('stippen', 'dots'),
    distribution: say('verdeling', 'distribution'),
    trend: say('verloop', 'trend'),
    map: say('kaart', 'map'),
    spider: say('web', 'web'),
    pyramid: say('piramide', 'pyramid'),
    matrix: say('per leeftijd', 'by age'),
    list: say('lijst', 'list'),
    network: say('samenhang', 'links'),
    gaps: say('witte vlekken', 'gaps'),
    table: say('tabel', 'table'),
    name: say('op naam', 'by name'),
    value: say('op cijfer', 'by value'),
    more: say('meer', 'more'),
    better: say('beter', 'better'),
  };

  const tagOf = (figure) => `kans-${Object.hasOwn(figures, figure) ? figure : 'neighbourhood-comparison'}`;

  const characters = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#039;': "'" };
  const plain = (text) => text.replace(/&(?:amp|lt|gt|quot|#039);/g, (entity) => characters[entity]);

  /**
   * The attributes as they were typed. For whoever may not write just any HTML, WordPress also filters what
   * stands in the block's comment, as if it were HTML: an `&` comes back as `&amp;` when the post is opened
   * again, and the block would neither be what was saved nor find a theme of that name.
   */
  const asTyped = ({ src, options = {}, ...others }) => ({
    ...others,
    src: plain(src),
    options: Object.fromEntries(Object.entries(options).map(([name, text]) => [name, plain(text)])),
  });

  /** The attributes of the element as they are saved: only what was filled in, always in the same order. */
  const settings = ({ figure, options }) => {
    const { fields } = figures[figure] ?? { fields: [] };
    const filled = [...common, ...fields].filter((name) => options[name]);
    return Object.fromEntries(filled.map((name) => [name, options[name]]));
  };

  /**
   * What is kept in the post: the element with its twin. The element reads its data from the twin's
   * own tables; with `live`, or as long as nothing was drawn, from the file.
   */
  const save = ({ attributes: kept }) => {
    const attributes = asTyped(kept);
    const { src, live, lang, twin } = attributes;
    const source = src && (live || !twin) ? { src } : {};
    return el(
      'div',
      blockEditor.useBlockProps.save(),
      el(
        tagOf(attributes.figure),
        { lang, ...withoutLessThan({ ...source, ...settings(attributes) }) },
        el(RawHTML, null, twin),
      ),
    );
  };

  /**
   * WordPress writes a `<` in an attribute as it is, and its filter then takes the whole tag for text. What is an
   * entity already it leaves alone.
   */
  const withoutLessThan = (texts) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replaceAll('<', '&lt;')]));

  /**
   * Shows what will be kept: the twin, and the figure that draws over it. A choice makes a new twin; the
   * old one stays until it is there, or until it turns out that it can't be made. Where nothing was chosen and
   * only the file was asked for again, it is still what it says it is, and stays then too.
   */
  const Edit = ({ attributes: kept, setAttributes }) => {
    const attributes = asTyped(kept);
    const { figure, src, live, twin } = attributes;
    const place = useRef();
    const [stale, setStale] = useState(twin ? '' : 'chosen');
    const [problem, setProblem] = useState('');
    const given = settings(attributes);
    const change = (changed) => {
      setStale('chosen');
      setAttributes(changed);
    };
    const refresh = () => setStale((before) => before || 'old');

    useEffect(() => {
      if (place.current) loadFigure(place.current.ownerDocument, figure);
    });
    useEffect(() => {
      if (!stale || !src) return undefined;
      let isLatest = true;
      makeTwin({ figure, src, live, lang: site.language, attributes: given }).then((made) => {
        if (!isLatest) return;
        if (made.twin || stale === 'chosen') setAttributes({ twin: made.twin, lang: site.language });
        setProblem(made.problem);
        setStale('');
      });
      return () => {
        isLatest = false;
      };
    }, [stale, JSON.stringify([figure, src, live, given])]);

    const lang = attributes.lang ?? site.language;
    const source = src && (live || !twin) ? { src } : {};
    const key = JSON.stringify([figure, source, lang, given, twin]);
    return el(
      Fragment,
      null,
      el(Panel, { attributes, change, refresh }),
      el(
        'div',
        blockEditor.useBlockProps(),
        problem && el(components.Notice, { status: 'warning', isDismissible: false }, problem),
        src || twin
          ? el(
              'div',
              { ref: place },
              el(tagOf(figure), { key, lang, ...source, ...given, dangerouslySetInnerHTML: { __html: twin } }),
            )
          : el(
              components.Placeholder,
              { icon: 'chart-line', label: say('Kanskracht-figuur', 'Kanskracht figure') },
              el(Choice, { attributes, change }),
            ),
      ),
    );
  };

  /** The twin, or why there is none. Its code is fetched when an editor first asks for it. */
  const makeTwin = async (asked) => {
    try {
      const { twinOf, wordsOf } = await import(`${site.twin}twin.js`);
      return await twinOf(asked).then(
        (twin) => ({ twin, problem: '' }),
        (error) => ({ twin: '', problem: wordsOf(error, document.documentElement.lang) }),
      );
    } catch (error) {
      console.error(error);
      const problem = say(
        'Een deel van de plugin Kanskracht ontbreekt.',
        'A part of the Kanskracht plugin is missing.',
      );
      return { twin: '', problem };
    }
  };

  /** Which figure, and from which file. */
  const Choice = ({ attributes: { figure, src }, change }) => {
    return el(
      'div',
      null,
      el(components.SelectControl, {
        label: say('Figuur', 'Figure'),
        value: figure,
        options: Object.entries(figures).map(([value, { label }]) => ({ value, label })),
        onChange: (value) => change({ figure: value, twin: '' }),
      }),
      el(Field, {
        label: say('Adres van het bestand met cijfers', 'Address of the file with data'),
        help: say('Een .csv, of een datapackage.json, op deze site.', 'A .csv, or a datapackage.json, on this site.'),
        value: src,
        onChange: (value) => change({ src: onThisSite(value), twin: '' }),
      }),
      el(
        blockEditor.MediaUploadCheck,
        null,
        el(blockEditor.MediaUpload, {
          allowedTypes: ['text/csv'],
          onSelect: ({ url }) => change({ src: onThisSite(url), twin: '' }),
          render: ({ open }) =>
            el(
              components.Button,
              { variant: 'secondary', onClick: open },
              say('Kies een CSV in de media', 'Choose a CSV in the media'),
            ),
        }),
      ),
    );
  };

  /** A text is taken over when the field is left: an address that is half written is no file. */
  const Field = ({ long, value, onChange, ...others }) => {
    const [text, setText] = useState(value);
    useEffect(() => setText(value), [value]);
    return el(long ? components.TextareaControl : components.TextControl, {
      ...others,
      value: text,
      onChange: setText,
      onBlur: () => text.trim() !== value && onChange(text.trim()),
      onKeyDown: (event) => !long && event.key === 'Enter' && event.target.blur(),
    });
  };

  const Panel = ({ attributes, change, refresh }) => {
    const { figure, src, live, options } = attributes;
    const { fields, views } = figures[figure] ?? { fields: [], views: [] };
    const set = (name) => (value) => change({ options: { ...options, [name]: value } });
    return el(
      blockEditor.InspectorControls,
      null,
      el(
        components.PanelBody,
        { title: say('Figuur en cijfers', 'Figure and data') },
        el(Choice, { attributes, change }),
        src &&
          el(
            components.Button,
            { variant: 'secondary', onClick: refresh },
            say('Haal de cijfers opnieuw op', 'Fetch the data again'),
          ),
        el(components.ToggleControl, {
          label: say('Haal de cijfers bij elk bezoek op', 'Fetch the data at each visit'),
          help: say(
            'Wie geen scripts gebruikt, ziet de cijfers zoals u ze nu bewaart.',
            'Readers without scripts see the data as you save them now.',
          ),
          checked: live,
          onChange: (value) => change({ live: value }),
        }),
      ),
      el(
        components.PanelBody,
        { title: say('Instellingen', 'Settings') },
        [...common, ...fields].map((name) => {
          const known = name === 'view' ? views : choices[name];
          const props = { key: name, label: labels[name], value: options[name] ?? '', onChange: set(name) };
          if (!known) return el(Field, { ...props, long: name === 'description' });
          const unset = { value: '', label: say('Vanzelf', 'Automatic') };
          return el(components.SelectControl, {
            ...props,
            options: [unset, ...known.map((value) => ({ value, label: words[value] ?? value }))],
          });
        }),
      ),
    );
  };

  /** The same file by http and https, and after the site has moved. */
  const onThisSite = (address) => {
    try {
      const url = new URL(address, location.href);
      return url.origin === location.origin ? url.pathname + url.search : address;
    } catch {
      return address;
    }
  };

  /** The editor shows the post in its own page or in a frame: a figure is drawn where it is shown. */
  const loadFigure = (page, figure) => {
    const address = `${site.library}${tagOf(figure).slice('kans-'.length)}.js`;
    if ([...page.scripts].some(({ src }) => src === address)) return;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = address;
    page.head.append(script);
  };

  blocks.registerBlockType('kanskracht/figure', { edit: Edit, save });
}
