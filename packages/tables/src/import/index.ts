export { plainCsv } from './csv.js';
export { ImportError } from './error.js';
export { excelCsv } from './excel.js';
export { type ExtractOptions, extractTable } from './extract.js';
export { type ImportedPackage, importPackage, readMappingFile, writePackage } from './import-package.js';
export { type Mapping, readMapping } from './mapping.js';
