-- Version 2 of the store: how a day of publication is known, who else carried a text, which inputs were read.

ALTER TABLE reports ADD COLUMN published_basis TEXT;
ALTER TABLE reports ADD COLUMN credit TEXT;
CREATE INDEX reports_url ON reports (url);

CREATE TABLE copies (
  copy         INTEGER PRIMARY KEY,
  report       INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  id           TEXT NOT NULL,
  digest       TEXT NOT NULL UNIQUE,
  title        TEXT,
  url          TEXT,
  publisher    TEXT,
  byline       TEXT,
  published    TEXT,
  published_basis TEXT,
  published_on TEXT,
  language     TEXT,
  license      TEXT,
  credit       TEXT,
  likeness     REAL NOT NULL,
  added_at     TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);
CREATE INDEX copies_report ON copies (report);
CREATE INDEX copies_url ON copies (url);
CREATE INDEX copies_publisher ON copies (publisher, report);

CREATE TABLE sketches (
  band   INTEGER NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (band, report)
) WITHOUT ROWID;

CREATE TABLE inputs (
  mark    TEXT PRIMARY KEY,
  file    TEXT NOT NULL,
  line    INTEGER NOT NULL,
  reason  TEXT,
  detail  TEXT,
  read_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) WITHOUT ROWID;

CREATE VIEW publications AS
SELECT report, 0 AS is_copy, id, title, url, publisher, published, published_on, credit, 1.0 AS likeness FROM reports
UNION ALL
SELECT report, 1, id, title, url, publisher, published, published_on, credit, likeness FROM copies;
