/*
 * A small stand-in for what WordPress's editor gives a block: React under the names of `wp.element`, its
 * fields as plain ones, and how it keeps a block as HTML. Whether the real one does the same was tried by
 * hand: see docs/recipes.md.
 */
import { createElement as el, Fragment, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const field =
  (control) =>
  ({ label, help: _, value, onChange, ...others }) =>
    el('label', null, label, el(control, { ...others, value, onChange: (event) => onChange(event.target.value) }));

const components = {
  Button: ({ variant: _, ...others }) => el('button', { type: 'button', ...others }),
  Notice: ({ children }) => el('div', { role: 'status' }, children),
  PanelBody: ({ title, children }) => el('fieldset', null, el('legend', null, title), children),
  Placeholder: ({ label, children }) => el('div', null, el('p', null, label), children),
  SelectControl: ({ label, value, options, onChange }) =>
    el(
      'label',
      null,
      label,
      el(
        'select',
        { value, onChange: (event) => onChange(event.target.value) },
        options.map((option) => el('option', { key: option.value, value: option.value }, option.label)),
      ),
    ),
  TextControl: field('input'),
  TextareaControl: field('textarea'),
  ToggleControl: ({ label, checked, onChange }) =>
    el(
      'label',
      null,
      label,
      el('input', { type: 'checkbox', checked, onChange: (event) => onChange(event.target.checked) }),
    ),
};

const className = 'wp-block-kanskracht-figure';
const blockEditor = {
  useBlockProps: Object.assign(() => ({ className }), { save: () => ({ className }) }),
  InspectorControls: ({ children }) => el('aside', null, children),
  MediaUploadCheck: ({ children }) => children,
  MediaUpload: ({ onSelect, render }) => render({ open: () => onSelect({ url: window.chosenFile }) }),
};

/** Markup as it is. */
const RawHTML = () => null;

/** An element of `save` as HTML. */
function written(node) {
  if (node === null || node === undefined || node === false) return '';
  if (Array.isArray(node)) return node.map(written).join('');
  if (typeof node !== 'object') return escaped(node);
  const { children, ...props } = node.props;
  if (node.type === RawHTML) return children ?? '';
  const attributes = Object.entries(props)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${name === 'className' ? 'class' : name}="${inAttribute(value)}"`);
  return `<${node.type}${attributes.join('')}>${written(children)}</${node.type}>`;
}

const escaped = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** As WordPress does: what is an entity already stays so, and `<` is let be. */
const inAttribute = (text) =>
  String(text)
    .replace(/&(?!(?:[a-z0-9]+|#[0-9]+|#x[a-f0-9]+);)/gi, '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('>', '&gt;');

/** The attributes of a kept block: from its comment, and from its HTML where block.json says so. */
function attributesOf({ comment, html }, schema) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const found = Object.entries(schema).map(([name, { source, selector, attribute, default: unset }]) => {
    const node = selector && body.querySelector(selector);
    if (source === 'html') return [name, node?.innerHTML ?? unset];
    if (source === 'attribute') return [name, node?.getAttribute(attribute) ?? unset];
    return [name, comment[name] ?? unset];
  });
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

let block;
window.wp = {
  blocks: { registerBlockType: (_, given) => (block = given) },
  blockEditor,
  components,
  element: { createElement: el, Fragment, RawHTML, useEffect, useRef, useState },
};

/** Opens the block as a post with it is opened, and gives what WordPress would keep of it. */
window.openBlock = (kept, schema) => {
  let attributes = attributesOf(kept, schema);
  const root = createRoot(document.querySelector('main'));
  const show = () => root.render(el(block.edit, { attributes, setAttributes }));
  const setAttributes = (changed) => {
    attributes = { ...attributes, ...changed };
    show();
  };
  show();
  return {
    keep() {
      const inComment = Object.entries(attributes).filter(([name]) => schema[name].source === undefined);
      return { comment: Object.fromEntries(inComment), html: written(block.save({ attributes })) };
    },
    close: () => root.unmount(),
  };
};
