CREATE TABLE assessment (
  id          BIGINT      NOT NULL PRIMARY KEY,
  case_number CHAR(43)    NOT NULL,
  assessed_at DATETIME(3) NOT NULL,
  rule_set    VARCHAR(20) NOT NULL,
  input       TEXT        NOT NULL,
  result      TEXT        NOT NULL,
  hash        CHAR(64)    NOT NULL,
  KEY ix_assessment_case (case_number, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
