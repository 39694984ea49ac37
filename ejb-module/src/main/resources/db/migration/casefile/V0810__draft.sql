CREATE TABLE draft (
  id             BIGINT      NOT NULL PRIMARY KEY,
  person_id      BIGINT      NOT NULL,
  item_code      CHAR(4)     NOT NULL,
  submission_key CHAR(36)    NOT NULL,
  answers        TEXT        NOT NULL,
  revision       INT         NOT NULL,
  checks         TEXT        NOT NULL,
  checked_on     DATE        NULL,
  checked_times  INT         NOT NULL,
  saved_at       DATETIME(3) NOT NULL,
  version        INT         NOT NULL,
  UNIQUE KEY uk_draft (person_id, item_code),
  KEY ix_draft_saved (saved_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
