CREATE TABLE catalogue_version (
  id             INT      NOT NULL PRIMARY KEY,
  version        BIGINT   NOT NULL,
  audit_sequence INT      NOT NULL,
  audit_hash     CHAR(64) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
