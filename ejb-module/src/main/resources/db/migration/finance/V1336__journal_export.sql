-- Each time somebody takes the vouchers of a period away.
CREATE TABLE journal_export (
  id             BIGINT       NOT NULL PRIMARY KEY,
  first_day      DATE         NOT NULL,
  last_day       DATE         NOT NULL,
  format         VARCHAR(4)   NOT NULL,
  entries        BIGINT       NOT NULL,
  taken_by       VARCHAR(60)  NOT NULL,
  taken_at       DATETIME(3)  NOT NULL,
  audit_sequence INT          NOT NULL,
  audit_hash     CHAR(64)     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
