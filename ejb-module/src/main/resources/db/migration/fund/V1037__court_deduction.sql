-- The check says four eyes once more than the program does.
CREATE TABLE court_deduction (
  id              BIGINT        NOT NULL PRIMARY KEY,
  freeze_id       BIGINT        NOT NULL,
  account_number  CHAR(12)      NOT NULL,
  document_number VARCHAR(60)   NOT NULL,
  amount          DECIMAL(18,2) NOT NULL CHECK (amount > 0),
  payee_name      VARCHAR(120)  NOT NULL,
  payee_account   VARCHAR(30)   NOT NULL,
  payee_bank      VARCHAR(60)   NOT NULL,
  state           VARCHAR(10)   NOT NULL,
  entered_by      VARCHAR(60)   NOT NULL,
  entered_at      DATETIME(3)   NOT NULL,
  decided_by      VARCHAR(60)   NULL,
  decided_at      DATETIME(3)   NULL,
  version         INT           NOT NULL,
  CONSTRAINT ck_court_deduction_four_eyes CHECK (state <> 'TO_BE_PAID' OR decided_by <> entered_by),
  CONSTRAINT ck_court_deduction_decided CHECK ((state = 'ENTERED') = (decided_by IS NULL)),
  KEY ix_court_deduction_document (freeze_id, document_number),
  KEY ix_court_deduction_account (account_number, id),
  KEY ix_court_deduction_state (state, id),
  CONSTRAINT fk_court_deduction_freeze FOREIGN KEY (freeze_id) REFERENCES account_freeze (id),
  CONSTRAINT fk_court_deduction_account FOREIGN KEY (account_number) REFERENCES personal_account (account_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
