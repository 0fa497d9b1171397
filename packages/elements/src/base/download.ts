/** Hands a text to the reader as a file. A `blob:` link is allowed under the strictest policies. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/* What Windows takes for a device, whatever comes after the point. */
const reserved = /^(aux|con|nul|prn|com\d|lpt\d)$/;

/** A file's name from what the figure is called: the same each time, in letters that every system takes. */
export function fileName(title: string, extension: string): string {
  const name = title
    /* More is not kept; a long row of accents would take long to put in order. */
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  return `${reserved.test(name) ? `kanskracht-${name}` : name || 'kanskracht'}.${extension}`;
}
