-- Tables of pages, answers and findings from what --format jsonl wrote:
--
--     policy-scan snapshots/ --format jsonl -o answers.jsonl
--     sqlite3 answers.db ".read Fixtures/sqlite/import.sql"
--     datasette answers.db
--
-- A run adds the pages that are not there yet; a page is told by its path.

CREATE TABLE IF NOT EXISTS pages (
    path TEXT PRIMARY KEY, url TEXT, captured TEXT, title TEXT, kind TEXT, language TEXT, effective_date TEXT, capture TEXT, bytes INTEGER, sha256 TEXT,
    notices TEXT, reason TEXT
);
CREATE TABLE IF NOT EXISTS answers (
    path TEXT REFERENCES pages, question TEXT, status TEXT, sign TEXT, "values" TEXT, quote TEXT, PRIMARY KEY (path, question)
);
CREATE TABLE IF NOT EXISTS findings (
    path TEXT REFERENCES pages, number INTEGER, rule TEXT, concept TEXT, topic TEXT, severity TEXT, sign TEXT, speaker TEXT, quote TEXT, block TEXT, section TEXT,
    region TEXT, fingerprint TEXT, PRIMARY KEY (path, number)
);

CREATE TEMP TABLE lines (line TEXT);
-- No character of these stands in a line of JSON unescaped, so that each line is one value.
.mode ascii
.separator "\037" "\n"
.import answers.jsonl lines
.mode list
.separator "|"
CREATE TEMP TABLE new AS
    SELECT line, line ->> '$.path' AS path FROM lines
    WHERE json_valid(line) AND line ->> '$.path' NOT IN (SELECT path FROM pages);

INSERT OR IGNORE INTO pages
    SELECT path, line ->> '$.url', line ->> '$.captured', line ->> '$.title', line ->> '$.kind', line ->> '$.language', line ->> '$.effectiveDate',
           line ->> '$.capture.status', line ->> '$.bytes', line ->> '$.sha256', line -> '$.notices', line ->> '$.reason'
    FROM new;
INSERT OR IGNORE INTO answers
    SELECT new.path, a.value ->> '$.question', a.value ->> '$.status', a.value ->> '$.sign',
           (SELECT group_concat(v.value, ' | ') FROM json_each(a.value, '$.values') v),
           line ->> ('$.findings[' || (a.value ->> '$.evidence[0]') || '].quote')
    FROM new, json_each(line, '$.answers') a;
INSERT OR IGNORE INTO findings
    SELECT new.path, f.key, f.value ->> '$.rule', f.value ->> '$.concept', f.value ->> '$.topic', f.value ->> '$.severity', f.value ->> '$.sign',
           f.value ->> '$.speaker.who', f.value ->> '$.quote', f.value ->> '$.block',
           (SELECT group_concat(s.value, ' > ') FROM json_each(f.value, '$.section') s), f.value ->> '$.region', f.value ->> '$.fingerprint'
    FROM new, json_each(line, '$.findings') f;
