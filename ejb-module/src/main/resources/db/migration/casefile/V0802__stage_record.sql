CREATE TABLE stage_record (
  id              BIGINT       NOT NULL PRIMARY KEY,
  case_number     CHAR(43)     NOT NULL,
  stage           VARCHAR(10)  NOT NULL,
  post            VARCHAR(20)  NOT NULL,
  opened_at       DATETIME(3)  NOT NULL,
  automatic_due   DATETIME(3)  NOT NULL,
  by_post_due     DATE         NOT NULL,
  decided_at      DATETIME(3)  NOT NULL,
  decided_by      VARCHAR(80)  NOT NULL,
  decision        VARCHAR(20)  NOT NULL,
  opinion         VARCHAR(400) NOT NULL,
  assessment_hash CHAR(64)     NULL,
  ground          VARCHAR(60)  NULL,
  KEY ix_stage_record_case (case_number, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
