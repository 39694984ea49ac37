CREATE TABLE audit_seal (
  sequence   BIGINT      NOT NULL PRIMARY KEY,
  audit_id   BIGINT      NOT NULL,
  row_hash   CHAR(64)    NOT NULL,
  chain_hash CHAR(64)    NOT NULL,
  sealed_at  DATETIME(3) NOT NULL,
  UNIQUE KEY uk_audit_seal_row (audit_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
