CREATE TABLE demo_city (
  id             BIGINT      NOT NULL PRIMARY KEY,
  loaded_at      DATETIME(3) NOT NULL,
  audit_sequence INT         NOT NULL,
  audit_hash     CHAR(64)    NOT NULL,
  version        BIGINT      NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
