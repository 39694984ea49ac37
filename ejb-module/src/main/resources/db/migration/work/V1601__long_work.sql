-- The owner is an employer's account; no foreign key, for whoever posts a list has that row locked and tells its progress beside it.
CREATE TABLE long_work (
  id           BIGINT       NOT NULL PRIMARY KEY,
  kind         VARCHAR(12)  NOT NULL,
  subject      BIGINT       NOT NULL,
  owner        CHAR(12)     NOT NULL,
  asked_by     VARCHAR(60)  NOT NULL,
  asked_at     DATETIME(3)  NOT NULL,
  state        VARCHAR(10)  NOT NULL,
  begun_at     DATETIME(3)  NULL,
  ended_at     DATETIME(3)  NULL,
  leased_until DATETIME(3)  NOT NULL,
  fence        BIGINT       NOT NULL,
  attempts     INT          NOT NULL,
  total        INT          NOT NULL,
  done         INT          NOT NULL,
  bad          INT          NOT NULL,
  failure      VARCHAR(20)  NULL,
  detail       VARCHAR(200) NULL,
  version      INT          NOT NULL,
  UNIQUE KEY uk_long_work_subject (kind, subject),
  KEY ix_long_work_free (state, leased_until),
  CONSTRAINT ck_long_work_count CHECK (done >= 0 AND bad >= 0 AND bad <= done)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
