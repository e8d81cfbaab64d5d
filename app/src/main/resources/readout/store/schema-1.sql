-- Version 1 of the store; later versions add to it in files of their own. docs/store.md describes every table and column.
-- Offsets count UTF-16 code units into reports.text, 0-based, half open.

CREATE TABLE store_info (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE reports (
  report       INTEGER PRIMARY KEY,
  id           TEXT NOT NULL,
  digest       TEXT NOT NULL UNIQUE,
  title        TEXT,
  url          TEXT,
  publisher    TEXT,
  byline       TEXT,
  published    TEXT,
  published_on TEXT,
  language     TEXT,
  license      TEXT,
  text         TEXT NOT NULL,
  added_at     TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);
CREATE INDEX reports_published ON reports (published_on);
CREATE INDEX reports_publisher ON reports (publisher);

CREATE TABLE dropped (
  report   INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  sequence INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  within   TEXT NOT NULL CHECK (within IN ('report', 'page')),
  start_at INTEGER NOT NULL,
  end_at   INTEGER NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (report, sequence)
) WITHOUT ROWID;

CREATE TABLE sentences (
  sentence  INTEGER PRIMARY KEY,
  report    INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  sequence  INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  start_at  INTEGER NOT NULL,
  end_at    INTEGER NOT NULL,
  text      TEXT NOT NULL,
  UNIQUE (report, sequence)
);

CREATE TABLE claims (
  claim          INTEGER PRIMARY KEY,
  report         INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  sentence       INTEGER NOT NULL REFERENCES sentences ON DELETE CASCADE,
  sequence       INTEGER NOT NULL,
  id             TEXT NOT NULL,
  category       TEXT NOT NULL,
  modes          TEXT NOT NULL,
  contexts       TEXT NOT NULL,
  status         TEXT NOT NULL,
  quad           INTEGER NOT NULL,
  scale          REAL NOT NULL,
  date           TEXT,
  enddate        TEXT,
  first_day      TEXT,
  last_day       TEXT,
  date_text      TEXT NOT NULL,
  date_basis     TEXT NOT NULL,
  date_start_at  INTEGER,
  date_end_at    INTEGER,
  place_text     TEXT,
  place_start_at INTEGER,
  place_end_at   INTEGER,
  geonameid      INTEGER,
  place          TEXT,
  lat            REAL,
  lon            REAL,
  place_country  TEXT,
  place_province TEXT,
  place_feature  TEXT,
  place_resolution INTEGER,
  dead           INTEGER,
  injured        INTEGER,
  arrested       INTEGER,
  size           INTEGER,
  size_text      TEXT NOT NULL,
  event_text     TEXT NOT NULL,
  trigger_start_at INTEGER NOT NULL,
  trigger_end_at   INTEGER NOT NULL,
  pattern        TEXT NOT NULL,
  operators      TEXT NOT NULL,
  confidence     REAL NOT NULL,
  json           TEXT NOT NULL,
  UNIQUE (report, sequence)
);
CREATE INDEX claims_day ON claims (first_day, last_day);
CREATE INDEX claims_category ON claims (category, first_day);
CREATE INDEX claims_sentence ON claims (sentence);

CREATE TABLE parties (
  claim           INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
  role            TEXT NOT NULL CHECK (role IN ('actor', 'recipient', 'mediator')),
  sequence        INTEGER NOT NULL,
  code            TEXT NOT NULL,
  sector          TEXT NOT NULL,
  sectors         TEXT NOT NULL,
  text            TEXT NOT NULL,
  identifier_id   TEXT,
  identifier_text TEXT,
  wikidata_id     TEXT,
  start_at        INTEGER NOT NULL,
  end_at          INTEGER NOT NULL,
  PRIMARY KEY (claim, role, sequence)
) WITHOUT ROWID;
CREATE INDEX parties_code ON parties (code, role, claim);
CREATE INDEX parties_identifier ON parties (identifier_id, role, claim);

CREATE TABLE attributions (
  claim                INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
  sequence             INTEGER NOT NULL,
  source_text          TEXT,
  source_code          TEXT,
  source_sectors       TEXT,
  source_identifier_id TEXT,
  source_start_at      INTEGER,
  source_end_at        INTEGER,
  cue                  TEXT NOT NULL,
  cue_start_at         INTEGER NOT NULL,
  cue_end_at           INTEGER NOT NULL,
  PRIMARY KEY (claim, sequence)
) WITHOUT ROWID;
CREATE INDEX attributions_code ON attributions (source_code, claim);

CREATE TABLE dates (
  report   INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  sequence INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  end_at   INTEGER NOT NULL,
  text     TEXT NOT NULL,
  value    TEXT NOT NULL,
  type     TEXT NOT NULL,
  basis    TEXT NOT NULL,
  PRIMARY KEY (report, sequence)
) WITHOUT ROWID;

CREATE TABLE places (
  report    INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  sequence  INTEGER NOT NULL,
  start_at  INTEGER NOT NULL,
  end_at    INTEGER NOT NULL,
  text      TEXT NOT NULL,
  geonameid INTEGER,
  place     TEXT,
  lat       REAL,
  lon       REAL,
  country   TEXT,
  province  TEXT,
  feature   TEXT,
  PRIMARY KEY (report, sequence)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE sentence_text USING fts5 (
  text, content = 'sentences', content_rowid = 'sentence', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER sentences_in AFTER INSERT ON sentences BEGIN
  INSERT INTO sentence_text (rowid, text) VALUES (new.sentence, new.text);
END;
CREATE TRIGGER sentences_out AFTER DELETE ON sentences BEGIN
  INSERT INTO sentence_text (sentence_text, rowid, text) VALUES ('delete', old.sentence, old.text);
END;

CREATE VIRTUAL TABLE report_text USING fts5 (
  title, text, content = 'reports', content_rowid = 'report', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER reports_in AFTER INSERT ON reports BEGIN
  INSERT INTO report_text (rowid, title, text) VALUES (new.report, new.title, new.text);
END;
CREATE TRIGGER reports_out AFTER DELETE ON reports BEGIN
  INSERT INTO report_text (report_text, rowid, title, text) VALUES ('delete', old.report, old.title, old.text);
END;

CREATE VIEW claims_flat AS
SELECT
  c.claim, c.id, r.publisher, r.published_on, c.category, c.modes, c.status, c.quad, c.scale,
  (SELECT group_concat(code || ' ' || sector, '; ')
     FROM (SELECT code, sector FROM parties p WHERE p.claim = c.claim AND role = 'actor' ORDER BY sequence)) AS actor,
  (SELECT group_concat(text, '; ')
     FROM (SELECT text FROM parties p WHERE p.claim = c.claim AND role = 'actor' ORDER BY sequence)) AS actor_text,
  (SELECT group_concat(code || ' ' || sector, '; ')
     FROM (SELECT code, sector FROM parties p WHERE p.claim = c.claim AND role = 'recipient' ORDER BY sequence)) AS recipient,
  (SELECT group_concat(text, '; ')
     FROM (SELECT text FROM parties p WHERE p.claim = c.claim AND role = 'recipient' ORDER BY sequence)) AS recipient_text,
  (SELECT group_concat(coalesce(source_text, 'unnamed'), '; ')
     FROM (SELECT source_text FROM attributions a WHERE a.claim = c.claim ORDER BY sequence)) AS source_text,
  c.date, c.enddate, c.first_day, c.last_day, c.date_basis,
  c.place, c.lat, c.lon, c.place_country, c.dead, c.injured, c.arrested, c.size, c.confidence,
  s.text AS sentence_text, r.title, r.url, r.id AS report_id, r.digest AS report_digest
FROM claims c
JOIN sentences s ON s.sentence = c.sentence
JOIN reports r ON r.report = c.report;
