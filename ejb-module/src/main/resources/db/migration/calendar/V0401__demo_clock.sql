CREATE TABLE demo_clock (
  id             BIGINT   NOT NULL PRIMARY KEY,
  offset_seconds BIGINT   NOT NULL,
  audit_sequence INT      NOT NULL,
  audit_hash     CHAR(64) NOT NULL,
  version        BIGINT   NOT NULL,
  CONSTRAINT ck_demo_clock_forward CHECK (offset_seconds >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
