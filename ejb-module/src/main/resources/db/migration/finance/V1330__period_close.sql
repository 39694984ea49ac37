CREATE TABLE period_close (
  id             BIGINT       NOT NULL PRIMARY KEY,
  kind           VARCHAR(10)  NOT NULL,
  period         VARCHAR(7)   NOT NULL,
  state          VARCHAR(7)   NOT NULL,
  asked_by       VARCHAR(60)  NOT NULL,
  asked_at       DATETIME(3)  NOT NULL,
  decided_by     VARCHAR(60)  NULL,
  decided_at     DATETIME(3)  NULL,
  reason         VARCHAR(200) NULL,
  live_key       VARCHAR(20)  NULL,
  audit_sequence INT          NOT NULL,
  audit_hash     CHAR(64)     NOT NULL,
  version        INT          NOT NULL,
  UNIQUE KEY uk_period_close_live (live_key),
  KEY ix_period_close_kind (kind, state, period),
  CONSTRAINT ck_period_close_four_eyes CHECK (state <> 'DONE' OR decided_by <> asked_by),
  CONSTRAINT ck_period_close_decided CHECK ((state = 'ASKED') = (decided_by IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
