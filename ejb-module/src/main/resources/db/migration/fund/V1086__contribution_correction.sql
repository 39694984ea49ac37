-- Of one journal row at most one correction waits or is confirmed. The check says four eyes once more than the program does.
CREATE TABLE contribution_correction (
  id             BIGINT        NOT NULL PRIMARY KEY,
  account_number CHAR(12)      NOT NULL,
  row_id         BIGINT        NOT NULL,
  serial         VARCHAR(20)   NOT NULL,
  amount         DECIMAL(18,2) NOT NULL CHECK (amount > 0),
  reason         VARCHAR(200)  NOT NULL,
  state          VARCHAR(10)   NOT NULL,
  entered_by     VARCHAR(60)   NOT NULL,
  entered_at     DATETIME(3)   NOT NULL,
  decided_by     VARCHAR(60)   NULL,
  decided_at     DATETIME(3)   NULL,
  version        INT           NOT NULL,
  live_row       BIGINT AS (IF(state = 'CANCELLED', NULL, row_id)) STORED,
  UNIQUE KEY uk_contribution_correction_live (live_row),
  KEY ix_contribution_correction_waiting (decided_at, id),
  KEY ix_contribution_correction_account (account_number, decided_at, id),
  CONSTRAINT ck_contribution_correction_four_eyes CHECK (state IN ('ENTERED', 'CANCELLED') OR decided_by <> entered_by),
  CONSTRAINT ck_contribution_correction_decided CHECK ((state = 'ENTERED') = (decided_by IS NULL)),
  CONSTRAINT fk_contribution_correction_row FOREIGN KEY (row_id) REFERENCES account_entry (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
