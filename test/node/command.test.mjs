import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { beforeEach, describe, it } from 'node:test';
import { cutMapping, fixtures, packageFolder, root } from './support.mjs';

/** Runs the command as a person does, and answers what it said. */
const kanskracht = (...args) =>
  new Promise((resolve) => {
    execFile(process.execPath, [`${root}packages/render/bin/kanskracht.js`, ...args], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
  });

describe('the command kanskracht', () => {
  let folder;
  const at = (name) => join(folder, name);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kanskracht-'));
  });

  it('tells what it can do, in Dutch unless English is asked for', async () => {
    const dutch = await kanskracht();
    assert.equal(dutch.code, 0);
    assert.match(dutch.out, /controleer gegevens/);
    const english = await kanskracht('--help', '--lang', 'en');
    assert.match(english.out, /check data/);
    assert.match((await kanskracht('import', '--help', '--lang=en')).out, /--from FOLDER/);
  });

  it('ends with 2 and explains when it is not understood', async () => {
    const unknown = await kanskracht('draw');
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /De opdracht “draw” bestaat niet\./);
    const wrongOption = await kanskracht('check', '--fast', 'x.csv');
    assert.equal(wrongOption.code, 2);
    assert.match(wrongOption.err, /kanskracht check BESTAND…/);
    assert.equal((await kanskracht('import', 'mapping.json')).code, 2);
    const wrongLanguage = await kanskracht('twin', 'goal-tracker', '--data', 'x.csv', '--lang', 'fr');
    assert.equal(wrongLanguage.code, 2);
    assert.match(wrongLanguage.err, /De opdracht kent de taal “fr” niet/);
  });

  it('imports a package into a folder that it makes', async () => {
    await writeFile(at('import.json'), JSON.stringify(await cutMapping()));
    const { code, out } = await kanskracht('import', at('import.json'), '--from', fixtures, '--out', at('made'));
    assert.equal(code, 0);
    assert.match(out, /observations\.csv \(1\.176 rijen\)/);
    assert.deepEqual((await readdir(at('made'))).sort(), [
      'approximations.csv',
      'datapackage.json',
      'indicators.csv',
      'observations-national.arrow',
      'observations.csv',
      'positions.csv',
      'regions.csv',
    ]);
    assert.match(await readFile(at('made/observations.csv'), 'utf8'), /^good_health,WK098416,2020,71\.9,,2020$/m);
  });

  it('ends with 1, writes nothing and names the fault when an import fails', async () => {
    await writeFile(at('import.json'), JSON.stringify(await cutMapping({ select: ['GM9999'] })));
    const { code, err } = await kanskracht('import', at('import.json'), '--from', fixtures, '--out', at('made'));
    assert.equal(code, 1);
    assert.match(err, /Gebied GM9999 staat niet in de bestanden\./);
    assert.deepEqual(await readdir(folder), ['import.json']);
    assert.match((await kanskracht('import', at('absent.json'), '--out', folder, '--lang', 'en')).err, /is not there/);
  });

  it('checks a package with its parts, and finds nothing wrong with the one that comes along', async () => {
    const { code, out } = await kanskracht('check', join(packageFolder, 'datapackage.json'));
    assert.equal(out, 'Geen problemen gevonden.\n');
    assert.equal(code, 0);
  });

  it('looks in a package also at tables that no figure uses, and passes over what is no table', async () => {
    const resources = ['observations.csv', 'bellers.csv', 'outlines.geojson', 'leaflet.pdf'].map((path) => ({
      name: path.replace(/\..*/, ''),
      path,
    }));
    await writeFile(at('datapackage.json'), JSON.stringify({ resources }));
    await writeFile(at('observations.csv'), 'indicator;gebied;periode;waarde\nlonely;WK098416;2020;55,6\n');
    await writeFile(at('bellers.csv'), 'voornaam;telefoonnummer\nAnna;0478\n');
    await writeFile(at('outlines.geojson'), '{"type":"FeatureCollection"}');
    const { code, out } = await kanskracht('check', at('datapackage.json'));
    assert.equal(code, 1);
    assert.match(out, /^Fout: .*voornaam.*bellers/m);
    assert.match(out, /2 fouten, 0 waarschuwingen\./);
  });

  it('checks files that belong together and ends with 1 at an error', async () => {
    await writeFile(at('regions.csv'), 'gebied;naam\nWK098416;Brukske\n');
    await writeFile(at('observations.csv'), 'indicator;gebied;periode;waarde\nlonely;WK098499;2020;55,6\n');
    const { code, out } = await kanskracht('check', at('regions.csv'), at('observations.csv'));
    assert.equal(code, 1);
    assert.match(out, /^Fout: .*WK098499/m);
    assert.match(out, /1 fout, 0 waarschuwingen\./);
    const english = await kanskracht('check', at('regions.csv'), at('observations.csv'), '--lang', 'en');
    assert.match(english.out, /^Error: .*WK098499/m);
  });

  it('names a file that can’t be read', async () => {
    const { code, err } = await kanskracht('check', at('absent.csv'));
    assert.equal(code, 1);
    assert.match(err, /absent\.csv is niet te lezen/);
  });

  it('withholds small numbers and says how many', async () => {
    await writeFile(
      at('in.csv'),
      'indicator;gebied;periode;waarde;n\nlonely;A;2024;40,0;30\nlonely;B;2024;50,0;4\nlonely;C;2024;35,5;40\n',
    );
    const { code, out } = await kanskracht('withhold', at('in.csv'), at('out.csv'));
    assert.equal(code, 0);
    assert.match(out, /Weggehaald: 1 keer een te klein aantal, 0 keer/);
    assert.equal(
      await readFile(at('out.csv'), 'utf8'),
      'indicator,gebied,periode,waarde,n,missing\n' +
        'lonely,A,2024,40,30,\nlonely,B,2024,,,too_few\nlonely,C,2024,35.5,40,\n',
    );
    const stricter = await kanskracht('withhold', at('in.csv'), at('out.csv'), '--minimum', '35', '--lang', 'en');
    assert.match(stricter.out, /Taken out: 2 about too few people/);
    assert.equal((await kanskracht('withhold', at('in.csv'), at('out.csv'), '--minimum', 'few')).code, 2);
  });

  it('makes one table that stands alone, clean or as Excel saves it', async () => {
    const choice = ['--region', 'NL01,WK098416', '--indicator', 'good_health', '--period', '2020'];
    await kanskracht('extract', packageFolder, at('one.csv'), ...choice);
    const lines = (await readFile(at('one.csv'), 'utf8')).trim().split('\n');
    assert.equal(lines.length, 3);
    assert.match(lines[2], /^good_health,.*,WK098416,Brukske,WK,GM0984,2020,2020,71\.9,,%/);
    assert.equal((await kanskracht('extract', packageFolder, ...choice)).out.trim(), lines.join('\n'));
    assert.equal((await kanskracht('extract', packageFolder, ...choice, '--excel')).code, 2);
    await kanskracht('extract', packageFolder, at('excel.csv'), ...choice, '--excel');
    assert.match(await readFile(at('excel.csv'), 'latin1'), /;WK098416;Brukske;wijk;GM0984;2020;2020;71,9;;%;/);
  });
});
