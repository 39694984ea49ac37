CREATE TABLE evidence_request (
  id             BIGINT      NOT NULL PRIMARY KEY,
  request_number CHAR(36)    NOT NULL,
  case_number    CHAR(43)    NOT NULL,
  person_id      BIGINT      NOT NULL,
  evidence_type  VARCHAR(30) NOT NULL,
  purpose        VARCHAR(60) NOT NULL,
  requested_at   DATETIME(3) NOT NULL,
  UNIQUE KEY uk_evidence_request (request_number),
  KEY ix_evidence_request_case (case_number),
  KEY ix_evidence_request_person (person_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
