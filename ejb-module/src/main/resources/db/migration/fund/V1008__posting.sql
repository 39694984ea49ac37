CREATE TABLE posting (
  entry_id       BIGINT        NOT NULL,
  line           INT           NOT NULL,
  booked_on      DATE          NOT NULL,
  debit_account  VARCHAR(40)   NOT NULL,
  credit_account VARCHAR(40)   NOT NULL,
  amount         DECIMAL(18,2) NOT NULL CHECK (amount > 0),
  debit_head     VARCHAR(3) AS (LEFT(debit_account, 3)) STORED,
  credit_head    VARCHAR(3) AS (LEFT(credit_account, 3)) STORED,
  PRIMARY KEY (entry_id, line),
  CONSTRAINT ck_posting_two_accounts CHECK (debit_account <> credit_account),
  CONSTRAINT fk_posting_entry FOREIGN KEY (entry_id) REFERENCES ledger_entry (id),
  CONSTRAINT fk_posting_debit_head FOREIGN KEY (debit_head) REFERENCES ledger_head (code),
  CONSTRAINT fk_posting_credit_head FOREIGN KEY (credit_head) REFERENCES ledger_head (code),
  -- A day is summed by head and read entry by entry from the index alone.
  KEY ix_posting_day (booked_on, entry_id, line, debit_head, credit_head, amount),
  KEY ix_posting_debit (debit_account),
  KEY ix_posting_credit (credit_account)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
