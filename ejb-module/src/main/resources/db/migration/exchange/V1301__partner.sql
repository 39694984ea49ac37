CREATE TABLE partner (
  id             BIGINT      NOT NULL PRIMARY KEY,
  name           VARCHAR(40) NOT NULL,
  fingerprint    CHAR(64)    NOT NULL,
  enabled        BOOLEAN     NOT NULL,
  audit_sequence INT         NOT NULL,
  audit_hash     CHAR(64)    NOT NULL,
  UNIQUE KEY uk_partner_name (name),
  UNIQUE KEY uk_partner_fingerprint (fingerprint)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
