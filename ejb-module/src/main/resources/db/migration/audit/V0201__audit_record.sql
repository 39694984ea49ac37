CREATE TABLE audit_record (
  id            BIGINT       NOT NULL PRIMARY KEY,
  stream        VARCHAR(60)  NOT NULL,
  sequence      INT          NOT NULL,
  happened_at   DATETIME(3)  NOT NULL,
  actor         VARCHAR(80)  NOT NULL,
  event_type    VARCHAR(40)  NOT NULL,
  facts         TEXT         NOT NULL,
  previous_hash CHAR(64)     NOT NULL,
  row_hash      CHAR(64)     NOT NULL,
  UNIQUE KEY uk_audit_stream (stream, sequence)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
