// Writes the rows of cities.tsv to standard output. Called by build.sh.
'use strict';
const fs = require('fs');
const [dump, admin1, countries] = process.argv.slice(2);

// Where wars are reported down to the village, places of 1,000 and more count; elsewhere of 15,000.
const CLOSE = new Set(('SYR IRQ UKR YEM LBY SDN SSD MLI BFA NER NGA SOM AFG MMR PSE LBN ISR AZE ARM GEO ETH ERI CAF COD'
    + ' MOZ TCD CMR TUR PAK EGY').split(' '));
const SMALLEST = 15000;
const SMALLEST_CLOSE = 1000;
const SEATS = new Set(['PPLC', 'PPLA']);
const WIDELY_KNOWN = 300000;
const NAMED = /^[A-Z][A-Za-z]*(?:[ '-][A-Za-z]+)*$/;

const alpha3 = new Map();
for (const line of fs.readFileSync(countries, 'utf8').split('\n')) {
    const [code, alpha2] = line.split('\t');
    if (alpha2) alpha3.set(alpha2, code);
}
const provinces = new Map(JSON.parse(fs.readFileSync(admin1, 'utf8')).map(row => [row.code, row.name]));

/** Other names in plain Latin letters, those nearest in spelling to the usual name first. */
function others(name, ascii, all, most) {
    const seen = new Set([name.toLowerCase()]);
    const kept = [];
    if (ascii !== name) {
        kept.push(ascii);
        seen.add(ascii.toLowerCase());
    }
    const rest = all.split(',').filter(other => NAMED.test(other) && other.length > 3 && other.length < 30);
    rest.sort((a, b) => distance(a, ascii) - distance(b, ascii) || (a < b ? -1 : a > b ? 1 : 0));
    for (const other of rest) {
        if (kept.length >= most) break;
        if (!seen.has(other.toLowerCase())) kept.push(other);
        seen.add(other.toLowerCase());
    }
    return kept;
}

function distance(a, b) {
    let row = Array.from({length: b.length + 1}, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        }
        row = next;
    }
    return row[b.length];
}

const rows = [];
for (const line of fs.readFileSync(dump, 'utf8').split('\n')) {
    const [id, name, ascii, all, lat, lon, , code, alpha2, , admin, , , , people] = line.split('\t');
    const country = alpha3.get(alpha2);
    if (!country || !ascii || code === 'PPLH' || code === 'PPLQ' || code === 'PPLW') continue;
    const population = Number(people);
    const close = CLOSE.has(country);
    if (population < (close ? SMALLEST_CLOSE : SMALLEST) && !SEATS.has(code)) continue;
    if (code === 'PPLX' && population < 100000 && !close) continue;
    const most = population >= WIDELY_KNOWN || code === 'PPLC' ? 8 : close ? 5 : population >= 100000 ? 5 : 0;
    rows.push([Number(id), ascii === name || /^[\x20-\u024f]+$/.test(name) ? name : ascii, others(name, ascii, all, most)
        .join('|'), country, provinces.get(alpha2 + '.' + admin) || '', Number(lat).toFixed(4), Number(lon).toFixed(4),
        code, population]);
}
rows.sort((a, b) => a[0] - b[0]);
const out = ['# Built by build.sh from GeoNames (https://www.geonames.org), CC BY 4.0. Do not edit.',
    'geonameid\tname\talternates\tcountry\tadmin1\tlat\tlon\tfeature\tpopulation'];
for (const row of rows) out.push(row.join('\t'));
process.stdout.write(out.join('\n') + '\n');
