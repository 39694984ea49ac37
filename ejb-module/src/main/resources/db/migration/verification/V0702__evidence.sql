CREATE TABLE evidence (
  id                BIGINT      NOT NULL PRIMARY KEY,
  case_number       CHAR(43)    NOT NULL,
  evidence_type     VARCHAR(30) NOT NULL,
  request_number    CHAR(36)    NOT NULL,
  subject_hash      CHAR(64)    NOT NULL,
  outcome           VARCHAR(20) NOT NULL,
  fetched_at        DATETIME(3) NOT NULL,
  source_updated_at DATETIME(3) NULL,
  facts             TEXT        NOT NULL,
  hash              CHAR(64)    NOT NULL,
  UNIQUE KEY uk_evidence_request_number (request_number),
  KEY ix_evidence_case (case_number, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
