-- Of one deduction at most one corrected payee waits. The check says four eyes once more than the program does.
CREATE TABLE payee_correction (
  id              BIGINT       NOT NULL PRIMARY KEY,
  deduction_id    BIGINT       NOT NULL,
  document_number VARCHAR(60)  NOT NULL,
  payee_name      VARCHAR(120) NOT NULL,
  payee_account   VARCHAR(30)  NOT NULL,
  payee_bank      VARCHAR(60)  NOT NULL,
  state           VARCHAR(10)  NOT NULL,
  entered_by      VARCHAR(60)  NOT NULL,
  entered_at      DATETIME(3)  NOT NULL,
  decided_by      VARCHAR(60)  NULL,
  decided_at      DATETIME(3)  NULL,
  version         INT          NOT NULL,
  waiting         BIGINT AS (IF(decided_at IS NULL, deduction_id, NULL)) STORED,
  UNIQUE KEY uk_payee_correction_waiting (waiting),
  KEY ix_payee_correction_deduction (deduction_id, id),
  CONSTRAINT ck_payee_correction_four_eyes CHECK (state IN ('ENTERED', 'CANCELLED') OR decided_by <> entered_by),
  CONSTRAINT ck_payee_correction_decided CHECK ((state = 'ENTERED') = (decided_by IS NULL)),
  CONSTRAINT fk_payee_correction_deduction FOREIGN KEY (deduction_id) REFERENCES court_deduction (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
