// SPDX-License-Identifier: GPL-3.0-or-later
// The same questions asked of DuckDB: node duckdb.mjs NODE_MODULES FOLDER QUESTIONS EACH OUT
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [modules, folder, questionsPath, each, out] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(resolve(modules, 'x.js'))('@duckdb/node-api');

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();

/** Runs a statement and reads all its rows. */
async function rowsOf(statement) {
    return (await connection.runAndReadAll(statement)).getRows();
}

async function timed(work) {
    const start = process.hrtime.bigint();
    const result = await work();
    return [Number(process.hrtime.bigint() - start) / 1e6, result];
}

/** A table with numbers as numbers, unknown texts as empty ones, as in SQLite. */
async function load(table, file, numbers) {
    const source = `read_csv('${join(folder, file)}', header = true, all_varchar = true, nullstr = '\\N', quote = '"', escape = '"')`;
    const columns = (await rowsOf(`DESCRIBE SELECT * FROM ${source}`)).map(([name]) => name);
    const cells = columns.map((name) =>
        numbers.includes(name) ? `try_cast(${name} AS INTEGER) AS ${name}` : `coalesce(${name}, '') AS ${name}`);
    await connection.run(`CREATE TABLE ${table} AS SELECT ${cells.join(', ')} FROM ${source}`);
}

async function ask(question) {
    const [ms, matches] = await timed(async () => {
        const results = [];
        for (const statement of question.duckdb)
            results.push(await rowsOf(statement));
        return results[question.duckdb[0].startsWith('CREATE') ? 1 : 0][0][0];
    });
    return { text: question.text, ms, matches: Number(matches) };
}

const [build] = await timed(async () => {
    await load('rows', 'rows.csv', ['row', 'person', 'has_conferral', 'conferring', 'first_day', 'last_day', 'year']);
    await load('row_sources', 'sources.csv', ['row']);
});
const asked = [];
const askedOfKind = {};
for (const question of JSON.parse(readFileSync(questionsPath, 'utf8'))) {
    askedOfKind[question.kind] ??= 0;
    if (question.duckdb.length > 0 && askedOfKind[question.kind]++ < Number(each))
        asked.push(await ask(question));
}
const orders = [];
const [[middle]] = await rowsOf('SELECT count(*) // 2 FROM rows');
for (const field of ['name', 'date', 'award', 'occupation']) {
    const [ms] = await timed(() => rowsOf(`SELECT * FROM rows ORDER BY ${field}, name LIMIT 50 OFFSET ${middle}`));
    orders.push({ field, ms });
}
const [[version]] = await rowsOf('SELECT version()');
writeFileSync(out, JSON.stringify({ version, build, questions: asked, orders }, null, 1));
